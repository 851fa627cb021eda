#include "cli/progressjson.h"

#include "cli/displaytable.h"
#include "cli/say.h"
#include "wording/progresstext.h"
#include "wording/sentences.h"

namespace bihuan {

namespace {

QJsonValue momentJson(const std::optional<QDateTime> &at)
{
    return at ? QJsonValue(at->toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue gradeJson(const std::optional<Grade> &grade)
{
    return grade ? QJsonValue(toCode(*grade)) : QJsonValue();
}

QJsonObject sumJson(const GradeOfAll &all)
{
    QJsonObject json{{u"grade"_s, gradeJson(all.grade())},
                     {u"by_rule"_s, gradeJson(all.byRule)},
                     {u"called"_s, all.sum.called},
                     {u"done"_s, all.sum.done},
                     {u"on_schedule"_s, all.sum.onSchedule},
                     {u"behind"_s, all.sum.behind},
                     {u"late"_s, all.sum.late},
                     {u"missing"_s, all.sum.missing}};
    if (all.byHand)
        json.insert(u"reason"_s, all.byHand->reason);
    return json;
}

QString numberOf(const ProgressGrid &grid, TaskId task)
{
    return std::ranges::find(grid.rows, task, &ProgressRow::taskId)->taskNumber;
}

/// The word of a cell with its marks.
QString cellText(const ProgressCell &cell)
{
    QStringList words;
    if (!cell.report.gradeWord.isEmpty())
        words << cell.report.gradeWord;
    if (cell.report.status == ReportStatus::Returned)
        words << reportStatusName(cell.report.status);
    if (cell.timeliness == Timeliness::Late || cell.timeliness == Timeliness::Missing)
        words << timelinessName(cell.timeliness);
    if (cell.repetition != Repetition::None)
        words << repetitionName(cell.repetition);
    return words.join(u'/');
}

QString sumText(const GradeOfAll &all)
{
    const auto grade = all.grade();
    return (grade ? gradeName(*grade) : u"—"_s) + u" %1/%2"_s.arg(all.sum.graded()).arg(all.sum.called);
}

} // namespace

QJsonObject toJson(const ProgressReport &report)
{
    return {{u"id"_s, report.id.value()},
            {u"unit_task"_s, report.unitTaskId.value()},
            {u"period"_s, report.period},
            {u"grade"_s, gradeJson(report.grade)},
            {u"grade_word"_s, report.gradeWord},
            {u"long_term"_s, report.longTerm},
            {u"text"_s, report.text},
            {u"problems"_s, report.problems},
            {u"next_steps"_s, report.nextSteps},
            {u"status"_s, toCode(report.status)},
            {u"reported_at"_s, momentJson(report.reportedAt)},
            {u"reported_by"_s, report.reportedBy},
            {u"decided_at"_s, momentJson(report.decidedAt)},
            {u"decided_by"_s, report.decidedBy},
            {u"return_reason"_s, report.returnReason}};
}

QJsonObject rowJson(const ProgressGrid &grid, const ProgressRow &row, size_t column)
{
    const auto &cell = row.cells[column];
    const auto proposed = grid.proposal(row, column);
    auto json = toJson(cell.report);
    json.insert(u"task"_s, row.taskNumber);
    json.insert(u"unit"_s, row.unit);
    json.insert(u"due"_s, grid.call.dueOn(grid.periods[column]).toString(Qt::ISODate));
    json.insert(u"timeliness"_s, toCode(cell.timeliness));
    json.insert(u"repetition"_s, toCode(cell.repetition));
    json.insert(u"proposed"_s, toCode(proposed.grade));
    json.insert(u"proposed_because"_s, reasonText(proposed));
    return json;
}

QString reportText(const ProgressGrid &grid, const ProgressRow &row, size_t column)
{
    const auto &cell = row.cells[column];
    const auto &report = cell.report;
    const auto proposed = grid.proposal(row, column);
    QStringList state{reportStatusName(report.status), timelinessName(cell.timeliness)};
    if (cell.repetition != Repetition::None)
        state << repetitionName(cell.repetition);
    DisplayTable table({row.taskNumber + u' ' + row.unit, grid.periods[column].label()});
    table.add({Cli::tr("Grade"), report.gradeWord});
    table.add({Cli::tr("Proposed"), gradeName(proposed.grade) + u": "_s + reasonText(proposed)});
    table.add({Cli::tr("State"), state.join(Cli::tr(", "))});
    table.add({Cli::tr("Done"), report.text});
    table.add({Cli::tr("Problems"), report.problems});
    table.add({Cli::tr("Next steps"), report.nextSteps});
    if (!report.returnReason.isEmpty())
        table.add({Cli::tr("Returned because"), report.returnReason});
    return table.text();
}

QJsonObject gridJson(const ProgressGrid &grid)
{
    QJsonArray periods;
    for (size_t column = 0; column < grid.periods.size(); ++column) {
        auto json = sumJson(grid.ofPlan(column));
        const auto work = grid.work(column);
        json.insert(u"period"_s, grid.periods[column].code());
        json.insert(u"due"_s, grid.call.dueOn(grid.periods[column]).toString(Qt::ISODate));
        json.insert(u"milestones_due"_s, work.milestonesDue);
        json.insert(u"milestones_reached"_s, work.milestonesReached);
        QJsonArray tasks;
        for (const auto &task : grid.ofTasks(column)) {
            auto ofTask = sumJson(task);
            ofTask.insert(u"task"_s, numberOf(grid, task.taskId));
            tasks.append(ofTask);
        }
        json.insert(u"tasks"_s, tasks);
        periods.append(json);
    }
    QJsonArray reports;
    for (const auto &row : grid.rows) {
        for (size_t column = 0; column < grid.periods.size(); ++column)
            reports.append(rowJson(grid, row, column));
    }
    return {{u"plan"_s, grid.plan.title},
            {u"rhythm"_s, toCode(grid.call.rhythm)},
            {u"periods"_s, periods},
            {u"reports"_s, reports}};
}

QString gridText(const ProgressGrid &grid)
{
    QStringList heading{Cli::tr("ID"), Cli::tr("Task"), Cli::tr("Unit")};
    for (const auto &period : grid.periods)
        heading << period.code();
    DisplayTable table(heading);
    for (const auto &row : grid.rows) {
        QStringList cells{QString::number(row.unitTaskId.value()), row.taskNumber, row.unit};
        for (const auto &cell : row.cells)
            cells << cellText(cell);
        table.add(cells);
    }
    std::vector<std::vector<GradeOfAll>> sums;
    for (size_t column = 0; column < grid.periods.size(); ++column)
        sums.push_back(grid.ofTasks(column));
    for (size_t task = 0; !sums.empty() && task < sums[0].size(); ++task) {
        QStringList cells{{}, numberOf(grid, sums[0][task].taskId), Cli::tr("All units")};
        for (const auto &ofColumn : sums)
            cells << sumText(ofColumn[task]);
        table.add(cells);
    }
    QStringList whole{{}, Cli::tr("Plan"), grid.plan.title};
    for (size_t column = 0; column < grid.periods.size(); ++column)
        whole << sumText(grid.ofPlan(column));
    table.add(whole);
    return table.text();
}

QJsonArray plansJson(const std::vector<PlanOverview> &plans)
{
    QJsonArray array;
    for (const auto &plan : plans)
        array.append(QJsonObject{
            {u"id"_s, plan.id.value()}, {u"title"_s, plan.title}, {u"unit_tasks"_s, plan.unitTasks}});
    return array;
}

QString plansText(const std::vector<PlanOverview> &plans)
{
    DisplayTable table({Cli::tr("ID"), Cli::tr("Plan"), Cli::tr("Unit tasks")});
    for (const auto &plan : plans)
        table.add({QString::number(plan.id.value()), plan.title, QString::number(plan.unitTasks)});
    return table.text();
}

} // namespace bihuan
