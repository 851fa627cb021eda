#include "report/inkpicture.h"

#include <QImage>

namespace bihuan {

namespace {

constexpr int kMostPixels = 420; ///< Along an edge; more is not seen in a cell of a table.
constexpr int kDark = 140;       ///< Of 255; paper in a photograph is not white.

/// Opaque on white, small, grey.
QImage prepared(const QImage &image)
{
    QImage white(image.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            const int grey = 255 - (255 - qGray(c.rgb())) * c.alpha() / 255;
            white.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return white;
}

bool isInk(const QImage &image, int x, int y)
{
    return qGray(image.pixel(x, y)) < kDark;
}

} // namespace

InkPicture inkPicture(const QImage &given)
{
    if (given.isNull())
        return {};
    const bool large = given.width() > kMostPixels || given.height() > kMostPixels;
    const QImage image =
        prepared(large ? given.scaled(kMostPixels, kMostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                       : given);
    InkPicture picture;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width();) {
            if (!isInk(image, x, y)) {
                ++x;
                continue;
            }
            const int from = x;
            while (x < image.width() && isInk(image, x, y))
                ++x;
            picture.areas.push_back(QRectF(from, y, x - from, 1));
        }
    }
    QRectF bounds;
    for (const QRectF &area : picture.areas)
        bounds = bounds.united(area);
    for (QRectF &area : picture.areas)
        area.translate(-bounds.topLeft());
    picture.width = bounds.width();
    picture.height = bounds.height();
    return picture;
}

} // namespace bihuan
