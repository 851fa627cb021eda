#pragma once

#include "core/audit.h"
#include "core/result.h"

#include <vector>

namespace bihuan {

class Session;

/// What the file says to the code on a paper.
struct Past
{
    bool found = false; ///< The log has the entry that the code names.
    bool sound = false; ///< The chain is unbroken up to it: the file still holds that past.
    AuditEntry entry{}; ///< What was done last before the paper was printed.
    qint64 later = 0;   ///< Entries that came after it.
    QString number{};   ///< Of the issued opinion that bears the code, if one does.
};

class AuditService
{
public:
    explicit AuditService(Session &session) : m_session(session) {}

    /// Log entries, oldest first: of one unit task, or all.
    Result<std::vector<AuditEntry>> entries(std::optional<UnitTaskId> unitTask = std::nullopt) const;

    /// The history of one field of one record, oldest first. `entity` and `field` are the names in the log.
    Result<std::vector<AuditEntry>> history(const QString &entity, qint64 record, const QString &field) const;

    /// Looks for the past that the 16 characters on a paper name (core/chaincode.h). Walks the whole log.
    /// Fails with Invalid (audit.bad_code) for what is no such code.
    Result<Past> past(const QString &code) const;

private:
    Session &m_session;
};

} // namespace bihuan
