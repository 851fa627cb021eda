#pragma once

#include "core/unit.h"

namespace bihuan {

struct UnitTask;
using UnitTaskId = Id<UnitTask>;

/// Life of a unit task. Codes and order follow domain.md 2.1.
enum class UnitTaskState {
    Draft,
    Assigned,
    Received,
    InProgress,
    Completed,
    Applied,
    UnderReview,
    Passed,
    InNotice,
    Approved,
    Closed,
    Filed,
    LongTerm,
};

template <>
struct CodeTable<UnitTaskState>
{
    static constexpr std::pair<UnitTaskState, QLatin1StringView> entries[] = {
        {UnitTaskState::Draft, "draft"_L1},
        {UnitTaskState::Assigned, "assigned"_L1},
        {UnitTaskState::Received, "received"_L1},
        {UnitTaskState::InProgress, "in_progress"_L1},
        {UnitTaskState::Completed, "completed"_L1},
        {UnitTaskState::Applied, "applied"_L1},
        {UnitTaskState::UnderReview, "under_review"_L1},
        {UnitTaskState::Passed, "passed"_L1},
        {UnitTaskState::InNotice, "in_notice"_L1},
        {UnitTaskState::Approved, "approved"_L1},
        {UnitTaskState::Closed, "closed"_L1},
        {UnitTaskState::Filed, "filed"_L1},
        {UnitTaskState::LongTerm, "long_term"_L1},
    };
};

/// One unit's share of a task: the unit of work, of acceptance and of closing.
struct UnitTask
{
    UnitTaskId id{};
    TaskId taskId{};
    UnitId unitId{};
    UnitTaskState state = UnitTaskState::InProgress;
    QString goal{};                        ///< Empty when the task's goal is meant.
    std::optional<QString> deadlineText{}; ///< Overrides the task's deadline; none when that one holds.
    QString scope{};
    int cycle = 1; ///< Raised by a relapse.
    bool longTerm = false;
    QString goalCompletion{}; ///< Section 四, after the goal.
    QString followUp{};       ///< Section 六.
    bool example = false;     ///< The shipped sample; may be removed as a whole.
    int version = 1;

    bool operator==(const UnitTask &) const = default;
};

} // namespace bihuan
