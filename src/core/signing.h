#pragma once

#include "core/evidence.h"
#include "core/opinion.h"

namespace bihuan {

/// How far a measure is met, in the eyes of one member of the acceptance group.
enum class MeasureGrade { Met, MostlyMet, NotMet, NotApplicable };

template <>
struct CodeTable<MeasureGrade>
{
    static constexpr std::pair<MeasureGrade, QLatin1StringView> entries[] = {
        {MeasureGrade::Met, "met"_L1},
        {MeasureGrade::MostlyMet, "mostly_met"_L1},
        {MeasureGrade::NotMet, "not_met"_L1},
        {MeasureGrade::NotApplicable, "not_applicable"_L1},
    };
};

struct MeasureReview;
using MeasureReviewId = Id<MeasureReview>;

/// What one member of the acceptance group found about one measure.
struct MeasureReview
{
    MeasureReviewId id{};
    ApplicationId applicationId{};
    GroupMemberId groupMemberId{};
    MeasureId measureId{};
    std::optional<MeasureGrade> grade{}; ///< None while the member has only looked.
    QString remark{};
    std::optional<QDateTime> lookedAt{}; ///< UTC; when the member last looked at the measure.
    int version = 1;

    bool operator==(const MeasureReview &) const = default;
};

enum class SignatureKind {
    Password, ///< Given in the program, with the signer's password.
    Ink,      ///< On paper; the scan may lie among the evidence.
    Drawn,    ///< A drawn or scanned image, printed in the column.
};

template <>
struct CodeTable<SignatureKind>
{
    static constexpr std::pair<SignatureKind, QLatin1StringView> entries[] = {
        {SignatureKind::Password, "password"_L1},
        {SignatureKind::Ink, "ink"_L1},
        {SignatureKind::Drawn, "drawn"_L1},
    };
};

enum class Stance { Agrees, Dissents };

template <>
struct CodeTable<Stance>
{
    static constexpr std::pair<Stance, QLatin1StringView> entries[] = {
        {Stance::Agrees, "agrees"_L1},
        {Stance::Dissents, "dissents"_L1},
    };
};

struct MemberSignature;
using MemberSignatureId = Id<MemberSignature>;

/// The signature of a member of the acceptance group under one edition of an opinion. It names the digests of
/// what was signed; the newest one of a member counts, the older ones stay.
struct MemberSignature
{
    MemberSignatureId id{};
    OpinionId opinionId{};
    GroupMemberId groupMemberId{};
    SignatureKind kind = SignatureKind::Password;
    Stance stance = Stance::Agrees;
    QString dissent{};  ///< What the member does not agree with.
    QString delegate{}; ///< Who signed in the member's place; empty when the member did.
    QDate signedOn{};
    QDateTime signedAt{};                    ///< UTC; when it was recorded.
    QString contentSha256{};                 ///< Of what all members sign.
    QString ownSha256{};                     ///< Of what this member alone answers for.
    QString templateSha256{};                ///< Of the document template that made the words.
    std::optional<EvidenceFileId> imageId{}; ///< Drawn: the image. Ink: the scanned page.
    int version = 1;

    bool operator==(const MemberSignature &) const = default;
};

} // namespace bihuan
