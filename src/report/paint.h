#pragma once

#include "report/pages.h"

#include <QImage>
#include <QPainter>

namespace bihuan {

QColor inkColour(Ink ink);

/// The index in `fonts` of a face of `pages`, -1 when it is not there: sets of two threads number their faces
/// alike only by chance.
int faceIn(const FontSet &fonts, const Pages &pages, int face);

/// Draws a page with its upper left corner at (0, 0), one unit of the painter = 1/1440 in: scale the
/// painter by dpi / 1440 before. `fonts` must be of the calling thread; its faces are found by name.
/// Draws nothing for a page that does not exist.
void paintPage(QPainter &painter, const Pages &pages, int page, FontSet &fonts);

/// The page on white; a null image for a page that does not exist or a resolution outside 1 to 2400.
QImage toImage(const Pages &pages, int page, double dpi, FontSet &fonts);

} // namespace bihuan
