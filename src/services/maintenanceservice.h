#pragma once

#include "core/error.h"
#include "core/result.h"

#include <functional>

namespace bihuan {

class DataFolder;
class Session;

/// What a verification looked at and what it found wrong.
struct Verification
{
    std::vector<Problem>
        problems{}; ///< Rules verify.missing, verify.altered, verify.orphaned, verify.stranger,
                    ///< verify.audit_broken, verify.foreign_key, verify.database.
    int files = 0;
    int auditEntries = 0;

    /// Orphans are no damage: an interrupted intake leaves them, and they are collected after a day.
    bool isSound() const;
};

struct BackedUp
{
    QString folder{}; ///< The new backup.
    int files = 0;    ///< In the backup.
    int copied = 0;   ///< Of them newly copied; the others were there from earlier backups.
};

class MaintenanceService
{
public:
    explicit MaintenanceService(Session &session) : m_session(session) {}

    /// Checks the database's integrity and foreign keys, the audit chain, and every stored file against its
    /// hash. Fails with Busy, or with Storage when it is the machine that hinders (disk full, no permission).
    Result<Verification> verify() const;

    /// Writes a consistent copy into a new dated folder below `folder`, files by their hash into a pool that
    /// all backups there share. The manifest is written last; without it there is no backup. Fails with
    /// Storage; with Invalid (backup.not_for_postgres) where the records lie in PostgreSQL.
    Result<BackedUp> backUp(const QString &folder) const;

    /// Removes stored files that nothing refers to and that are older than a day. Returns how many.
    Result<int> collectOrphans();

private:
    Session &m_session;
};

/// verify() for a data folder that may not even open: a damaged database is a finding, not an error.
Result<Verification> verifyFolder(const DataFolder &folder);

/// Makes the data folder `target` from a backup (a dated folder, or the one above it: then the newest).
/// Every part is checked against the manifest first. Fails with Invalid (backup.damaged, backup.none,
/// data.not_empty), Storage; then `target` is not there.
Result<void> restoreBackup(const QString &from, const DataFolder &target);

} // namespace bihuan
