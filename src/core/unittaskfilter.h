#pragma once

#include "core/casefile.h"

namespace bihuan {

/// What a list can be sorted by. Codes are the words of the command line.
enum class UnitTaskOrder { Plan, Unit, State, Deadline, Measures, Implemented, Evidenced, Changed };

template <>
struct CodeTable<UnitTaskOrder>
{
    static constexpr std::pair<UnitTaskOrder, QLatin1StringView> entries[] = {
        {UnitTaskOrder::Plan, "task"_L1},           {UnitTaskOrder::Unit, "unit"_L1},
        {UnitTaskOrder::State, "state"_L1},         {UnitTaskOrder::Deadline, "deadline"_L1},
        {UnitTaskOrder::Measures, "measures"_L1},   {UnitTaskOrder::Implemented, "implemented"_L1},
        {UnitTaskOrder::Evidenced, "evidenced"_L1}, {UnitTaskOrder::Changed, "changed"_L1},
    };
};

struct UnitTaskSort
{
    UnitTaskOrder by = UnitTaskOrder::Plan;
    bool descending = false;

    bool operator==(const UnitTaskSort &) const = default;
};

/// What the lines of a list stand together by.
enum class UnitTaskGrouping { None, Task, Unit, State, Deadline };

template <>
struct CodeTable<UnitTaskGrouping>
{
    static constexpr std::pair<UnitTaskGrouping, QLatin1StringView> entries[] = {
        {UnitTaskGrouping::None, "none"_L1},         {UnitTaskGrouping::Task, "task"_L1},
        {UnitTaskGrouping::Unit, "unit"_L1},         {UnitTaskGrouping::State, "state"_L1},
        {UnitTaskGrouping::Deadline, "deadline"_L1},
    };
};

/// Something about a unit task that asks for somebody's attention.
enum class UnitTaskMark {
    Overdue,               ///< The deadline has passed, acceptance has not been.
    DueSoon,               ///< The deadline, or a milestone not reached, lies within kSoonDays.
    BehindSchedule,        ///< A milestone's day has passed and it was not reached: 未达到序时进度.
    Returned,              ///< The last move led back: 退回, 不通过, 驳回, 反弹.
    MissingMeasures,       ///< No measure was entered yet.
    MissingImplementation, ///< A measure says nothing of what was done.
    MissingEvidence,       ///< A measure has no evidence.
    NoticeEnded,           ///< In public notice, whose last day is today or was earlier.
    LongTerm,              ///< Flagged as long-term.
};

template <>
struct CodeTable<UnitTaskMark>
{
    static constexpr std::pair<UnitTaskMark, QLatin1StringView> entries[] = {
        {UnitTaskMark::Overdue, "overdue"_L1},
        {UnitTaskMark::DueSoon, "due_soon"_L1},
        {UnitTaskMark::BehindSchedule, "behind_schedule"_L1},
        {UnitTaskMark::Returned, "returned"_L1},
        {UnitTaskMark::MissingMeasures, "missing_measures"_L1},
        {UnitTaskMark::MissingImplementation, "missing_implementation"_L1},
        {UnitTaskMark::MissingEvidence, "missing_evidence"_L1},
        {UnitTaskMark::NoticeEnded, "notice_ended"_L1},
        {UnitTaskMark::LongTerm, "long_term"_L1},
    };
};

/// Days before a deadline from which on a unit task counts as due soon.
constexpr int kSoonDays = 30;

/// Which unit tasks a list shows, in which order and in which groups.
struct UnitTaskFilter
{
    std::vector<UnitTaskState> states{}; ///< Any of these; all when empty.
    std::vector<QString> units{};        ///< Exact names of responsible units, any of them; all when empty.
    QString plan{};                      ///< Exact title of the plan; all when empty.
    QString task{};                      ///< Exact number of the task; all when empty.
    std::optional<QDate> dueFrom{};      ///< First day of the deadline in force.
    std::optional<QDate> dueTo{};        ///< Last day of the deadline in force.
    std::vector<UnitTaskMark> marks{};   ///< All of these.
    bool exampleOnly = false;            ///< Only the example case that the program brings along.
    QString query{}; ///< Words to be found in the unit task, compared by searchKey(), separated by blanks.
    std::vector<UnitTaskSort> sort{}; ///< The first one decides first; behind all, the order of the plans.
    UnitTaskGrouping grouping = UnitTaskGrouping::None;
    int most = 0;  ///< The first so many only; all when 0.
    QDate today{}; ///< What marks are measured by; the services fill in the day when it is missing.

    bool operator==(const UnitTaskFilter &) const = default;
};

/// A group of a list, in the order of the list.
struct UnitTaskGroup
{
    QString key{};  ///< The same as long as the group exists: for folding.
    QString name{}; ///< Task number, unit, code of the state, "2024-12"; empty without a deadline.
    int count = 0;

    bool operator==(const UnitTaskGroup &) const = default;
};

/// A whole list: every id, and of how many each group is made. Without grouping there are no groups.
struct UnitTaskListing
{
    std::vector<UnitTaskId> ids{};
    std::vector<UnitTaskGroup> groups{};

    bool operator==(const UnitTaskListing &) const = default;
};

/// What a number of unit tasks have together.
struct UnitTaskSums
{
    int unitTasks = 0;
    int measures = 0;
    int implemented = 0;
    int evidenced = 0;

    bool operator==(const UnitTaskSums &) const = default;
};

/// The numbers beside the entries of the sidebar.
struct UnitTaskCounts
{
    int unitTasks = 0;
    int evidence = 0;
    int inAcceptance = 0;                                 ///< States applied and under_review.
    std::vector<std::pair<UnitTaskState, int>> byState{}; ///< States that occur, in their order.

    bool operator==(const UnitTaskCounts &) const = default;
};

/// One piece of evidence in the list of all evidence.
struct EvidenceLine
{
    UnitTaskId unitTaskId{};
    QString taskNumber{};
    QString unit{};
    Evidence evidence{};
    int files = 0;
    qint64 bytes = 0;
    int measures = 0; ///< Measures that it is mapped to; 0 = an orphan.

    bool operator==(const EvidenceLine &) const = default;
};

/// A file that another unit task has too.
struct SameFile
{
    QString name{};
    QString taskNumber{};
    QString unit{};
    QString code{};

    bool operator==(const SameFile &) const = default;
};

} // namespace bihuan
