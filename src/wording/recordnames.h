#pragma once

#include <QString>

namespace bihuan {

/// The word for one record of a table, "measure" → "measure"; the table's name where there is no word.
QString entityName(const QString &table);

/// The word for a column of a table, ("task", "deadline_text") → "deadline"; the column's name where
/// there is no word.
QString fieldName(const QString &table, const QString &column);

/// The word for what a user did, as the audit log has it in `action`; the action itself where there is no
/// word.
QString actionName(const QString &action);

} // namespace bihuan
