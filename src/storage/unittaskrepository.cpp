#include "storage/unittaskrepository.h"

#include "storage/recordtable.h"
#include "storage/searchindex.h"

#include <algorithm>
#include <unordered_map>

namespace bihuan {

namespace {

/// Unit tasks that have not passed acceptance: what can be late.
const auto kOpen = u"l.state_place < %1"_s.arg(static_cast<int>(UnitTaskState::Passed));

/// The SQL of a filter over unit_task_line l, and the values for its marks.
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

QString listOf(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

void addMark(Condition &condition, UnitTaskMark mark, qint64 today)
{
    const auto closing = static_cast<int>(UnitTaskState::InNotice);
    switch (mark) {
    case UnitTaskMark::Overdue: return condition.add(kOpen + u" AND l.due_day < ?"_s, today);
    case UnitTaskMark::DueSoon:
        condition.parts << kOpen + u" AND (l.due_day BETWEEN ? AND ? OR l.milestone_day BETWEEN ? AND ?)"_s;
        condition.values << today << today + kSoonDays << today << today + kSoonDays;
        return;
    case UnitTaskMark::BehindSchedule: return condition.add(kOpen + u" AND l.milestone_day < ?"_s, today);
    case UnitTaskMark::Returned: condition.parts << u"l.returned = 1"_s; return;
    case UnitTaskMark::MissingMeasures: condition.parts << kOpen + u" AND l.measures = 0"_s; return;
    case UnitTaskMark::MissingImplementation:
        condition.parts << kOpen + u" AND l.implemented < l.measures"_s;
        return;
    case UnitTaskMark::MissingEvidence: condition.parts << kOpen + u" AND l.evidenced < l.measures"_s; return;
    case UnitTaskMark::NoticeEnded:
        return condition.add(u"l.state_place = %1 AND l.notice_end_day <= ?"_s.arg(closing), today);
    case UnitTaskMark::LongTerm: condition.parts << u"l.long_term = 1"_s; return;
    }
}

/// All of a filter but its words.
Condition conditionOf(const Database &db, const UnitTaskFilter &filter)
{
    Condition condition;
    if (!filter.states.empty()) {
        QStringList places;
        for (auto state : filter.states)
            places << QString::number(static_cast<int>(state));
        condition.parts << u"l.state_place IN ("_s + places.join(u", "_s) + u')';
    }
    if (filter.exampleOnly)
        condition.parts << u"l.unit_task_id IN (SELECT id FROM unit_task WHERE example%1)"_s.arg(
            db.dialect() == Dialect::Sqlite ? u" = 1"_s : QString());
    if (!filter.units.empty()) {
        condition.parts << u"l.unit_id IN (SELECT id FROM unit WHERE name IN ("_s +
                               listOf(std::ssize(filter.units)) + u"))"_s;
        for (const auto &unit : filter.units)
            condition.values << toSql(unit);
    }
    if (!filter.plan.isEmpty())
        condition.add(u"l.plan_id IN (SELECT id FROM plan WHERE title = ?)"_s, filter.plan);
    if (!filter.task.isEmpty())
        condition.add(u"l.task_id IN (SELECT id FROM task WHERE number = ?)"_s, filter.task);
    if (filter.dueFrom)
        condition.add(u"l.due_day >= ?"_s, filter.dueFrom->toJulianDay());
    if (filter.dueTo)
        condition.add(u"l.due_day <= ?"_s, filter.dueTo->toJulianDay());
    for (const auto mark : filter.marks)
        addMark(condition, mark, filter.today.isValid() ? filter.today.toJulianDay() : 0);
    return condition;
}

/// Finds the words through the index: for the whole list.
void addWords(const Database &db, const UnitTaskFilter &filter, Condition &condition)
{
    for (const auto &word : searchWords(filter.query))
        condition.parts << u"l.unit_task_id IN ("_s + SearchIndex::unitTasksWith(db, word, condition.values) +
                               u')';
}

/// Looks for the words in one unit task after the other: for the first few of the list.
void addProbes(const Database &db, const UnitTaskFilter &filter, Condition &condition)
{
    for (const auto &word : searchWords(filter.query))
        condition.parts << SearchIndex::isInUnitTask(db, u"l.unit_task_id"_s, word, condition.values);
}

const auto kLineByPlan = u"l.plan_id%1, l.sort_key%1, l.task_id%1, l.unit_id%1"_s;

QString columnOf(UnitTaskOrder order)
{
    switch (order) {
    case UnitTaskOrder::Plan: return kLineByPlan;
    case UnitTaskOrder::Unit: return u"o.place%1"_s;
    case UnitTaskOrder::State: return u"l.state_place%1"_s;
    case UnitTaskOrder::Deadline: return u"l.due_day IS NULL, l.due_day%1"_s;
    case UnitTaskOrder::Measures: return u"l.measures%1"_s;
    // By what is missing: the list is read for that.
    case UnitTaskOrder::Implemented: return u"l.implemented - l.measures%1"_s;
    case UnitTaskOrder::Evidenced: return u"l.evidenced - l.measures%1"_s;
    case UnitTaskOrder::Changed: return u"l.last_change%1"_s;
    }
    Q_UNREACHABLE();
}

QString groupColumns(UnitTaskGrouping grouping)
{
    switch (grouping) {
    case UnitTaskGrouping::None: return {};
    case UnitTaskGrouping::Task: return u"l.plan_id%1, l.sort_key%1, l.task_id%1"_s;
    case UnitTaskGrouping::Unit: return u"o.place%1"_s;
    case UnitTaskGrouping::State: return u"l.state_place%1"_s;
    case UnitTaskGrouping::Deadline: return u"l.due_month IS NULL, l.due_month%1"_s;
    }
    Q_UNREACHABLE();
}

QString directed(const QString &columns, bool descending)
{
    return QString(columns).replace(u"%1"_s, descending ? u" DESC"_s : QString());
}

/// Groups stand in the direction in which their column is sorted, if it is.
QString groupOrder(const UnitTaskFilter &filter)
{
    constexpr UnitTaskOrder same[] = {UnitTaskOrder::Plan, UnitTaskOrder::Plan, UnitTaskOrder::Unit,
                                      UnitTaskOrder::State, UnitTaskOrder::Deadline};
    const auto by = same[static_cast<std::size_t>(filter.grouping)];
    const bool descending = std::ranges::count(filter.sort, UnitTaskSort{by, true}) > 0;
    return directed(groupColumns(filter.grouping), descending);
}

QString orderOf(const UnitTaskFilter &filter)
{
    QStringList parts;
    if (filter.grouping != UnitTaskGrouping::None)
        parts << groupOrder(filter);
    for (const auto &sort : filter.sort)
        parts << directed(columnOf(sort.by), sort.descending);
    // The tail runs like what stands before it: the indexes give it then without sorting.
    parts << directed(kLineByPlan, !filter.sort.empty() && filter.sort.back().descending);
    return parts.join(u", "_s);
}

bool needsUnitPlace(const UnitTaskFilter &filter)
{
    return filter.grouping == UnitTaskGrouping::Unit ||
           std::ranges::any_of(filter.sort, [](const auto &sort) { return sort.by == UnitTaskOrder::Unit; });
}

/// The tables of the list; `condition` gets what joins them. The places of the units lead where they decide
/// first, so that the lines need no sorting.
QString linesFor(const UnitTaskFilter &filter, Condition &condition)
{
    if (!needsUnitPlace(filter))
        return u" FROM unit_task_line l"_s;
    condition.parts << u"o.unit_id = l.unit_id"_s;
    const bool leads =
        filter.grouping == UnitTaskGrouping::Unit ||
        (filter.grouping == UnitTaskGrouping::None && filter.sort.front().by == UnitTaskOrder::Unit);
    return leads ? u" FROM unit_place o CROSS JOIN unit_task_line l"_s
                 : u" FROM unit_task_line l CROSS JOIN unit_place o"_s;
}

QString limitOf(int most)
{
    return most > 0 ? u" LIMIT %1"_s.arg(most) : QString();
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
    auto condition = conditionOf(m_db, filter);
    addWords(m_db, filter, condition);
    const auto tables = linesFor(filter, condition);
    return m_db.selectBound(
        u"SELECT l.unit_task_id"_s + tables + condition.sql() + u" ORDER BY "_s + orderOf(filter) +
            limitOf(filter.most),
        [](Row &row) { return row.id<UnitTask>(); }, condition.values);
}

Result<std::vector<UnitTaskId>> UnitTaskRepository::firstIds(const UnitTaskFilter &filter, int most) const
{
    auto candidates = conditionOf(m_db, filter);
    const auto tables = linesFor(filter, candidates);
    Condition condition;
    addProbes(m_db, filter, condition);
    const bool probes = !condition.parts.isEmpty();
    const auto read = [](Row &row) { return row.id<UnitTask>(); };
    const auto sql =
        u"SELECT l.unit_task_id"_s + tables + candidates.sql() + u" ORDER BY "_s + orderOf(filter);
    if (!probes)
        return m_db.selectBound(sql + limitOf(most), read, candidates.values);
    // Each probe costs as much as a seek; where the words are rare there is a better way than many of them.
    constexpr int kMostProbes = 1000;
    return m_db.selectBound(u"SELECT l.unit_task_id FROM ("_s + sql + limitOf(kMostProbes) + u") l"_s +
                                condition.sql() + limitOf(most),
                            read, candidates.values + condition.values);
}

Result<UnitTaskListing> UnitTaskRepository::listing(const UnitTaskFilter &filter) const
{
    UnitTaskListing listing;
    auto found = m_db.readTransaction([&]() -> Result<void> {
        auto all = ids(filter);
        auto sections = groups(filter);
        if (!all || !sections)
            return all ? sections.error() : all.error();
        listing = {*std::move(all), *std::move(sections)};
        return {};
    });
    if (!found)
        return found.error();
    return listing;
}

Result<std::vector<UnitTaskGroup>> UnitTaskRepository::groups(const UnitTaskFilter &filter) const
{
    if (filter.grouping == UnitTaskGrouping::None)
        return std::vector<UnitTaskGroup>{};
    auto condition = conditionOf(m_db, filter);
    addWords(m_db, filter, condition);
    const auto tables = linesFor(filter, condition);
    constexpr QLatin1StringView keys[] = {""_L1, "l.task_id"_L1, "l.unit_id"_L1, "l.state_place"_L1,
                                          "l.due_month"_L1};
    const QString key = keys[static_cast<std::size_t>(filter.grouping)];
    // The descending sign may stand in ORDER BY only.
    QString by = directed(groupColumns(filter.grouping), false);
    if (filter.grouping == UnitTaskGrouping::Unit)
        by += u", l.unit_id"_s;
    if (filter.grouping == UnitTaskGrouping::Deadline)
        by = u"l.due_month"_s;
    auto counted = m_db.selectBound(
        u"SELECT %1, count(*)"_s.arg(key) + tables + condition.sql() + u" GROUP BY "_s + by +
            u" ORDER BY "_s + groupOrder(filter),
        [](Row &row) {
            const auto value = row.next<std::optional<qint64>>();
            return UnitTaskGroup{.key = value ? QString::number(*value) : QString(), .count = row.integer()};
        },
        condition.values);
    if (counted) {
        if (auto named = nameGroups(filter.grouping, *counted); !named)
            return named.error();
    }
    return counted;
}

Result<void> UnitTaskRepository::nameGroups(UnitTaskGrouping grouping,
                                            std::vector<UnitTaskGroup> &groups) const
{
    if (grouping == UnitTaskGrouping::State || grouping == UnitTaskGrouping::Deadline) {
        const auto states = allCodes<UnitTaskState>();
        for (auto &group : groups) {
            group.name = group.key;
            if (grouping == UnitTaskGrouping::State)
                group.name = states[group.key.toInt()];
            else if (!group.key.isEmpty())
                group.name.insert(4, u'-');
        }
        return {};
    }
    std::unordered_map<qint64, QString> names;
    auto read = m_db.forEach(grouping == UnitTaskGrouping::Task ? u"SELECT id, number FROM task"_s
                                                                : u"SELECT id, name FROM unit"_s,
                             [&](Row &row) {
                                 const auto id = row.number();
                                 names[id] = row.text();
                             });
    for (auto &group : groups)
        group.name = names[group.key.toLongLong()];
    return read;
}

Result<UnitTaskSums> UnitTaskRepository::sums(const std::vector<UnitTaskId> &ids) const
{
    constexpr std::size_t kAtOnce = 500;
    UnitTaskSums all;
    for (std::size_t from = 0; from < ids.size(); from += kAtOnce) {
        QVariantList values;
        for (std::size_t i = from; i < std::min(ids.size(), from + kAtOnce); ++i)
            values << toSql(ids[i]);
        auto some = m_db.selectOneBound(
            u"SELECT count(*), CAST(COALESCE(sum(measures), 0) AS BIGINT),"
            " CAST(COALESCE(sum(implemented), 0) AS BIGINT), CAST(COALESCE(sum(evidenced), 0) AS BIGINT)"
            " FROM unit_task_line WHERE unit_task_id IN ("_s +
                listOf(values.size()) + u')',
            [](Row &row) {
                return UnitTaskSums{row.integer(), row.integer(), row.integer(), row.integer()};
            },
            values);
        if (!some)
            return some;
        all.unitTasks += some->unitTasks;
        all.measures += some->measures;
        all.implemented += some->implemented;
        all.evidenced += some->evidenced;
    }
    return all;
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
    auto condition = conditionOf(m_db, filter);
    addWords(m_db, filter, condition);
    auto tables = linesFor(filter, condition);
    condition.parts
        << u"ut.id = l.unit_task_id AND t.id = l.task_id AND p.id = l.plan_id AND u.id = l.unit_id"_s;
    // CROSS JOIN: the lines come in their order, the rest is looked up.
    tables += u" CROSS JOIN unit_task ut CROSS JOIN task t CROSS JOIN plan p CROSS JOIN unit u"_s;
    return m_db.forEachBound(
        u"SELECT "_s + kOverviewColumns + tables + condition.sql() + u" ORDER BY "_s + orderOf(filter) +
            limitOf(filter.most),
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
    return m_db.select(u"SELECT u.name FROM unit u JOIN unit_place o ON o.unit_id = u.id"
                       " WHERE EXISTS (SELECT 1 FROM unit_task WHERE unit_id = u.id) ORDER BY o.place"_s,
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

Result<std::vector<QString>> UnitTaskRepository::planTitles() const
{
    return m_db.select(u"SELECT title FROM plan ORDER BY id"_s, &Row::text);
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
