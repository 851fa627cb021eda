#pragma once

#include <QString>

#include <vector>

namespace bihuan {

/// A QR code, row by row without a quiet zone.
struct QrSquare
{
    int modules = 0; ///< Along an edge; 0 when the text does not fit into any.
    std::vector<bool> dark{};
};

/// The smallest one that holds `text`, with fifteen per cent to spare for dirt (level M).
QrSquare qrSquare(const QString &text);

} // namespace bihuan
