#pragma once

#include <QStringList>

#include <optional>

namespace bihuan {

/// What the square codes in a picture or on the pages of a PDF say, each once. None when the file is neither.
std::optional<QStringList> pageCodes(const QString &path);

} // namespace bihuan
