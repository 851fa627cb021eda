#pragma once

#include "core/audit.h"

namespace bihuan {

enum class Change { Added, Changed, Removed };

/// What one change did: "change of deadline", "removal of measure".
QString stepText(Change change, const QString &table, const QString &column = {});

/// stepText() of what an entry of the audit log says.
QString stepText(const AuditEntry &entry);

/// The words for a menu entry or message that takes the change back: "Undo: change of deadline".
QString undoText(const QString &stepText);

/// The words for bringing it back again: "Redo: change of deadline".
QString redoText(const QString &stepText);

} // namespace bihuan
