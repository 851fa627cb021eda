#pragma once

#include "core/evidence.h"
#include "core/flow.h"

#include <QDateTime>

namespace bihuan {

struct CaseFlow;
using CaseFlowId = Id<CaseFlow>;

/// The flow that one unit task follows: a copy of a template, taken when the case began to move. Changing the
/// template leaves it as it is.
struct CaseFlow
{
    CaseFlowId id{};
    UnitTaskId unitTaskId{};
    QString code{}; ///< Of the template that was copied.
    QString body{}; ///< JSON, see docs/flow-templates.md.
    int version = 1;

    bool operator==(const CaseFlow &) const = default;
};

struct MoveRecord;
using MoveRecordId = Id<MoveRecord>;

/// One move of a unit task from state to state. None is ever removed while the unit task exists.
struct MoveRecord
{
    MoveRecordId id{};
    UnitTaskId unitTaskId{};
    int cycle = 1; ///< In which the move was made; a relapse is the last one of its cycle.
    Move move = Move::Assign;
    UnitTaskState from = UnitTaskState::Draft;
    UnitTaskState to = UnitTaskState::Draft;
    QDateTime movedAt{}; ///< UTC.
    QString actor{};
    QString reason{}; ///< Never empty for a move that leads back.
    int version = 1;

    bool operator==(const MoveRecord &) const = default;
};

struct Supplement;
using SupplementId = Id<Supplement>;

/// What a return or a failed acceptance asks for: to be done or to be handed in, with a measure or a piece of
/// evidence where it belongs to one.
struct Supplement
{
    SupplementId id{};
    MoveRecordId moveRecordId{};
    std::optional<MeasureId> measureId{};
    std::optional<EvidenceId> evidenceId{};
    QString text{};
    QString answer{}; ///< What was done about it.
    std::optional<QDate> settledOn{};
    int version = 1;

    bool operator==(const Supplement &) const = default;
};

struct ApplicationReading;
using ApplicationReadingId = Id<ApplicationReading>;

/// Says that the office has read an application; from then on it cannot be taken back.
struct ApplicationReading
{
    ApplicationReadingId id{};
    ApplicationId applicationId{};
    QDateTime readAt{}; ///< UTC.
    QString readBy{};
    int version = 1;

    bool operator==(const ApplicationReading &) const = default;
};

} // namespace bihuan
