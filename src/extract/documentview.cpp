#include "extract/documentview.h"

#include "extract/documenttext.h"

#include <QFile>
#include <QImageReader>
#include <QPdfDocument>

namespace bihuan {

namespace {

constexpr int kMostPagesRead = 2000;
constexpr int kWidest = 6000; ///< Pixels of a rendered page.

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(1024).contains("%PDF-");
}

bool isUpright(QImageIOHandler::Transformations transformation)
{
    return !transformation.testFlag(QImageIOHandler::TransformationRotate90);
}

/// The picture decoded no larger than wanted, and turned as the camera was held.
std::optional<QImage> readPicture(const QString &path, int width)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    const QSize seen = isUpright(reader.transformation()) ? size : size.transposed();
    if (size.isValid() && seen.width() > width)
        reader.setScaledSize((QSizeF(size) * width / seen.width()).toSize().expandedTo({1, 1}));
    const QImage picture = reader.read();
    if (picture.isNull())
        return std::nullopt;
    return picture.width() > width ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture;
}

std::optional<QJsonObject> pdfFacts(const QString &path)
{
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None || document.pageCount() == 0)
        return std::nullopt;
    const QSizeF size = document.pagePointSize(0);
    return QJsonObject{{QStringLiteral("kind"), QStringLiteral("pdf")},
                       {QStringLiteral("pages"), document.pageCount()},
                       {QStringLiteral("width"), size.width()},
                       {QStringLiteral("height"), size.height()}};
}

std::optional<QJsonObject> pictureFacts(const QString &path, const QImageReader &reader)
{
    constexpr int kHashWidth = 64;
    const auto small = readPicture(path, kHashWidth);
    if (!small)
        return std::nullopt;
    const QSize size = isUpright(reader.transformation()) ? reader.size() : reader.size().transposed();
    QJsonObject facts = cameraFacts(path);
    facts.insert(QStringLiteral("kind"), QStringLiteral("picture"));
    facts.insert(QStringLiteral("pages"), 1);
    facts.insert(QStringLiteral("width"), size.width());
    facts.insert(QStringLiteral("height"), size.height());
    facts.insert(QStringLiteral("picture_hash"), pictureHash(*small));
    return facts;
}

} // namespace

QString pictureHash(const QImage &picture)
{
    // Whether each of 8 × 8 places is brighter than its right neighbour: survives scaling and compression.
    const QImage tiny = picture.convertToFormat(QImage::Format_RGB32)
                            .scaled(9, 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_Grayscale8);
    quint64 bits = 0;
    for (int y = 0; y < 8; ++y) {
        const uchar *line = tiny.constScanLine(y);
        for (int x = 0; x < 8; ++x)
            bits = bits << 1 | (line[x] > line[x + 1] ? 1 : 0);
    }
    return QStringLiteral("%1").arg(bits, 16, 16, QLatin1Char('0'));
}

std::optional<QJsonObject> documentFacts(const QString &path)
{
    if (isPdf(path))
        return pdfFacts(path);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    if (reader.canRead())
        return pictureFacts(path, reader);
    const auto text = documentText(path);
    if (!text)
        return std::nullopt;
    return QJsonObject{{QStringLiteral("kind"),
                        text->trimmed().isEmpty() ? QStringLiteral("other") : QStringLiteral("text")},
                       {QStringLiteral("pages"), 1}};
}

std::optional<QImage> renderedPage(const QString &path, int page, int width)
{
    width = qBound(16, width, kWidest);
    if (!isPdf(path))
        return page == 0 ? readPicture(path, width) : std::nullopt;
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None || page < 0 || page >= document.pageCount())
        return std::nullopt;
    const QSizeF points = document.pagePointSize(page);
    if (points.width() < 1 || points.height() < 1)
        return std::nullopt;
    const double height = qMin(points.height() / points.width() * width, 4.0 * kWidest);
    const QImage drawn = document.render(page, QSize(width, qMax(1, qRound(height))));
    if (drawn.isNull())
        return std::nullopt;
    // A page has no ground of its own: it lies on white paper.
    QImage paper(drawn.size(), QImage::Format_RGB888);
    paper.fill(Qt::white);
    const QImage source = drawn.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < paper.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *to = paper.scanLine(y);
        for (int x = 0; x < paper.width(); ++x) {
            const int rest = 255 - qAlpha(from[x]);
            *to++ = static_cast<uchar>(qMin(255, qRed(from[x]) + rest));
            *to++ = static_cast<uchar>(qMin(255, qGreen(from[x]) + rest));
            *to++ = static_cast<uchar>(qMin(255, qBlue(from[x]) + rest));
        }
    }
    return paper;
}

std::optional<QStringList> pageTexts(const QString &path)
{
    if (!isPdf(path)) {
        const auto text = documentText(path);
        return text ? std::optional(QStringList{*text}) : std::nullopt;
    }
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None)
        return std::nullopt;
    QStringList texts;
    for (int page = 0; page < qMin(document.pageCount(), kMostPagesRead); ++page)
        texts << document.getAllText(page).text();
    return texts;
}

} // namespace bihuan
