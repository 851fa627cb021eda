#include "storage/overviewrepository.h"

#include "storage/database.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace bihuan {

namespace {

constexpr std::size_t kMostUnits = 30; // What a screen can show of the table of units and tasks.
constexpr std::size_t kMostTasks = 40;

constexpr int kCompleted = static_cast<int>(UnitTaskState::Completed);
constexpr int kPassed = static_cast<int>(UnitTaskState::Passed);
constexpr int kInNotice = static_cast<int>(UnitTaskState::InNotice);
constexpr int kClosed = static_cast<int>(UnitTaskState::Closed);

/// SQL for the number of lines that satisfy `condition`.
QString numberOf(const QString &condition)
{
    return u"CAST(COALESCE(sum(CASE WHEN "_s + condition + u" THEN 1 ELSE 0 END), 0) AS BIGINT)"_s;
}

/// The conditions of the marks, in the order of the marks; as UnitTaskRepository filters by them.
QStringList markConditions(const QDate &today)
{
    const auto open = u"state_place < %1 AND "_s.arg(kPassed);
    const auto day = QString::number(today.toJulianDay());
    const auto soon = QString::number(today.toJulianDay() + kSoonDays);
    return {
        open + u"due_day < "_s + day,
        open + u"(due_day BETWEEN %1 AND %2 OR milestone_day BETWEEN %1 AND %2)"_s.arg(day, soon),
        open + u"milestone_day < "_s + day,
        u"returned = 1"_s,
        open + u"measures = 0"_s,
        open + u"implemented < measures"_s,
        open + u"evidenced < measures"_s,
        u"state_place = %1 AND notice_end_day <= "_s.arg(kInNotice) + day,
        u"long_term = 1"_s,
    };
}

QDate monthOf(qint64 day)
{
    const QDate date = QDate::fromJulianDay(day);
    return {date.year(), date.month(), 1};
}

struct HeatLine
{
    UnitTaskId id{};
    qint64 task = 0;
    qint64 unit = 0;
    UnitTaskState state = UnitTaskState::Draft;
    std::optional<qint64> dueDay{};
};

HeatLine readHeatLine(Row &row)
{
    HeatLine line{.id = row.id<UnitTask>(), .task = row.number(), .unit = row.number()};
    line.state = static_cast<UnitTaskState>(row.integer());
    row.take(line.dueDay);
    return line;
}

Heat heatOf(const HeatLine &line, qint64 today)
{
    if (line.state >= UnitTaskState::Closed)
        return Heat::Closed;
    if (line.state < UnitTaskState::Passed && line.dueDay && *line.dueDay < today)
        return Heat::Overdue;
    if (line.state < UnitTaskState::Passed && line.dueDay && *line.dueDay <= today + kSoonDays)
        return Heat::DueSoon;
    return line.state >= UnitTaskState::Completed ? Heat::Completed : Heat::Open;
}

/// Names in the table by their ids, in the order of their first mention.
class Names
{
public:
    int placeOf(qint64 id)
    {
        const auto [found, fresh] = m_places.emplace(id, static_cast<int>(m_ids.size()));
        if (fresh)
            m_ids.push_back(id);
        return found->second;
    }
    const std::vector<qint64> &ids() const { return m_ids; }

private:
    std::unordered_map<qint64, int> m_places{};
    std::vector<qint64> m_ids{};
};

} // namespace

Result<Overview> OverviewRepository::overview(const QDate &today) const
{
    Overview overview{.today = today};
    auto done = countUnits(overview);
    if (done)
        done = countStates(overview);
    if (done)
        done = countMonths(overview);
    if (done)
        done = fillHeat(overview);
    if (!done)
        return done.error();
    return overview;
}

Result<void> OverviewRepository::countUnits(Overview &overview) const
{
    const auto conditions = markConditions(overview.today);
    QStringList columns{u"count(*)"_s, numberOf(u"state_place >= %1"_s.arg(kCompleted)),
                        numberOf(u"state_place >= %1"_s.arg(kClosed))};
    for (const auto &condition : conditions)
        columns << numberOf(condition);
    for (const auto &entry : CodeTable<UnitTaskMark>::entries)
        overview.marks.emplace_back(entry.first, 0);
    auto read = m_db.forEach(u"SELECT u.name, c.* FROM (SELECT unit_id, "_s + columns.join(u", "_s) +
                                 u" FROM unit_task_line GROUP BY unit_id) c JOIN unit u ON u.id = c.unit_id"
                                 " JOIN unit_place o ON o.unit_id = c.unit_id ORDER BY o.place"_s,
                             [&](Row &row) {
                                 UnitStanding unit{.unit = row.text()};
                                 (void)row.number(); // The id only joins.
                                 unit.unitTasks = row.integer();
                                 unit.completed = row.integer();
                                 unit.closed = row.integer();
                                 for (auto &[mark, number] : overview.marks) {
                                     const int here = row.integer();
                                     number += here;
                                     if (mark == UnitTaskMark::Overdue)
                                         unit.overdue = here;
                                 }
                                 overview.unitTasks += unit.unitTasks;
                                 overview.byUnit.push_back(unit);
                             });
    std::ranges::stable_sort(overview.byUnit, std::ranges::greater(), &UnitStanding::overdue);
    return read;
}

Result<void> OverviewRepository::countStates(Overview &overview) const
{
    return m_db.forEach(
        u"SELECT state_place, count(*) FROM unit_task_line GROUP BY state_place ORDER BY state_place"_s,
        [&](Row &row) {
            const auto state = static_cast<UnitTaskState>(row.integer());
            overview.byState.emplace_back(state, row.integer());
        });
}

Result<void> OverviewRepository::countMonths(Overview &overview) const
{
    std::map<QDate, ProgressPoint> months;
    // By day, which the indexes give in order; months are few days' sums.
    auto planned =
        m_db.forEach(u"SELECT due_day, count(*) FROM unit_task_line WHERE (due_day IS NULL) = %1"
                     " GROUP BY due_day"_s.arg(m_db.dialect() == Dialect::Sqlite ? u"0"_s : u"FALSE"_s),
                     [&](Row &row) {
                         const auto month = monthOf(row.number());
                         months[month].planned += row.integer();
                     });
    if (!planned)
        return planned;
    auto done = m_db.forEach(
        u"SELECT done_day, count(*) FROM unit_task_line WHERE done_day IS NOT NULL GROUP BY done_day"_s,
        [&](Row &row) {
            const auto month = monthOf(row.number());
            months[month].done += row.integer();
        });
    if (!done || months.empty())
        return done;
    ProgressPoint sum;
    for (QDate month = months.begin()->first; month <= months.rbegin()->first; month = month.addMonths(1)) {
        const auto found = months.find(month);
        sum.month = month;
        if (found != months.end()) {
            sum.planned += found->second.planned;
            sum.done += found->second.done;
        }
        overview.progress.push_back(sum);
    }
    return {};
}

Result<void> OverviewRepository::fillHeat(Overview &overview) const
{
    HeatTable &heat = overview.heat;
    heat.allUnits = static_cast<int>(overview.byUnit.size());
    QVariantList values;
    for (std::size_t i = 0; i < std::min(kMostUnits, overview.byUnit.size()); ++i)
        heat.units.push_back(overview.byUnit[i].unit);
    for (const auto &unit : heat.units)
        values << toSql(unit);
    if (values.isEmpty())
        return {};
    const auto marks = QStringList(values.size(), u"?"_s).join(u", "_s);
    auto lines =
        m_db.selectBound(u"SELECT unit_task_id, task_id, unit_id, state_place, due_day FROM unit_task_line"
                         " WHERE unit_id IN (SELECT id FROM unit WHERE name IN ("_s +
                             marks + u")) ORDER BY plan_id, sort_key, task_id"_s,
                         readHeatLine, values);
    auto names = m_db.selectBound(
        u"SELECT id, name FROM unit WHERE name IN ("_s + marks + u')',
        [](Row &row) {
            const auto id = row.number();
            return std::pair(row.text(), id);
        },
        values);
    if (!lines || !names)
        return lines ? names.error() : lines.error();
    std::unordered_map<qint64, int> units;
    for (const auto &[name, id] : *names)
        units[id] = static_cast<int>(std::ranges::find(heat.units, name) - heat.units.begin());
    Names tasks;
    for (const auto &line : *lines) {
        const int task = tasks.placeOf(line.task);
        if (task < int(kMostTasks))
            heat.cells.push_back(
                {line.id, units[line.unit], task, line.state, heatOf(line, overview.today.toJulianDay())});
    }
    heat.allTasks = static_cast<int>(tasks.ids().size());
    for (std::size_t i = 0; i < std::min(kMostTasks, tasks.ids().size()); ++i) {
        auto number = m_db.selectOne(u"SELECT number FROM task WHERE id = ?"_s, &Row::text, tasks.ids()[i]);
        if (!number)
            return number.error();
        heat.tasks.push_back(*number);
    }
    return {};
}

} // namespace bihuan
