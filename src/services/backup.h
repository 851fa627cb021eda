#pragma once

#include "services/maintenanceservice.h"
#include "storage/database.h"
#include "storage/evidencestore.h"

namespace bihuan {

/// Writes a backup of `db` and `store` below `folder`; see MaintenanceService::backUp().
///
/// Layout: `folder/DATE/bihuan.db`, `folder/DATE/manifest.json`, and `folder/evidence/ab/ab12…` shared by all
/// backups there. The manifest tells size and SHA-256 of every part and its own digest; it is written last.
Result<BackedUp> makeBackup(Database &db, EvidenceStore &store, const QString &folder);

} // namespace bihuan
