#include "storage/recorder.h"

namespace bihuan {

Recorder::Recorder(Database &db, Step step, const QDateTime &now)
    : m_db(db), m_step(std::move(step)), m_now(now.toUTC())
{
}

AuditEntry &Recorder::note(QLatin1StringView entity, qint64 record)
{
    auto &entry = m_entries.emplace_back();
    entry.entity = entity;
    entry.recordId = record;
    return entry;
}

Result<qint64> Recorder::finish()
{
    for (auto &entry : m_entries) {
        entry.at = m_now;
        entry.actor = m_step.actor;
        entry.action = m_step.action;
        entry.reason = m_step.reason;
        entry.unitTaskId = m_step.unitTaskId;
    }
    return m_entries.empty() ? Result<qint64>(0) : AuditLog(m_db).append(std::exchange(m_entries, {}));
}

} // namespace bihuan
