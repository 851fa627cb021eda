#include "report/paint.h"

#include "report/geometry.h"

#include <QGlyphRun>

#include <algorithm>
#include <cmath>

namespace bihuan {

namespace {

void paintRun(QPainter &painter, const GlyphRun &run, const QRawFont &font)
{
    QList<quint32> glyphs(run.glyphs.begin(), run.glyphs.end());
    QList<QPointF> positions;
    positions.reserve(glyphs.size());
    for (const double x : run.xs)
        positions << QPointF(x, run.baseline);
    QGlyphRun set;
    set.setRawFont(font);
    set.setGlyphIndexes(glyphs);
    set.setPositions(positions);
    painter.setPen(inkColour(run.ink));
    if (run.angle == 0) {
        painter.drawGlyphRun({}, set);
        return;
    }
    painter.save();
    painter.translate(run.pivot);
    painter.rotate(run.angle);
    painter.drawGlyphRun({}, set);
    painter.restore();
}

} // namespace

QColor inkColour(Ink ink)
{
    switch (ink) {
    case Ink::Red: return QColor(255, 0, 0);
    case Ink::Draft: return QColor(225, 225, 225);
    case Ink::Black: break;
    }
    return QColor(0, 0, 0);
}

int faceIn(const FontSet &fonts, const Pages &pages, int face)
{
    const auto &faces = fonts.faces();
    const FaceName &name = pages.faces[std::size_t(face)];
    if (face < std::ssize(faces) && faces[std::size_t(face)] == name)
        return face;
    const auto found = std::ranges::find(faces, name);
    return found == faces.end() ? -1 : int(found - faces.begin());
}

void paintPage(QPainter &painter, const Pages &pages, int page, FontSet &fonts)
{
    if (page < 0 || page >= std::ssize(pages.pages))
        return;
    const Page &content = pages.pages[std::size_t(page)];
    for (const Rule &rule : content.rules)
        painter.fillRect(rule.area, inkColour(rule.ink));
    for (const GlyphRun &run : content.runs) {
        const int face = faceIn(fonts, pages, run.face);
        if (face >= 0)
            paintRun(painter, run, fonts.rawFont(face, run.size));
    }
}

QImage toImage(const Pages &pages, int page, double dpi, FontSet &fonts)
{
    if (page < 0 || page >= std::ssize(pages.pages) || !(dpi >= 1 && dpi <= 2400))
        return {};
    const double scale = dpi / 1440;
    QImage image(int(std::ceil(kPageWidth * scale)), int(std::ceil(kPageHeight * scale)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, pages, page, fonts);
    return image;
}

} // namespace bihuan
