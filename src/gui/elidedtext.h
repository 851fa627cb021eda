#pragma once

#include <QString>

class QPainter;
class QRect;

namespace bihuan {

/// Draws `text` from the top of `rect`, wrapped to its width; the last line that fits ends with an ellipsis
/// where there is more. Returns the height that was used.
int paintElided(QPainter &painter, const QRect &rect, const QString &text);

} // namespace bihuan
