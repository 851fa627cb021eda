#pragma once

#include "core/opinion.h"
#include "core/result.h"

#include <QStringList>

namespace bihuan {

class Database;

/// The codes of all documents that have a template, the opinion first.
QStringList templateKinds();

/// Fails with Invalid (template.unknown_kind; args: what was asked for, the known ones).
Result<void> checkKind(const QString &kind);

/// The office's own template of a kind; none where the program's is in force.
Result<std::optional<DocumentTemplate>> ownTemplate(Database &db, const QString &kind);

QByteArray builtInTemplate(const QString &kind);

/// The JSON in force: the office's own, or the one the program brings along.
Result<QByteArray> templateInForce(Database &db, const QString &kind);

} // namespace bihuan
