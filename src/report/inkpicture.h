#pragma once

#include <QRectF>

#include <vector>

class QImage;

namespace bihuan {

/// A picture in black on nothing, as rectangles: it prints as sharp on every device as rules do, and needs no
/// image in the PDF.
struct InkPicture
{
    double width = 0; ///< Of the ink, in its own unit; 0 for an empty picture.
    double height = 0;
    std::vector<QRectF> areas{};

    bool isEmpty() const { return areas.empty(); }
    bool operator==(const InkPicture &) const = default;
};

/// The dark parts of a drawing or of a scanned signature, cut to where there is ink. Empty for a blank image
/// or none.
InkPicture inkPicture(const QImage &image);

} // namespace bihuan
