#include "storage/checkrepository.h"

#include "storage/recordtable.h"

namespace bihuan {

namespace {

const auto kMostElsewhere = u" LIMIT 100"_s;

OtherCase otherCase(Row &row)
{
    return {.taskNumber = row.text(), .unit = row.text()};
}

/// Puts a fetched value into `target`; says whether there was one.
template <typename T>
Result<void> put(T &target, Result<T> fetched)
{
    if (!fetched)
        return fetched.error();
    target = *std::move(fetched);
    return {};
}

} // namespace

Result<CheckContext> CheckRepository::context(const CaseFile &file) const
{
    CheckContext context;
    const auto id = file.unitTask.id;
    const auto read = [&]() -> Result<void> {
        return put(context.files, files(id))
            .and_then([&] { return put(context.papers, papers(id)); })
            .and_then([&] { return put(context.texts, texts(file.unitTask)); })
            .and_then([&] { return put(context.shares, shares(file.unitTask)); })
            .and_then([&] { return put(context.completedSince, completedSince(id)); })
            .and_then([&] {
                return put(context.units, m_db.select(u"SELECT name FROM unit WHERE id <> ? LIMIT 2000"_s,
                                                      &Row::text, file.unit.id));
            });
    };
    if (auto done = read(); !done)
        return done.error();
    return context;
}

Result<std::vector<FileElsewhere>> CheckRepository::files(UnitTaskId id) const
{
    return m_db.select(
        u"SELECT f.sha256, e.code, t.number, u.name FROM evidence_file f JOIN evidence e ON e.id = "
        u"f.evidence_id"
        " JOIN unit_task ut ON ut.id = e.unit_task_id JOIN task t ON t.id = ut.task_id"
        " JOIN unit u ON u.id = ut.unit_id WHERE f.sha256 IN (SELECT own.sha256 FROM evidence_file own"
        " JOIN evidence mine ON mine.id = own.evidence_id WHERE mine.unit_task_id = ?)"
        " AND e.unit_task_id <> ? ORDER BY f.id DESC"_s +
            kMostElsewhere,
        [](Row &row) {
            FileElsewhere there;
            row.take(there.sha256);
            row.take(there.code);
            there.other = otherCase(row);
            return there;
        },
        id, id);
}

Result<std::vector<PaperElsewhere>> CheckRepository::papers(UnitTaskId id) const
{
    return m_db.select(
        u"SELECT "_s + RecordTable<Evidence>::columnList(u"e."_s) +
            u", t.number, u.name FROM evidence e JOIN unit_task ut ON ut.id = e.unit_task_id"
            " JOIN task t ON t.id = ut.task_id JOIN unit u ON u.id = ut.unit_id"
            " WHERE e.document_number <> '' AND e.document_number IN (SELECT mine.document_number"
            " FROM evidence mine WHERE mine.unit_task_id = ?) AND e.unit_task_id <> ? ORDER BY e.id DESC"_s +
            kMostElsewhere,
        [](Row &row) {
            PaperElsewhere there{.evidence = RecordTable<Evidence>::read(row)};
            there.other = otherCase(row);
            return there;
        },
        id, id);
}

Result<std::vector<TextElsewhere>> CheckRepository::texts(const UnitTask &unitTask) const
{
    const auto select = [&](const QString &same, qint64 value) {
        return m_db.select(
            u"SELECT i.text, t.number, u.name FROM unit_task ut JOIN task t ON t.id = ut.task_id"
            " JOIN unit u ON u.id = ut.unit_id JOIN measure m ON m.unit_task_id = ut.id"
            " JOIN implementation i ON i.measure_id = m.id WHERE ut."_s +
                same + u" = ? AND ut.id <> ? AND i.text <> '' ORDER BY ut.id DESC"_s + kMostElsewhere,
            [](Row &row) {
                TextElsewhere there{.text = row.text()};
                there.other = otherCase(row);
                return there;
            },
            value, unitTask.id);
    };
    auto ofTask = select(u"task_id"_s, unitTask.taskId.value());
    if (!ofTask)
        return ofTask;
    auto ofUnit = select(u"unit_id"_s, unitTask.unitId.value());
    if (!ofUnit)
        return ofUnit;
    ofTask->insert(ofTask->end(), ofUnit->begin(), ofUnit->end());
    return ofTask;
}

Result<std::vector<Share>> CheckRepository::shares(const UnitTask &unitTask) const
{
    return m_db.select(
        u"SELECT u.name, ut.state FROM unit_task ut JOIN unit u ON u.id = ut.unit_id"
        " WHERE ut.task_id = ? AND ut.id <> ? ORDER BY ut.id"_s,
        [](Row &row) {
            Share share;
            row.take(share.unit);
            row.take(share.state);
            return share;
        },
        unitTask.taskId, unitTask.id);
}

Result<std::optional<QDate>> CheckRepository::completedSince(UnitTaskId id) const
{
    auto found = m_db.select(
        u"SELECT at FROM audit_entry WHERE entity = 'unit_task' AND record_id = ? AND field = 'state'"
        " AND new_value = 'completed' ORDER BY id DESC LIMIT 1"_s,
        &Row::next<QDateTime>, id);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front().toLocalTime().date());
}

} // namespace bihuan
