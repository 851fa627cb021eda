#pragma once

#include <QString>

namespace bihuan {

/// Where the first character stands that cannot be printed: a control character (also a tab or a line
/// end), half a surrogate pair, a non-character or a sign that changes the direction of writing.
/// -1 when there is none.
qsizetype firstUnprintable(QStringView text);

} // namespace bihuan
