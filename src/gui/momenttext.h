#pragma once

#include <QDateTime>
#include <QString>

namespace bihuan {

/// A moment as a list shows it: "today 10:32", "yesterday", else the day. Local time.
QString momentText(const QDateTime &moment, const QDate &today);

/// Bytes for people: "3.4 MB".
QString sizeText(qint64 bytes);

} // namespace bihuan
