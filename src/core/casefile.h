#pragma once

#include "core/closing.h"
#include "core/lookbackdraw.h"
#include "core/moverecord.h"
#include "core/opinion.h"
#include "core/progress.h"
#include "core/signing.h"
#include "core/standard.h"

#include <vector>

namespace bihuan {

/// A measure with everything that hangs on it.
struct MeasureFile
{
    Measure measure{};
    std::vector<Requirement> requirements{};
    Implementation implementation{}; ///< With an empty text when nothing was entered yet; always stored.
    std::vector<Event> events{};
    std::vector<EvidenceMapping> mappings{};

    bool operator==(const MeasureFile &) const = default;
};

struct EvidenceItem
{
    Evidence evidence{};
    std::vector<EvidenceFile> files{};

    bool operator==(const EvidenceItem &) const = default;
};

/// An application with its group, its rounds and the newest edition of its opinion.
struct ApplicationFile
{
    Application application{};
    std::vector<ReviewRound> rounds{};
    AcceptanceGroup group{};
    std::vector<GroupMember> members{};
    Opinion opinion{};
    std::vector<MeasureReview> reviews{};        ///< By member and measure.
    std::vector<MemberSignature> signatures{};   ///< Under this edition, oldest first.
    std::optional<ApplicationReading> reading{}; ///< None while the office has not read it.

    bool operator==(const ApplicationFile &) const = default;
};

struct NoticeFile
{
    Notice notice{};
    std::vector<Objection> objections{};

    bool operator==(const NoticeFile &) const = default;
};

/// A move with what it asked for.
struct MoveFile
{
    MoveRecord record{};
    std::vector<Supplement> supplements{};

    bool operator==(const MoveFile &) const = default;
};

/// 一案一档: one unit task with everything that its opinion rests on. Lists are in printed order.
struct CaseFile
{
    Office office{};
    std::optional<Inspection> inspection{};
    Plan plan{};
    Task task{};
    std::vector<Finding> findings{};
    std::vector<StandardItem> standard{}; ///< 验收参考标准 of the task.
    Unit unit{};
    std::vector<TaskUnitRole> roles{}; ///< Of this unit in this task.
    UnitTask unitTask{};
    std::vector<MeasureFile> measures{};
    std::vector<EvidenceItem> evidence{}; ///< By code.
    std::vector<Milestone> milestones{};
    std::optional<ProgressCall> progressCall{}; ///< How the plan calls for progress; none when it does not.
    std::vector<ProgressReport> progressReports{};   ///< By first day of their periods.
    ApplicationFile application{};                   ///< The newest one of the current cycle.
    std::vector<NoticeFile> notices{};               ///< Of the current cycle, the newest last.
    std::optional<Closing> closing{};                ///< Of the current cycle.
    std::vector<LookBack> lookBacks{};               ///< Of all cycles, by day.
    std::vector<Extension> extensions{};             ///< By the day they were asked for.
    std::optional<CaseFlow> flow{};                  ///< None while the case has not moved.
    std::vector<MoveFile> moves{};                   ///< Of all cycles, the newest last.
    std::vector<PlannedLookBack> plannedLookBacks{}; ///< By day.

    bool operator==(const CaseFile &) const = default;

    /// The unit's own goal, or the task's where it has none.
    const QString &goal() const { return unitTask.goal.isEmpty() ? task.goal : unitTask.goal; }

    /// The deadline in force: the unit's own, or the task's.
    Deadline deadline() const
    {
        return unitTask.deadlineText ? parseDeadline(*unitTask.deadlineText) : task.deadline;
    }

    /// The opinion may still change: it is no final one and the group has not concluded.
    bool isDraft() const
    {
        const Opinion &opinion = application.opinion;
        return opinion.status == OpinionStatus::Draft && !(opinion.verdict && opinion.acceptedOn);
    }

    /// The evidence with this id, or nullptr.
    const EvidenceItem *evidenceItem(EvidenceId id) const;

    /// The evidence mapped to this measure, in the order of the mappings.
    std::vector<const EvidenceItem *> evidenceOf(const MeasureFile &measure) const;
};

/// One line of the list of unit tasks.
struct UnitTaskOverview
{
    UnitTaskId id{};
    QString planTitle{};
    QString taskNumber{};
    QString unit{};
    UnitTaskState state = UnitTaskState::Draft;
    Deadline deadline{};
    int measures = 0;
    int implemented = 0; ///< Measures with an implementation text.
    int evidenced = 0;   ///< Measures with at least one piece of evidence.
    bool example = false;
    std::optional<QDateTime> changedAt{}; ///< UTC; from the audit log.

    bool operator==(const UnitTaskOverview &) const = default;
};

} // namespace bihuan
