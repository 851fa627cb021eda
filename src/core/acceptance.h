#pragma once

#include "core/unittask.h"

namespace bihuan {

struct Person;
using PersonId = Id<Person>;

/// Somebody the office deals with, with the post of today. What a paper of the past prints is
/// kept with that paper: see GroupMember.
struct Person
{
    PersonId id{};
    QString name{};
    QString unit{};
    QString post{};
    QString rank{};
    QString phone{};
    int version = 1;

    bool operator==(const Person &) const = default;
};

struct Application;
using ApplicationId = Id<Application>;

/// 验收申请: one attempt of a cycle to have the unit task accepted.
struct Application
{
    ApplicationId id{};
    UnitTaskId unitTaskId{};
    int cycle = 1;
    std::optional<QDate> appliedOn{};
    QString signedBy{};
    QString selfCheck{};
    int version = 1;

    bool operator==(const Application &) const = default;
};

enum class ReviewKind { Papers, Site, Meeting };

template <>
struct CodeTable<ReviewKind>
{
    static constexpr std::pair<ReviewKind, QLatin1StringView> entries[] = {
        {ReviewKind::Papers, "papers"_L1},
        {ReviewKind::Site, "site"_L1},
        {ReviewKind::Meeting, "meeting"_L1},
    };
};

enum class Verdict { Passed, Returned, Failed };

template <>
struct CodeTable<Verdict>
{
    static constexpr std::pair<Verdict, QLatin1StringView> entries[] = {
        {Verdict::Passed, "passed"_L1},
        {Verdict::Returned, "returned"_L1},
        {Verdict::Failed, "failed"_L1},
    };
};

struct ReviewRound;
using ReviewRoundId = Id<ReviewRound>;

struct ReviewRound
{
    ReviewRoundId id{};
    ApplicationId applicationId{};
    ReviewKind kind = ReviewKind::Papers;
    QDate heldOn{};
    QString place{};
    QString method{};
    Verdict result = Verdict::Passed;
    QString requirements{}; ///< What has to be supplied or done when not passed.
    int version = 1;

    bool operator==(const ReviewRound &) const = default;
};

struct AcceptanceGroup;
using AcceptanceGroupId = Id<AcceptanceGroup>;

/// 验收组.
struct AcceptanceGroup
{
    AcceptanceGroupId id{};
    ApplicationId applicationId{};
    std::optional<QDate> formedOn{};
    QString appointingDocument{};
    int version = 1;

    bool operator==(const AcceptanceGroup &) const = default;
};

enum class GroupRole { Leader, Deputy, Member };

template <>
struct CodeTable<GroupRole>
{
    static constexpr std::pair<GroupRole, QLatin1StringView> entries[] = {
        {GroupRole::Leader, "leader"_L1},
        {GroupRole::Deputy, "deputy"_L1},
        {GroupRole::Member, "member"_L1},
    };
};

struct GroupMember;
using GroupMemberId = Id<GroupMember>;

/// A member of an acceptance group with unit, post and rank as of that day.
struct GroupMember
{
    GroupMemberId id{};
    AcceptanceGroupId groupId{};
    std::optional<PersonId> personId{};
    GroupRole role = GroupRole::Member;
    int ordinal = 0;
    QString name{};
    QString unit{};
    QString post{};
    QString rank{};
    QString phone{};
    QString signedName{}; ///< What stands in the signature column; empty until signed.
    std::optional<QDate> signedOn{};
    bool expert = false;
    int version = 1;

    bool operator==(const GroupMember &) const = default;
};

} // namespace bihuan
