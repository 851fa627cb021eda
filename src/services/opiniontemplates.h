#pragma once

#include "core/result.h"

#include <QByteArray>

namespace bihuan {

class Database;

/// The JSON of the office's own template of the opinion, or of the one that the program brings along.
Result<QByteArray> currentTemplateJson(Database &db);

/// SHA-256 of currentTemplateJson(): which words a signature was given under.
Result<QString> templateDigest(Database &db);

} // namespace bihuan
