#pragma once

#include "core/audit.h"
#include "core/result.h"

#include <QJsonObject>

#include <vector>

namespace bihuan {

class Database;

/// The append-only log. Each entry carries the SHA-256 of itself and its predecessor, so an entry that
/// was altered, left out or put in shows. There is no way to remove one.
class AuditLog
{
public:
    explicit AuditLog(Database &db) : m_db(db) {}

    /// Appends `entries` behind the newest one, in their order, filling in id, previousHash and hash, and
    /// step where it is 0. To be called inside the transaction that makes the change. Returns the step.
    Result<qint64> append(std::vector<AuditEntry> entries);

    /// Entries of one unit task, oldest first; of all of them when there is no `unitTask`.
    Result<std::vector<AuditEntry>> entries(std::optional<UnitTaskId> unitTask) const;

    /// Entries of one user action, oldest first.
    Result<std::vector<AuditEntry>> ofStep(qint64 step) const;

    /// Entries of one field of one record, oldest first: its history.
    Result<std::vector<AuditEntry>> ofField(const QString &entity, qint64 record, const QString &field) const;

    /// Id of the newest entry, 0 when there is none. Grows with every change by anybody.
    Result<qint64> newest() const;

    /// Hash of the newest entry, empty when there is none: where the chain ends now.
    Result<QString> head() const;

    /// The entry whose hash begins with these digits; none when there is no such one.
    Result<std::optional<AuditEntry>> startingWith(const QString &digits) const;

    /// Walks the whole chain; returns the ids of the entries that do not fit: altered themselves, or not
    /// following their predecessor.
    Result<std::vector<qint64>> brokenEntries() const;

private:
    Database &m_db;
};

/// SHA-256 (64 hex digits) over the compact JSON array of all fields of the entry but `hash`, in the
/// order of their declaration, in UTF-8.
QString hashOf(const AuditEntry &entry);

} // namespace bihuan
