#pragma once

#include <QImage>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace bihuan {

// What a preview needs of a foreign file. As documentText(), by what the file is and not by its name; none
// when it is damaged or cannot be opened.

/// What the file is: {"kind": "pdf" | "picture" | "text" | "other", "pages", "width", "height", "taken_at",
/// "latitude", "longitude", "picture_hash"}; only what is known. Width and height as seen upright.
std::optional<QJsonObject> documentFacts(const QString &path);

/// One page of a PDF (from 0), or the picture, upright, no wider than `width`.
std::optional<QImage> renderedPage(const QString &path, int page, int width);

/// The text of each page; one "page" for a file without pages. Empty where there is no text.
std::optional<QStringList> pageTexts(const QString &path);

/// Time and place that a camera wrote into the picture, for documentFacts().
QJsonObject cameraFacts(const QString &path);

/// 16 hex digits that are nearly the same for pictures that look the same.
QString pictureHash(const QImage &picture);

} // namespace bihuan
