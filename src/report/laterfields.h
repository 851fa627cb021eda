#pragma once

#include <QStringList>

namespace bihuan {

/// The placeholders for what comes before and after the opinion: application, review, notice, closing,
/// look-back, extension, and for what a paper says of itself.
QStringList laterFieldNames();

} // namespace bihuan
