#pragma once

#include "core/codes.h"
#include "core/result.h"

#include <QDateTime>
#include <QSize>

namespace bihuan {

enum class FileKind { Pdf, Picture, Text, Other };

template <>
struct CodeTable<FileKind>
{
    static constexpr std::pair<FileKind, QLatin1StringView> entries[] = {
        {FileKind::Pdf, "pdf"_L1},
        {FileKind::Picture, "picture"_L1},
        {FileKind::Text, "text"_L1},
        {FileKind::Other, "other"_L1},
    };
};

/// What a foreign file is.
struct FileFacts
{
    FileKind kind = FileKind::Other;
    int pages = 0;
    QSize size{};                       ///< Pixels of a picture, points of a page; upright.
    std::optional<QDateTime> takenAt{}; ///< By the camera's clock; its zone is not known.
    std::optional<double> latitude{};   ///< Degrees, negative south.
    std::optional<double> longitude{};  ///< Degrees, negative west.
    QString pictureHash{};              ///< 16 hex digits, nearly the same for pictures that look the same.

    bool operator==(const FileFacts &) const = default;
};

/// A page or picture, three bytes a pixel (red, green, blue), without gaps between lines.
struct FileImage
{
    int width = 0;
    int height = 0;
    QByteArray rgb{};
};

// Each runs the program bihuan-extract: whatever the file is made of, this process goes on. They block, at
// most 30 s; to be called in the background. They fail with Invalid and rule preview.damaged when the file
// cannot be read as what it is, preview.stalled when it took too long.

Result<FileFacts> readFileFacts(const QString &path);

/// One page (from 0) of a PDF, or the picture, upright and no wider than `width` pixels.
Result<FileImage> renderFile(const QString &path, int page, int width);

/// The text of each page; one for a file without pages.
Result<QStringList> readFilePages(const QString &path);

} // namespace bihuan
