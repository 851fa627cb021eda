#include "storage/recorder.h"

#include "storage/everyrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bihuan {

Recorder::Recorder(Database &db, Step step, const QDateTime &now)
    : m_db(db), m_step(std::move(step)), m_now(now.toUTC())
{
    if (m_step.unitTaskId)
        m_touched.unitTasks.insert(*m_step.unitTaskId);
}

template <typename R>
AuditEntry &Recorder::note(const R &record)
{
    auto &entry = m_entries.emplace_back();
    entry.entity = Mapping<R>::table;
    entry.recordId = record.id.value();
    entry.unitTaskId = m_step.unitTaskId;
    if constexpr (std::same_as<R, UnitTask>)
        entry.unitTaskId = entry.unitTaskId.value_or(record.id);
    else if constexpr (requires { record.unitTaskId; })
        entry.unitTaskId = entry.unitTaskId.value_or(record.unitTaskId);
    else if constexpr (requires { requires std::same_as<decltype(R::measureId), MeasureId>; })
        m_touched.measures.push_back(record.measureId);
    else if constexpr (std::same_as<R, Task>)
        m_touched.tasks.push_back(record.id);
    else if constexpr (std::same_as<R, Unit>)
        m_touched.units = true;
    if (entry.unitTaskId)
        m_touched.unitTasks.insert(*entry.unitTaskId);
    return entry;
}

Result<qint64> Recorder::finish()
{
    for (auto &entry : m_entries) {
        entry.at = m_now;
        entry.actor = m_step.actor;
        entry.action = m_step.action;
        entry.reason = m_step.reason;
        if (!entry.unitTaskId)
            entry.unitTaskId = m_step.unitTaskId;
    }
    return m_entries.empty() ? Result<qint64>(0) : AuditLog(m_db).append(std::exchange(m_entries, {}));
}

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
    note(record).newValue = recordToJson(record);
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
            auto &entry = note(record);
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
        note(*before).oldValue = recordToJson(*before);
        return {};
    });
}

#define MAKE(R)                                                                                              \
    template Result<R> Recorder::insert<R>(R record);                                                        \
    template Result<R> Recorder::update<R>(const R &record);                                                 \
    template Result<void> Recorder::remove<R>(const R &record);                                              \
    template QString recordToJson<R>(const R &record);                                                       \
    template std::optional<R> recordFromJson<R>(const QString &json);
BIHUAN_EVERY_RECORD(MAKE)
#undef MAKE

} // namespace bihuan
