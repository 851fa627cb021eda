#pragma once

#include "core/audit.h"
#include "core/result.h"

#include <vector>

namespace bihuan {

class Session;

class AuditService
{
public:
    explicit AuditService(Session &session) : m_session(session) {}

    /// Log entries, oldest first: of one unit task, or all.
    Result<std::vector<AuditEntry>> entries(std::optional<UnitTaskId> unitTask = std::nullopt) const;

    /// The history of one field of one record, oldest first. `entity` and `field` are the names in the log.
    Result<std::vector<AuditEntry>> history(const QString &entity, qint64 record, const QString &field) const;

private:
    Session &m_session;
};

} // namespace bihuan
