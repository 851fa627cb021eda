#include "services/auditservice.h"

#include "services/session.h"

namespace bihuan {

Result<std::vector<AuditEntry>> AuditService::entries(std::optional<UnitTaskId> unitTask) const
{
    return AuditLog(m_session.db()).entries(unitTask);
}

Result<std::vector<AuditEntry>> AuditService::history(const QString &entity, qint64 record,
                                                      const QString &field) const
{
    return AuditLog(m_session.db()).ofField(entity, record, field);
}

} // namespace bihuan
