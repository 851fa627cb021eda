#include "storage/unittaskrepository.h"

#include "storage/recordtable.h"
#include "storage/searchindex.h"

#include <unordered_map>

namespace bihuan {

namespace {

/// The SQL of a filter and the values for its marks.
struct Condition
{
    QStringList parts{};
    QVariantList values{};

    void add(const QString &part, const QVariant &value)
    {
        parts << part;
        values << value;
    }
    QString sql() const { return parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND "_s); }
};

Condition conditionOf(const Database &db, const UnitTaskFilter &filter)
{
    Condition condition;
    if (!filter.states.empty()) {
        QStringList marks;
        for (auto state : filter.states) {
            marks << u"?"_s;
            condition.values << toSql(state);
        }
        condition.parts << u"ut.state IN ("_s + marks.join(u", "_s) + u")"_s;
    }
    if (filter.exampleOnly)
        condition.parts << (db.dialect() == Dialect::Sqlite ? u"ut.example = 1"_s : u"ut.example"_s);
    if (!filter.unit.isEmpty())
        condition.add(u"u.name = ?"_s, filter.unit);
    for (const auto &word : searchWords(filter.query))
        condition.parts << u"ut.id IN ("_s + SearchIndex::unitTasksWith(db, word, condition.values) + u')';
    return condition;
}

/// The place of a state in the life of a unit task; its code would sort by the alphabet.
QString stateOrder()
{
    QString cases = u"CASE ut.state"_s;
    int place = 0;
    for (const auto &code : allCodes<UnitTaskState>())
        cases += u" WHEN '%1' THEN %2"_s.arg(code).arg(place++);
    return cases + u" END"_s;
}

const auto kLastChange = u"COALESCE((SELECT max(a.id) FROM audit_entry a WHERE a.unit_task_id = ut.id), 0)"_s;

QString orderOf(const UnitTaskFilter &filter)
{
    const auto direction = filter.descending ? u" DESC"_s : QString();
    // With t.id the indexes task_by_place and task_by_deadline give this order without sorting.
    const auto byPlan = u"t.plan_id%1, t.sort_key%1, t.number%1, t.id%1, ut.unit_id%1"_s.arg(direction);
    switch (filter.order) {
    case UnitTaskOrder::Plan: return byPlan;
    case UnitTaskOrder::Unit: return u"u.name%1, "_s.arg(direction) + byPlan;
    case UnitTaskOrder::State: return stateOrder() + direction + u", "_s + byPlan;
    case UnitTaskOrder::Deadline:
        return u"t.deadline_on IS NULL, t.deadline_on%1, "_s.arg(direction) + byPlan;
    case UnitTaskOrder::Changed: return kLastChange + u"%1, ut.id%1"_s.arg(direction);
    }
    Q_UNREACHABLE();
}

/// What stands behind the tables of a statement.
QString endOf(const UnitTaskFilter &filter, const Condition &condition)
{
    return condition.sql() + u" ORDER BY "_s + orderOf(filter) +
           (filter.most > 0 ? u" LIMIT %1"_s.arg(filter.most) : QString());
}

/// The sign before t.plan_id keeps SQLite from walking all tasks of the few plans to find some unit tasks.
const auto kOverviewTables = u" FROM task t JOIN unit_task ut ON ut.task_id = t.id"
                             " JOIN plan p ON p.id = +t.plan_id JOIN unit u ON u.id = ut.unit_id"_s;

const auto kOverviewColumns =
    u"ut.id, p.title, t.number, u.name, ut.state, t.deadline_text, t.deadline_kind, t.deadline_on,"
    " t.deadline_then_long_term, ut.deadline_text,"
    " (SELECT count(*) FROM measure m WHERE m.unit_task_id = ut.id),"
    " (SELECT count(*) FROM measure m JOIN implementation i ON i.measure_id = m.id"
    "   WHERE m.unit_task_id = ut.id AND i.text <> ''),"
    " (SELECT count(*) FROM measure m WHERE m.unit_task_id = ut.id"
    "   AND EXISTS (SELECT 1 FROM evidence_mapping em WHERE em.measure_id = m.id)),"
    " ut.example, (SELECT a.at FROM audit_entry a WHERE a.unit_task_id = ut.id ORDER BY a.id DESC LIMIT 1)"_s;

UnitTaskOverview readOverview(Row &row)
{
    UnitTaskOverview line;
    row.take(line.id);
    row.take(line.planTitle);
    row.take(line.taskNumber);
    row.take(line.unit);
    row.take(line.state);
    row.take(line.deadline.text);
    row.take(line.deadline.kind);
    row.take(line.deadline.on);
    row.take(line.deadline.thenLongTerm);
    if (const auto own = row.next<std::optional<QString>>())
        line.deadline = parseDeadline(*own);
    row.take(line.measures);
    row.take(line.implemented);
    row.take(line.evidenced);
    row.take(line.example);
    row.take(line.changedAt);
    return line;
}

EvidenceLine readEvidenceLine(Row &row)
{
    EvidenceLine line;
    line.evidence = RecordTable<Evidence>::read(row);
    line.unitTaskId = line.evidence.unitTaskId;
    row.take(line.taskNumber);
    row.take(line.unit);
    row.take(line.files);
    row.take(line.bytes);
    row.take(line.measures);
    return line;
}

} // namespace

Result<std::vector<UnitTaskId>> UnitTaskRepository::ids(const UnitTaskFilter &filter) const
{
    const auto condition = conditionOf(m_db, filter);
    const bool byUnit = !filter.unit.isEmpty() || filter.order == UnitTaskOrder::Unit;
    const QString sql = u"SELECT ut.id FROM task t JOIN unit_task ut ON ut.task_id = t.id"_s +
                        (byUnit ? u" JOIN unit u ON u.id = ut.unit_id"_s : QString()) +
                        endOf(filter, condition);
    return m_db.selectBound(
        sql, [](Row &row) { return row.id<UnitTask>(); }, condition.values);
}

Result<std::vector<UnitTaskOverview>> UnitTaskRepository::overviews(const std::vector<UnitTaskId> &ids) const
{
    if (ids.empty())
        return std::vector<UnitTaskOverview>{};
    QVariantList values;
    for (auto id : ids)
        values << toSql(id);
    const auto marks = QStringList(values.size(), u"?"_s).join(u", "_s);
    auto found = m_db.selectBound(u"SELECT "_s + kOverviewColumns + kOverviewTables + u" WHERE ut.id IN ("_s +
                                      marks + u")"_s,
                                  readOverview, values);
    if (!found)
        return found.error();
    std::unordered_map<qint64, UnitTaskOverview> byId;
    for (auto &line : *std::move(found))
        byId[line.id.value()] = std::move(line);
    std::vector<UnitTaskOverview> lines;
    for (auto id : ids) {
        if (auto it = byId.find(id.value()); it != byId.end())
            lines.push_back(std::move(it->second));
    }
    return lines;
}

Result<void> UnitTaskRepository::forEach(const UnitTaskFilter &filter,
                                         const std::function<void(const UnitTaskOverview &)> &visit) const
{
    const auto condition = conditionOf(m_db, filter);
    return m_db.forEachBound(
        u"SELECT "_s + kOverviewColumns + kOverviewTables + endOf(filter, condition),
        [&](Row &row) { visit(readOverview(row)); }, condition.values);
}

Result<UnitTaskCounts> UnitTaskRepository::counts() const
{
    using StateCount = std::pair<UnitTaskState, int>;
    auto states = m_db.select(u"SELECT state, count(*) FROM unit_task GROUP BY state"_s, [](Row &row) {
        return StateCount{row.next<UnitTaskState>(), row.integer()};
    });
    if (!states)
        return states.error();
    auto evidence = m_db.selectOne(u"SELECT count(*) FROM evidence"_s, &Row::integer);
    if (!evidence)
        return evidence.error();

    UnitTaskCounts counts{.evidence = *evidence, .byState = *std::move(states)};
    std::ranges::sort(counts.byState);
    for (const auto &[state, number] : counts.byState) {
        counts.unitTasks += number;
        if (state == UnitTaskState::Applied || state == UnitTaskState::UnderReview)
            counts.inAcceptance += number;
    }
    return counts;
}

Result<std::vector<QString>> UnitTaskRepository::unitNames() const
{
    return m_db.select(u"SELECT name FROM unit WHERE EXISTS (SELECT 1 FROM unit_task WHERE unit_id = unit.id)"
                       " ORDER BY id"_s,
                       &Row::text);
}

Result<std::vector<SameFile>> UnitTaskRepository::sameFilesElsewhere(EvidenceId id) const
{
    return m_db.select(
        u"SELECT own.original_name, t.number, u.name, e.code FROM evidence_file own"
        " JOIN evidence mine ON mine.id = own.evidence_id"
        " JOIN evidence_file f ON f.sha256 = own.sha256 JOIN evidence e ON e.id = f.evidence_id"
        " JOIN unit_task ut ON ut.id = e.unit_task_id JOIN task t ON t.id = ut.task_id"
        " JOIN unit u ON u.id = ut.unit_id"
        " WHERE own.evidence_id = ? AND e.unit_task_id <> mine.unit_task_id"
        " ORDER BY t.sort_key, t.number, u.id, e.code LIMIT 5"_s,
        [](Row &row) {
            return SameFile{
                .name = row.text(), .taskNumber = row.text(), .unit = row.text(), .code = row.text()};
        },
        id);
}

Result<std::vector<EvidenceLine>> UnitTaskRepository::evidenceLines() const
{
    return m_db.select(u"SELECT "_s + RecordTable<Evidence>::columnList(u"e."_s) +
                           u", t.number, u.name,"
                           " (SELECT count(*) FROM evidence_file f WHERE f.evidence_id = e.id),"
                           " (SELECT CAST(COALESCE(sum(f.size), 0) AS BIGINT) FROM evidence_file f WHERE "
                           "f.evidence_id = e.id),"
                           " (SELECT count(*) FROM evidence_mapping em WHERE em.evidence_id = e.id)"
                           " FROM evidence e JOIN unit_task ut ON ut.id = e.unit_task_id"
                           " JOIN task t ON t.id = ut.task_id JOIN unit u ON u.id = ut.unit_id"
                           " ORDER BY t.sort_key, t.number, u.id, e.code"_s,
                       readEvidenceLine);
}

} // namespace bihuan
