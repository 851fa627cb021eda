#pragma once

#include "storage/auditlog.h"
#include "storage/recordtable.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bihuan {

/// Changes records and writes each change into the audit log: the only way in which services write.
///
/// Lives inside one transaction; finish() appends what was collected. A change that is not recorded cannot
/// be made by accident, because RecordTable is not used for writing anywhere else.
class Recorder
{
public:
    Recorder(Database &db, Step step, const QDateTime &now);

    /// Stores a new record; returns it with its id. Fails with Duplicate when a unique value is taken.
    template <typename R>
    Result<R> insert(R record);

    /// Stores what differs from the stored record; returns it with its new version. Nothing is written
    /// when nothing differs. Fails with NotFound, or with Conflict when the stored version is not
    /// `record.version`.
    template <typename R>
    Result<R> update(const R &record);

    /// Fails with NotFound, Conflict, or InUse when other records refer to it.
    template <typename R>
    Result<void> remove(const R &record);

    /// Sets the unit task that the step belongs to; for a step that makes it.
    void setUnitTask(UnitTaskId id) { m_step.unitTaskId = id; }

    std::optional<UnitTaskId> unitTask() const { return m_step.unitTaskId; }

    /// Appends the collected entries to the log. Returns the step's number, 0 when nothing was changed.
    Result<qint64> finish();

private:
    AuditEntry &note(QLatin1StringView entity, qint64 record);

    Database &m_db;
    Step m_step;
    QDateTime m_now;
    std::vector<AuditEntry> m_entries;
};

/// All columns of a record as one JSON object of texts, for the log entry of an addition or a removal.
template <typename R>
QString recordToJson(const R &record)
{
    QJsonObject object;
    forEachColumn(record, [&](QLatin1StringView name, const auto &member) {
        if (const auto text = toLogText(member))
            object.insert(name, *text);
    });
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The inverse of recordToJson(); none when the text does not fit the record.
template <typename R>
std::optional<R> recordFromJson(const QString &json)
{
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    R record;
    bool ok = true;
    forEachColumn(record, [&](QLatin1StringView name, auto &member) {
        const auto value = object.value(name);
        ok = fromLogText(value.isString() ? std::optional(value.toString()) : std::nullopt, member) && ok;
    });
    return ok ? std::optional(record) : std::nullopt;
}

template <typename R>
Result<R> Recorder::insert(R record)
{
    auto id = RecordTable<R>(m_db).insert(record);
    if (!id)
        return id.error();
    record.id = *id;
    note(Mapping<R>::table, id->value()).newValue = recordToJson(record);
    return record;
}

template <typename R>
Result<R> Recorder::update(const R &record)
{
    auto before = RecordTable<R>(m_db).get(record.id);
    if (!before)
        return before.error();
    if (before->version != record.version)
        return Error{Error::Kind::Conflict, Mapping<R>::table + u" was changed"_s};
    if (*before == record)
        return record;
    if (auto stored = RecordTable<R>(m_db).update(record); !stored)
        return stored.error();

    std::vector<std::optional<QString>> old;
    forEachColumn(*before, [&](QLatin1StringView, const auto &member) { old.push_back(toLogText(member)); });
    size_t column = 0;
    forEachColumn(record, [&](QLatin1StringView name, const auto &member) {
        const auto &was = old[column++];
        if (auto is = toLogText(member); is != was) {
            auto &entry = note(Mapping<R>::table, record.id.value());
            entry.field = name;
            entry.oldValue = was;
            entry.newValue = is;
        }
    });
    R stored = record;
    ++stored.version;
    return stored;
}

template <typename R>
Result<void> Recorder::remove(const R &record)
{
    auto before = RecordTable<R>(m_db).get(record.id);
    if (!before)
        return before.error();
    return RecordTable<R>(m_db).remove(record).and_then([&]() -> Result<void> {
        note(Mapping<R>::table, record.id.value()).oldValue = recordToJson(*before);
        return {};
    });
}

} // namespace bihuan
