#include "core/progressgrid.h"

#include <algorithm>

namespace bihuan {

void ProgressGrid::mark()
{
    for (auto &row : rows)
        mark(row);
}

void ProgressGrid::mark(ProgressRow &row) const
{
    ComparedText last(row.before.text);
    for (size_t column = 0; column < row.cells.size(); ++column) {
        auto &cell = row.cells[column];
        const auto &period = periods[column];
        const ComparedText text(cell.report.text);
        cell.repetition = text.against(last);
        const bool isAsked = period.firstDay() >= calledFrom && isCalledFor(row, period);
        cell.timeliness =
            isAsked || cell.report.isReported()
                ? timelinessOf(cell.report.id.isNew() ? nullptr : &cell.report, call.dueOn(period), today)
                : Timeliness::NotCalled;
        if (!cell.report.text.trimmed().isEmpty())
            last = text;
    }
}

bool ProgressGrid::isCalledFor(const ProgressRow &row, const ReportingPeriod &period)
{
    return isCalled(row.facts.state, row.closedOn, period);
}

const ProgressReport *ProgressGrid::earlier(const ProgressRow &row, size_t column) const
{
    while (column-- > 0) {
        if (!row.cells[column].report.text.trimmed().isEmpty())
            return &row.cells[column].report;
    }
    return row.before.text.trimmed().isEmpty() ? nullptr : &row.before;
}

GradeProposal ProgressGrid::proposal(const ProgressRow &row, size_t column) const
{
    return proposeGrade(row.facts, periods[column], today);
}

ProgressReport ProgressGrid::prefilled(const ProgressRow &row, size_t column) const
{
    const auto proposed = proposal(row, column);
    auto report = prefilledReport(row.unitTaskId, periods[column], row.facts.events, earlier(row, column));
    report.id = row.cells[column].report.id;
    report.version = row.cells[column].report.version;
    report.grade = proposed.grade;
    report.longTerm = proposed.grade == Grade::Done && proposed.longTerm;
    report.gradeWord = wordFor(proposed.grade, report.longTerm);
    return report;
}

void ProgressGrid::count(const ProgressCell &cell, RollUp &sum)
{
    if (cell.timeliness == Timeliness::NotCalled)
        return;
    ++sum.called;
    sum.late += cell.timeliness == Timeliness::Late;
    sum.missing += cell.timeliness == Timeliness::Missing;
    if (!cell.report.isReported() || !cell.report.grade)
        return;
    sum.count(*cell.report.grade);
    sum.longTerm += cell.report.longTerm;
}

RollUp ProgressGrid::sum(size_t column, std::optional<TaskId> task) const
{
    RollUp sum;
    for (const auto &row : rows) {
        if (!task || row.taskId == *task)
            count(row.cells[column], sum);
    }
    return sum;
}

GradeOfAll ProgressGrid::ofTask(TaskId task, size_t column) const
{
    GradeOfAll all{.taskId = task, .sum = sum(column, task)};
    all.byRule = all.sum.grade();
    all.byHand = setByHand(task, column);
    return all;
}

std::vector<GradeOfAll> ProgressGrid::ofTasks(size_t column) const
{
    std::vector<GradeOfAll> tasks;
    for (const auto &row : rows) { // The rows of a task stand together.
        if (tasks.empty() || tasks.back().taskId != row.taskId)
            tasks.push_back({.taskId = row.taskId});
        count(row.cells[column], tasks.back().sum);
    }
    for (auto &task : tasks) {
        task.byRule = task.sum.grade();
        task.byHand = setByHand(task.taskId, column);
    }
    return tasks;
}

GradeOfAll ProgressGrid::ofPlan(size_t column) const
{
    GradeOfAll all;
    for (const auto &task : ofTasks(column)) {
        if (task.sum.called == 0 && !task.byHand)
            continue;
        ++all.sum.called;
        all.sum.late += task.sum.late > 0;
        if (const auto grade = task.grade())
            all.sum.count(*grade);
        else
            ++all.sum.missing;
    }
    all.byRule = all.sum.grade();
    all.byHand = setByHand(std::nullopt, column);
    return all;
}

std::optional<HandSetGrade> ProgressGrid::setByHand(std::optional<TaskId> task, size_t column) const
{
    const QString period = periods[column].code();
    const auto found = std::ranges::find_if(
        handSet, [&](const HandSetGrade &set) { return set.taskId == task && set.period == period; });
    return found == handSet.end() ? std::nullopt : std::optional(*found);
}

WorkCount ProgressGrid::work(size_t column, std::optional<TaskId> task) const
{
    WorkCount count;
    const QDate last = periods[column].lastDay();
    for (const auto &row : rows) {
        if (task && row.taskId != *task)
            continue;
        count.measures += row.facts.measures;
        count.implemented += row.facts.implemented;
        count.milestones += int(row.facts.milestones.size());
        for (const auto &milestone : row.facts.milestones) {
            count.milestonesDue += milestone.dueOn <= last;
            count.milestonesReached += milestone.reachedOn && *milestone.reachedOn <= last;
        }
    }
    return count;
}

QString ProgressGrid::wordFor(Grade grade, bool longTerm) const
{
    QString any;
    for (const auto &word : words) {
        if (word.grade != grade)
            continue;
        if (word.longTerm == longTerm)
            return word.word;
        if (any.isEmpty())
            any = word.word;
    }
    return any;
}

} // namespace bihuan
