#pragma once

#include <QString>

namespace bihuan {

/// The path under which the page of a unit task knows a field, from a path of the package, the opinion or a
/// check: "acceptance.group[1].name" → "members[1].name".
QString fieldPath(const QString &path);

/// 2 for "measures[2].text"; -1 when the path is not of a measure.
int measureIndex(const QString &path);

} // namespace bihuan
