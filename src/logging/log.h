#pragma once

#include "core/error.h"

namespace bihuan {

/// Sends warnings, Qt's own included, to stderr. To be called first of all.
void startLog();

/// From now on the log, info and above, also goes to `folder`/`name`.log: at most 5 files of 2 MB. Where the
/// file cannot be written, a warning says so and the program goes on without it.
void logTo(const QString &folder, const QString &name);

/// Notes a start, a stop, an import, a backup. `text` never quotes what a user typed.
void logInfo(const QString &text);

/// Notes that something was refused or failed, in the file only: the user is told by other words.
void logFailure(const QString &doing, const Error &error);

} // namespace bihuan
