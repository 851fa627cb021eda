#include "storage/auditlog.h"

#include "storage/database.h"
#include "storage/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bihuan {

namespace {

// Same order as readEntry().
const auto kColumns = u"id, step, at, actor, action, reason, unit_task_id, entity, record_id, field, "
                      "old_value, new_value, previous_hash, hash"_s;

AuditEntry readEntry(Row &row)
{
    AuditEntry entry;
    row.take(entry.id);
    row.take(entry.step);
    row.take(entry.at);
    row.take(entry.actor);
    row.take(entry.action);
    row.take(entry.reason);
    row.take(entry.unitTaskId);
    row.take(entry.entity);
    row.take(entry.recordId);
    row.take(entry.field);
    row.take(entry.oldValue);
    row.take(entry.newValue);
    row.take(entry.previousHash);
    row.take(entry.hash);
    return entry;
}

QJsonValue json(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

struct ChainEnd
{
    qint64 id = 0;
    QString hash{};
};

} // namespace

QString hashOf(const AuditEntry &entry)
{
    const QJsonArray fields{
        entry.id.value(),
        entry.step,
        toText(entry.at),
        entry.actor,
        entry.action,
        entry.reason,
        entry.unitTaskId ? QJsonValue(entry.unitTaskId->value()) : QJsonValue(),
        entry.entity,
        entry.recordId,
        entry.field,
        json(entry.oldValue),
        json(entry.newValue),
        entry.previousHash,
    };
    return sha256Hex(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

Result<qint64> AuditLog::append(std::vector<AuditEntry> entries)
{
    auto end = m_db.select(u"SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1"_s, [](Row &row) {
        return ChainEnd{row.number(), row.text()};
    });
    if (!end)
        return end.error();
    ChainEnd last = end->empty() ? ChainEnd{} : end->front();
    const qint64 step = last.id + 1;

    for (auto &entry : entries) {
        entry.id = AuditEntryId(last.id + 1);
        entry.step = entry.step ? entry.step : step;
        entry.previousHash = last.hash;
        entry.hash = hashOf(entry);
        auto added = m_db.execOne(u"INSERT INTO audit_entry ("_s + kColumns +
                                      u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                  entry.id, entry.step, entry.at, entry.actor, entry.action, entry.reason,
                                  entry.unitTaskId, entry.entity, entry.recordId, entry.field, entry.oldValue,
                                  entry.newValue, entry.previousHash, entry.hash);
        if (!added)
            return added.error();
        last = {entry.id.value(), entry.hash};
    }
    return step;
}

Result<std::vector<AuditEntry>> AuditLog::entries(std::optional<UnitTaskId> unitTask) const
{
    const auto select = u"SELECT "_s + kColumns + u" FROM audit_entry"_s;
    if (!unitTask)
        return m_db.select(select + u" ORDER BY id"_s, readEntry);
    return m_db.select(select + u" WHERE unit_task_id = ? ORDER BY id"_s, readEntry, *unitTask);
}

Result<std::vector<AuditEntry>> AuditLog::ofStep(qint64 step) const
{
    return m_db.select(u"SELECT "_s + kColumns + u" FROM audit_entry WHERE step = ? ORDER BY id"_s, readEntry,
                       step);
}

Result<std::vector<AuditEntry>> AuditLog::ofField(const QString &entity, qint64 record,
                                                  const QString &field) const
{
    return m_db.select(
        u"SELECT "_s + kColumns +
            u" FROM audit_entry WHERE entity = ? AND record_id = ? AND field IN (?, '') ORDER BY id"_s,
        readEntry, entity, record, field);
}

Result<qint64> AuditLog::newest() const
{
    return m_db.selectOne(u"SELECT COALESCE(MAX(id), 0) FROM audit_entry"_s, &Row::number);
}

Result<QString> AuditLog::head() const
{
    auto end = m_db.select(u"SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1"_s, &Row::text);
    if (!end)
        return end.error();
    return end->empty() ? QString() : end->front();
}

Result<std::optional<AuditEntry>> AuditLog::startingWith(const QString &digits) const
{
    auto found = m_db.select(u"SELECT "_s + kColumns +
                                 u" FROM audit_entry WHERE substr(hash, 1, ?) = ? ORDER BY id LIMIT 1"_s,
                             readEntry, digits.size(), digits);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<qint64>> AuditLog::brokenEntries() const
{
    // Entry by entry: the log of a large office does not fit into memory twice.
    std::vector<qint64> broken;
    ChainEnd last;
    const auto walk = [&](Row &row) {
        const AuditEntry entry = readEntry(row);
        const bool sound =
            entry.id.value() == last.id + 1 && entry.previousHash == last.hash && entry.hash == hashOf(entry);
        if (!sound)
            broken.push_back(entry.id.value());
        last = {entry.id.value(), entry.hash};
    };
    auto walked = m_db.forEach(u"SELECT "_s + kColumns + u" FROM audit_entry ORDER BY id"_s, walk);
    if (!walked)
        return walked.error();
    return broken;
}

} // namespace bihuan
