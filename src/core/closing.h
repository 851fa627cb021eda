#pragma once

#include "core/acceptance.h"

namespace bihuan {

// What follows acceptance: public notice, closing and filing, look-back; and what moves a deadline.

struct Notice;
using NoticeId = Id<Notice>;

/// 公示 of one cycle. A second one is a record of its own; the first stays.
struct Notice
{
    NoticeId id{};
    UnitTaskId unitTaskId{};
    int cycle = 1;
    QString place{}; ///< Where it is published: newspaper, web address, board.
    QDate firstDay{};
    QDate lastDay{};        ///< Counted in.
    QString statedLength{}; ///< As the notice says it: 10个工作日.
    int workingDays = 0;    ///< From the first day to the last, both counted.
    QString desk{};         ///< Who receives objections.
    QString phone{};
    QString address{};
    QString postcode{};
    QString email{};
    QString result{};
    int version = 1;

    bool operator==(const Notice &) const = default;
};

enum class Sender { Unit, Person };

template <>
struct CodeTable<Sender>
{
    static constexpr std::pair<Sender, QLatin1StringView> entries[] = {
        {Sender::Unit, "unit"_L1},
        {Sender::Person, "person"_L1},
    };
};

struct Objection;
using ObjectionId = Id<Objection>;

/// 异议 received during a notice. Settled when it has been answered.
struct Objection
{
    ObjectionId id{};
    NoticeId noticeId{};
    QDate receivedOn{};
    Sender sender = Sender::Unit;
    QString content{};
    QString handling{};
    bool upheld = false; ///< 异议成立; says something only when answered.
    std::optional<QDate> answeredOn{};
    int version = 1;

    bool operator==(const Objection &) const = default;
};

struct Closing;
using ClosingId = Id<Closing>;

/// 审定, 销号 and 备案 of one cycle.
struct Closing
{
    ClosingId id{};
    UnitTaskId unitTaskId{};
    int cycle = 1;
    std::optional<QDate> decidedOn{}; ///< 审定.
    QString decidedBy{};
    QString documentNumber{}; ///< Of the closing document.
    std::optional<QDate> closedOn{};
    QString filedTo{};
    std::optional<QDate> filedOn{};
    QString receipt{};
    std::optional<QDate> receiptOn{};
    int version = 1;

    bool operator==(const Closing &) const = default;
};

enum class LookBackMethod { Visit, UndisclosedVisit, Drone, Sample };

template <>
struct CodeTable<LookBackMethod>
{
    static constexpr std::pair<LookBackMethod, QLatin1StringView> entries[] = {
        {LookBackMethod::Visit, "visit"_L1},
        {LookBackMethod::UndisclosedVisit, "undisclosed_visit"_L1},
        {LookBackMethod::Drone, "drone"_L1},
        {LookBackMethod::Sample, "sample"_L1},
    };
};

struct LookBack;
using LookBackId = Id<LookBack>;

/// 回头看: one visit after closing.
struct LookBack
{
    LookBackId id{};
    UnitTaskId unitTaskId{};
    int cycle = 1; ///< That was looked back at.
    QDate heldOn{};
    QString people{};
    LookBackMethod method = LookBackMethod::Visit;
    QString finding{};
    bool relapse = false; ///< 反弹.
    std::optional<QDate> followUpOn{};
    int version = 1;

    bool operator==(const LookBack &) const = default;
};

enum class ExtensionKind { Extend, LongTerm };

template <>
struct CodeTable<ExtensionKind>
{
    static constexpr std::pair<ExtensionKind, QLatin1StringView> entries[] = {
        {ExtensionKind::Extend, "extend"_L1},
        {ExtensionKind::LongTerm, "long_term"_L1},
    };
};

enum class Decision { Pending, Granted, Refused };

template <>
struct CodeTable<Decision>
{
    static constexpr std::pair<Decision, QLatin1StringView> entries[] = {
        {Decision::Pending, "pending"_L1},
        {Decision::Granted, "granted"_L1},
        {Decision::Refused, "refused"_L1},
    };
};

struct Extension;
using ExtensionId = Id<Extension>;

/// 延期 or 持续整改: asked for with a reason, then decided. The old deadline stays readable here.
struct Extension
{
    ExtensionId id{};
    UnitTaskId unitTaskId{};
    ExtensionKind kind = ExtensionKind::Extend;
    QString oldDeadline{};
    QString newDeadline{};
    QString reason{};
    QString stageGoal{};
    std::optional<QDate> reviewOn{};
    QDate askedOn{};
    Decision decision = Decision::Pending;
    std::optional<QDate> decidedOn{};
    QString decidedBy{};
    QString documentNumber{};
    int version = 1;

    bool operator==(const Extension &) const = default;
};

} // namespace bihuan
