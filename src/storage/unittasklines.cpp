#include "storage/unittasklines.h"

#include "core/chineseorder.h"
#include "core/deadline.h"
#include "storage/database.h"
#include "storage/recorder.h"

#include <algorithm>
#include <set>

namespace bihuan {

namespace {

constexpr std::size_t kAtOnce = 500; // Well below the number of values that a statement may have.

/// SQL for the number of a day, as QDate::toJulianDay() counts; NULL for NULL.
QString dayNumber(Dialect dialect, const QString &column)
{
    return (dialect == Dialect::Sqlite ? u"CAST(julianday(%1) + 0.5 AS INTEGER)"_s
                                       : u"CAST(to_char(%1, 'J') AS INTEGER)"_s)
        .arg(column);
}

/// The same for a moment.
QString dayOfMoment(Dialect dialect, const QString &column)
{
    return dialect == Dialect::Sqlite ? dayNumber(dialect, u"date(%1)"_s.arg(column))
                                      : dayNumber(dialect, u"(%1 AT TIME ZONE 'UTC')"_s.arg(column));
}

QString monthNumber(Dialect dialect, const QString &column)
{
    return (dialect == Dialect::Sqlite ? u"CAST(strftime('%Y%m', %1) AS INTEGER)"_s
                                       : u"CAST(to_char(%1, 'YYYYMM') AS INTEGER)"_s)
        .replace(u"%1"_s, column);
}

/// The place of a state in the life of a unit task.
QString placeOf(const QString &column)
{
    QString cases = u"CASE "_s + column;
    int place = 0;
    for (const auto &code : allCodes<UnitTaskState>())
        cases += u" WHEN '%1' THEN %2"_s.arg(code).arg(place++);
    return cases + u" END"_s;
}

/// The newest change of state that nobody took back led backwards.
QString wasReturned()
{
    return u"COALESCE((SELECT CASE WHEN a.action NOT IN ('undo', 'take_back') AND %1 < %2 THEN 1 ELSE 0 END"
           " FROM audit_entry a WHERE a.entity = 'unit_task' AND a.record_id = ut.id AND a.field = 'state'"
           " ORDER BY a.id DESC LIMIT 1), 0)"_s.arg(placeOf(u"a.new_value"_s), placeOf(u"a.old_value"_s));
}

/// The day on which the work was done: that of the acceptance, else that of the step that completed it, else
/// that on which it came in as completed.
QString doneDay(Dialect dialect)
{
    const int completed = static_cast<int>(UnitTaskState::Completed);
    return u"CASE WHEN %1 >= %2 THEN COALESCE("
           "(SELECT min(%3) FROM application ap JOIN opinion op ON op.application_id = ap.id"
           " WHERE ap.unit_task_id = ut.id AND ap.cycle = ut.cycle AND op.verdict = 'passed'),"
           " (SELECT max(%4) FROM audit_entry a WHERE a.entity = 'unit_task' AND a.record_id = ut.id"
           " AND a.field = 'state' AND %5 < %2 AND %6 >= %2),"
           " (SELECT min(%4) FROM audit_entry a WHERE a.entity = 'unit_task' AND a.record_id = ut.id)) END"_s
               .arg(placeOf(u"ut.state"_s))
               .arg(completed)
               .arg(dayNumber(dialect, u"op.accepted_on"_s), dayOfMoment(dialect, u"a.at"_s),
                    placeOf(u"a.old_value"_s), placeOf(u"a.new_value"_s));
}

const auto kColumns = u"unit_task_id, plan_id, sort_key, task_id, unit_id, state_place, due_day, due_month,"
                      " milestone_day, notice_end_day, done_day, measures, implemented, evidenced, returned,"
                      " long_term, last_change"_s;

QString fillingSql(Dialect dialect)
{
    const QStringList columns{
        u"ut.id, t.plan_id, t.sort_key, t.id, ut.unit_id"_s,
        placeOf(u"ut.state"_s),
        u"CASE WHEN ut.deadline_text IS NULL THEN %1 END"_s.arg(dayNumber(dialect, u"t.deadline_on"_s)),
        u"CASE WHEN ut.deadline_text IS NULL THEN %1 END"_s.arg(monthNumber(dialect, u"t.deadline_on"_s)),
        u"(SELECT min(%1) FROM milestone m WHERE m.unit_task_id = ut.id AND m.reached_on IS NULL)"_s.arg(
            dayNumber(dialect, u"m.due_on"_s)),
        u"(SELECT max(%1) FROM notice n WHERE n.unit_task_id = ut.id AND n.cycle = ut.cycle)"_s.arg(
            dayNumber(dialect, u"n.last_day"_s)),
        doneDay(dialect),
        u"(SELECT count(*) FROM measure m WHERE m.unit_task_id = ut.id)"_s,
        u"(SELECT count(*) FROM measure m JOIN implementation i ON i.measure_id = m.id"
        " WHERE m.unit_task_id = ut.id AND i.text <> '')"_s,
        u"(SELECT count(*) FROM measure m WHERE m.unit_task_id = ut.id"
        " AND EXISTS (SELECT 1 FROM evidence_mapping em WHERE em.measure_id = m.id))"_s,
        wasReturned(),
        u"CASE WHEN ut.long_term = %1 THEN 1 ELSE 0 END"_s.arg(dialect == Dialect::Sqlite ? u"1"_s
                                                                                          : u"TRUE"_s),
        u"COALESCE((SELECT max(a.id) FROM audit_entry a WHERE a.unit_task_id = ut.id), 0)"_s,
    };
    return u"INSERT INTO unit_task_line ("_s + kColumns + u") SELECT "_s + columns.join(u", "_s) +
           u" FROM unit_task ut JOIN task t ON t.id = ut.task_id"_s;
}

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

using OwnDeadline = std::pair<UnitTaskId, QString>;

} // namespace

Result<void> UnitTaskLines::insert(const QString &condition, const QVariantList &values)
{
    static const QString sqlite = fillingSql(Dialect::Sqlite);
    static const QString postgres = fillingSql(Dialect::Postgres);
    auto filled =
        m_db.forEachBound((m_db.dialect() == Dialect::Sqlite ? sqlite : postgres) + condition, {}, values);
    if (!filled)
        return filled;
    // A deadline of the unit's own is kept as its text only; what day it means is no question for SQL.
    const auto own = m_db.selectBound(
        u"SELECT ut.id, ut.deadline_text FROM unit_task ut"_s + condition +
            (condition.isEmpty() ? u" WHERE"_s : u" AND"_s) + u" ut.deadline_text IS NOT NULL"_s,
        [](Row &row) {
            return OwnDeadline{row.id<UnitTask>(), row.text()};
        },
        values);
    if (!own)
        return own.error();
    for (const auto &[id, text] : *own) {
        const auto day = parseDeadline(text).on;
        if (!day)
            continue;
        auto set =
            m_db.execOne(u"UPDATE unit_task_line SET due_day = ?, due_month = ? WHERE unit_task_id = ?"_s,
                         day->toJulianDay(), day->year() * 100 + day->month(), id);
        if (!set)
            return set;
    }
    return {};
}

Result<void> UnitTaskLines::renew(const std::vector<UnitTaskId> &ids)
{
    for (std::size_t from = 0; from < ids.size(); from += kAtOnce) {
        QVariantList values;
        for (std::size_t i = from; i < std::min(ids.size(), from + kAtOnce); ++i)
            values << toSql(ids[i]);
        auto done = m_db.forEachBound(u"DELETE FROM unit_task_line WHERE unit_task_id IN ("_s +
                                          marks(values.size()) + u')',
                                      {}, values);
        if (done)
            done = insert(u" WHERE ut.id IN ("_s + marks(values.size()) + u')', values);
        if (!done)
            return done;
    }
    return {};
}

Result<void> UnitTaskLines::renew(const Touched &touched)
{
    std::set<UnitTaskId> ids = touched.unitTasks;
    const auto add = [&](const QString &sql, auto id) -> Result<void> {
        return m_db.forEach(
            sql, [&](Row &row) { ids.insert(row.id<UnitTask>()); }, id);
    };
    Result<void> done;
    for (const TaskId task : std::set(touched.tasks.begin(), touched.tasks.end())) {
        if (done)
            done = add(u"SELECT id FROM unit_task WHERE task_id = ?"_s, task);
    }
    for (const MeasureId measure : std::set(touched.measures.begin(), touched.measures.end())) {
        if (done)
            done = add(u"SELECT unit_task_id FROM measure WHERE id = ?"_s, measure);
    }
    if (done)
        done = renew({ids.begin(), ids.end()});
    return done && touched.units ? renewUnitPlaces() : done;
}

Result<void> UnitTaskLines::renewUnitPlaces()
{
    const auto ids = m_db.select(u"SELECT id FROM unit ORDER BY id"_s, &Row::number);
    const auto names = m_db.select(u"SELECT name FROM unit ORDER BY id"_s, &Row::text);
    if (!ids || !names)
        return ids ? names.error() : ids.error();
    if (auto cleared = m_db.exec(u"DELETE FROM unit_place"_s); !cleared)
        return cleared.error();
    const auto places = chinesePlaces(*names);
    for (std::size_t i = 0; i < ids->size(); ++i) {
        auto placed =
            m_db.execOne(u"INSERT INTO unit_place (unit_id, place) VALUES (?, ?)"_s, (*ids)[i], places[i]);
        if (!placed)
            return placed;
    }
    return {};
}

Result<void> UnitTaskLines::renewAll()
{
    return m_db.exec(u"DELETE FROM unit_task_line"_s)
        .and_then([&](int) { return insert({}, {}); })
        .and_then([&] { return renewUnitPlaces(); });
}

Result<void> UnitTaskLines::makeIfMissing()
{
    const auto missing = [&] {
        return m_db.selectOne(u"SELECT CASE WHEN EXISTS (SELECT 1 FROM unit_task)"
                              " AND NOT EXISTS (SELECT 1 FROM unit_task_line) THEN 1 ELSE 0 END"_s,
                              &Row::integer);
    };
    auto found = missing();
    if (!found)
        return found.error();
    if (!*found)
        return {};
    return m_db.transaction([&]() -> Result<void> {
        auto still = missing(); // Another program may have been faster.
        if (!still)
            return still.error();
        return *still ? renewAll() : Result<void>();
    });
}

} // namespace bihuan
