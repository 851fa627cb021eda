#include "storage/progressrepository.h"

#include "storage/recordtable.h"

#include <algorithm>
#include <unordered_map>

namespace bihuan {

namespace {

const auto kOfPlan =
    u"unit_task_id IN (SELECT ut.id FROM unit_task ut JOIN task t ON t.id = ut.task_id WHERE t.plan_id = ?)"_s;

/// Where the row of each unit task stands in the grid.
std::unordered_map<qint64, size_t> placesOf(const ProgressGrid &grid)
{
    std::unordered_map<qint64, size_t> places;
    for (size_t i = 0; i < grid.rows.size(); ++i)
        places[grid.rows[i].unitTaskId.value()] = i;
    return places;
}

ProgressRow readRow(Row &row)
{
    ProgressRow read;
    row.take(read.unitTaskId);
    row.take(read.taskId);
    row.take(read.taskNumber);
    row.take(read.taskTitle);
    row.take(read.unit);
    row.take(read.facts.state);
    row.take(read.facts.longTerm);
    read.facts.deadline = parseDeadline(row.text());
    row.take(read.closedOn);
    row.take(read.facts.measures);
    row.take(read.facts.implemented);
    return read;
}

} // namespace

Result<ProgressGrid> ProgressRepository::grid(PlanId plan, QDate from, QDate to) const
{
    ProgressGrid grid;
    auto done = m_db.readTransaction([&]() -> Result<void> {
        auto stored = RecordTable<Plan>(m_db).get(plan);
        if (!stored)
            return stored.error();
        grid.plan = *stored;
        if (auto read = readCall(grid); !read)
            return read;
        grid.periods = periodsBetween(grid.call.rhythm, from, to);
        if (auto read = readRows(grid); !read)
            return read;
        if (auto read = readFacts(grid); !read)
            return read;
        return readReports(grid);
    });
    if (!done)
        return done.error();
    return grid;
}

Result<std::vector<GradeWord>> ProgressRepository::words() const
{
    return RecordTable<GradeWord>(m_db).where(u"id > 0 ORDER BY ordinal, id"_s);
}

Result<void> ProgressRepository::readCall(ProgressGrid &grid) const
{
    auto calls = RecordTable<ProgressCall>(m_db).where(u"plan_id = ?"_s, grid.plan.id);
    if (!calls)
        return calls.error();
    grid.hasCall = !calls->empty();
    grid.call = grid.hasCall ? calls->front() : ProgressCall{.planId = grid.plan.id};
    auto list = words();
    if (!list)
        return list.error();
    grid.words = *std::move(list);
    auto set = RecordTable<HandSetGrade>(m_db).where(u"plan_id = ? ORDER BY id"_s, grid.plan.id);
    if (!set)
        return set.error();
    grid.handSet = *std::move(set);
    return {};
}

Result<void> ProgressRepository::readRows(ProgressGrid &grid) const
{
    auto rows =
        m_db.select(u"SELECT ut.id, t.id, t.number, t.title, u.name, ut.state, ut.long_term,"
                    " COALESCE(ut.deadline_text, t.deadline_text), c.closed_on,"
                    " (SELECT count(*) FROM measure m WHERE m.unit_task_id = ut.id),"
                    " (SELECT count(*) FROM measure m JOIN implementation i ON i.measure_id = m.id"
                    " WHERE m.unit_task_id = ut.id AND i.text <> '')"
                    " FROM task t JOIN unit_task ut ON ut.task_id = t.id JOIN unit u ON u.id = ut.unit_id"
                    " LEFT JOIN closing c ON c.unit_task_id = ut.id AND c.cycle = ut.cycle"
                    " WHERE t.plan_id = ? ORDER BY t.sort_key, t.number, t.id, ut.unit_id"_s,
                    readRow, grid.plan.id);
    if (!rows)
        return rows.error();
    grid.rows = *std::move(rows);
    for (auto &row : grid.rows) {
        row.cells.resize(grid.periods.size());
        for (size_t i = 0; i < grid.periods.size(); ++i)
            row.cells[i].report = {.unitTaskId = row.unitTaskId, .period = grid.periods[i].code()};
    }
    return {};
}

Result<void> ProgressRepository::readFacts(ProgressGrid &grid) const
{
    const auto places = placesOf(grid);
    auto milestones = RecordTable<Milestone>(m_db).where(kOfPlan + u" ORDER BY due_on, id"_s, grid.plan.id);
    if (!milestones)
        return milestones.error();
    for (const auto &milestone : *milestones)
        grid.rows[places.at(milestone.unitTaskId.value())].facts.milestones.push_back(milestone);

    auto due = m_db.forEach(
        u"SELECT m.unit_task_id, m.number, m.due_on, COALESCE(i.text, '') FROM measure m"
        " LEFT JOIN implementation i ON i.measure_id = m.id WHERE m.due_on IS NOT NULL AND m."_s +
            kOfPlan + u" ORDER BY m.ordinal, m.id"_s,
        [&](Row &row) {
            auto &facts = grid.rows[places.at(row.number())].facts;
            const QString number = row.text();
            const QDate day = row.next<QDate>();
            facts.dueMeasures.push_back({number, day, !row.text().trimmed().isEmpty()});
        },
        grid.plan.id);
    if (!due || grid.periods.empty())
        return due;
    return m_db.forEach(
        u"SELECT m.unit_task_id, "_s + RecordTable<Event>::columnList(u"e."_s) +
            u" FROM event e JOIN measure m ON m.id = e.measure_id WHERE e.held_on >= ? AND e.held_on <= ?"
            " AND m."_s +
            kOfPlan + u" ORDER BY e.held_on, e.id"_s,
        [&](Row &row) {
            auto &facts = grid.rows[places.at(row.number())].facts;
            facts.events.push_back(RecordTable<Event>::read(row));
        },
        grid.periods.front().firstDay(), grid.periods.back().lastDay(), grid.plan.id);
}

Result<void> ProgressRepository::readReports(ProgressGrid &grid) const
{
    const auto places = placesOf(grid);
    std::unordered_map<QString, size_t> columns;
    for (size_t i = 0; i < grid.periods.size(); ++i)
        columns[grid.periods[i].code()] = i;
    auto reports = RecordTable<ProgressReport>(m_db).where(kOfPlan + u" ORDER BY id"_s, grid.plan.id);
    if (!reports)
        return reports.error();
    QDate first;
    std::unordered_map<qint64, QDate> before;
    for (auto &report : *reports) {
        const auto period = reportingPeriodFrom(report.period);
        if (!period)
            continue;
        const QDate day = period->firstDay();
        if (!first.isValid() || day < first)
            first = day;
        auto &row = grid.rows[places.at(report.unitTaskId.value())];
        if (const auto column = columns.find(report.period); column != columns.end())
            row.cells[column->second].report = report;
        else if (!grid.periods.empty() && day < grid.periods.front().firstDay() &&
                 day >= before[report.unitTaskId.value()]) {
            before[report.unitTaskId.value()] = day;
            row.before = report;
        }
    }
    const auto called = reportingPeriodFrom(grid.call.firstPeriod);
    grid.calledFrom = called ? called->firstDay() : first;
    return {};
}

} // namespace bihuan
