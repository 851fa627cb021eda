#pragma once

#include "core/progressrules.h"

namespace bihuan {

/// One unit task's report for one period, with what is to be said about it.
struct ProgressCell
{
    ProgressReport report{}; ///< With id 0 where there is none.
    Timeliness timeliness = Timeliness::NotCalled;
    Repetition repetition = Repetition::None; ///< Of the last report.

    bool operator==(const ProgressCell &) const = default;
};

/// One unit task over all periods of a grid.
struct ProgressRow
{
    UnitTaskId unitTaskId{};
    TaskId taskId{};
    QString taskNumber{};
    QString taskTitle{};
    QString unit{};
    std::optional<QDate> closedOn{};
    ProgressFacts facts{};             ///< With the events of the grid's periods only.
    ProgressReport before{};           ///< The newest report before the first period; id 0 for none.
    std::vector<ProgressCell> cells{}; ///< One for each period of the grid.
};

/// How far milestones and measures of some unit tasks have come.
struct WorkCount
{
    int milestonesDue = 0;
    int milestonesReached = 0; ///< Of all, also of those not due yet.
    int milestones = 0;
    int implemented = 0;
    int measures = 0;

    bool operator==(const WorkCount &) const = default;
};

/// What becomes of a task, or of the plan, in one period.
struct GradeOfAll
{
    TaskId taskId{}; ///< New for the plan.
    RollUp sum{};
    std::optional<Grade> byRule{};
    std::optional<HandSetGrade> byHand{};

    std::optional<Grade> grade() const { return byHand ? byHand->grade : byRule; }
};

/// 调度表: the unit tasks of a plan, and what they reported over a number of periods.
struct ProgressGrid
{
    Plan plan{};
    bool hasCall =
        false; ///< Whether the plan calls for progress; `call` is monthly at month's end otherwise.
    ProgressCall call{};
    QDate today{};
    QDate calledFrom{}; ///< First day of the first period for which a report can be missing.
    std::vector<ReportingPeriod> periods{};
    std::vector<ProgressRow> rows{}; ///< In the order of the plan.
    std::vector<GradeWord> words{};
    std::vector<HandSetGrade> handSet{};

    /// Marks every cell anew.
    void mark();

    /// Marks the cells of one row anew, after a change in it.
    void mark(ProgressRow &row) const;

    /// The newest report with a text before the one at `column`, or nullptr.
    const ProgressReport *earlier(const ProgressRow &row, size_t column) const;

    GradeProposal proposal(const ProgressRow &row, size_t column) const;

    /// A report as a proposal: prefilledReport() with the proposed grade and the office's first word for it.
    ProgressReport prefilled(const ProgressRow &row, size_t column) const;

    /// The reports of one period, of one task or of all rows.
    RollUp sum(size_t column, std::optional<TaskId> task = std::nullopt) const;

    /// The task's grade by rule and by hand.
    GradeOfAll ofTask(TaskId task, size_t column) const;

    /// Of every task, in one pass, in the order of the rows.
    std::vector<GradeOfAll> ofTasks(size_t column) const;

    /// The plan's: its sum counts the tasks by their grades, those without any as missing.
    GradeOfAll ofPlan(size_t column) const;

    WorkCount work(size_t column, std::optional<TaskId> task = std::nullopt) const;

    /// The first word of the list that stands for this grade; empty when there is none.
    QString wordFor(Grade grade, bool longTerm) const;

private:
    static bool isCalledFor(const ProgressRow &row, const ReportingPeriod &period);
    static void count(const ProgressCell &cell, RollUp &sum);
    std::optional<HandSetGrade> setByHand(std::optional<TaskId> task, size_t column) const;
};

} // namespace bihuan
