#pragma once

#include <QString>

namespace bihuan {

/// The words for a path in a unit-task package: "measures[1].requirements[0]" → "Measure 2, duty 1".
/// A path that is none, such as a file name, comes back as it is.
QString placeText(const QString &path);

} // namespace bihuan
