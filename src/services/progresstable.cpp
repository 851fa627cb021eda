#include "services/progresstable.h"

#include <algorithm>

namespace bihuan {

namespace {

// Words of the printed page: always Chinese, whatever the window speaks.
constexpr std::pair<QStringView, double> kColumns[] = {
    {u"任务", 2.2},     {u"责任单位", 3.2}, {u"整改时限", 3.2}, {u"进度", 2.6},
    {u"整改进展", 9.5}, {u"存在问题", 5.5}, {u"下步工作", 5.5},
};

Block paragraph(const QString &text)
{
    return {.kind = BlockKind::Paragraph, .text = {.text = text}};
}

QString gradeText(const ProgressCell &cell)
{
    QString text = cell.report.gradeWord;
    if (cell.timeliness == Timeliness::Missing && !cell.report.isReported())
        text = cell.report.status == ReportStatus::Returned ? u"退回未重报"_s : u"缺报"_s;
    else if (cell.timeliness == Timeliness::Late)
        text += u"（迟报）"_s;
    return text;
}

/// The units whose cell fulfils `holds`, each once: 甲县、乙县.
template <typename Holds>
QString unitsWith(const ProgressGrid &grid, size_t column, Holds holds)
{
    QStringList units;
    for (const auto &row : grid.rows) {
        if (holds(row.cells[column]) && !units.contains(row.unit))
            units << row.unit;
    }
    return units.join(u'、');
}

void addCounts(const ProgressGrid &grid, size_t column, std::vector<Block> &blocks)
{
    const auto reports = grid.sum(column);
    const auto plan = grid.ofPlan(column);
    const auto reported = std::ranges::count_if(
        grid.rows, [&](const ProgressRow &row) { return row.cells[column].report.isReported(); });
    blocks.push_back(
        paragraph(u"%1应报%2份，已报%3份，其中迟报%4份；缺报%5份。"_s.arg(grid.periods[column].label())
                      .arg(reports.called)
                      .arg(reported)
                      .arg(reports.late)
                      .arg(reports.missing)));
    blocks.push_back(paragraph(
        u"整改任务%1项，已完成%2项，达到序时进度%3项，未达到序时进度%4项，因缺报等尚不能判定%5项。"_s
            .arg(plan.sum.called)
            .arg(plan.sum.done)
            .arg(plan.sum.onSchedule)
            .arg(plan.sum.behind)
            .arg(plan.sum.called - plan.sum.graded())));
    const std::pair<QString, QString> lists[] = {
        {u"缺报单位："_s,
         unitsWith(grid, column,
                   [](const ProgressCell &cell) { return cell.timeliness == Timeliness::Missing; })},
        {u"迟报单位："_s,
         unitsWith(grid, column,
                   [](const ProgressCell &cell) { return cell.timeliness == Timeliness::Late; })},
        {u"未达到序时进度的单位："_s, unitsWith(grid, column,
                                                [](const ProgressCell &cell) {
                                                    return cell.report.isReported() &&
                                                           cell.report.grade == Grade::Behind;
                                                })},
    };
    for (const auto &[head, units] : lists) {
        if (!units.isEmpty())
            blocks.push_back(paragraph(head + units + u'。'));
    }
}

TableCell textCell(const QString &text)
{
    return {.text = {.text = text}};
}

} // namespace

std::vector<Block> progressTable(const ProgressGrid &grid, size_t column)
{
    const QString plan = grid.plan.shortTitle.isEmpty() ? grid.plan.title : grid.plan.shortTitle;
    const QString title = u"《%1》进展调度表（%2）"_s.arg(plan, grid.periods[column].label());
    std::vector<Block> blocks{{.kind = BlockKind::AttachmentTitle, .text = {.text = title}}};
    addCounts(grid, column, blocks);
    Table table{.landscape = true};
    for (const auto &[head, width] : kColumns)
        table.columns.push_back({.head = {.text = head.toString()}, .width = width});
    TaskId task;
    size_t taskRow = 0;
    for (const auto &row : grid.rows) {
        const auto &cell = row.cells[column];
        if (cell.timeliness == Timeliness::NotCalled && cell.report.isBlank())
            continue;
        const auto &report = cell.report;
        const bool sameTask = !table.rows.empty() && task == row.taskId;
        if (sameTask) // The cell of the task reaches down over its units.
            ++table.rows[taskRow][0].rowSpan;
        else
            taskRow = table.rows.size();
        task = row.taskId;
        table.rows.push_back({TableCell{.text = {.text = row.taskNumber}, .rowSpan = sameTask ? 0 : 1},
                              textCell(row.unit), textCell(row.facts.deadline.text),
                              textCell(gradeText(cell)), textCell(report.text), textCell(report.problems),
                              textCell(report.nextSteps)});
    }
    if (!table.rows.empty())
        blocks.push_back({.kind = BlockKind::Table, .table = std::move(table)});
    return blocks;
}

QDateTime newestReport(const ProgressGrid &grid, size_t column)
{
    QDateTime newest = grid.periods[column].firstDay().startOfDay(Qt::UTC);
    for (const auto &row : grid.rows) {
        const auto &report = row.cells[column].report;
        for (const auto &at : {report.reportedAt, report.decidedAt})
            newest = at ? std::max(newest, *at) : newest;
    }
    return newest;
}

} // namespace bihuan
