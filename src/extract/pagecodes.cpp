#include "extract/pagecodes.h"

#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

#include <zbar.h>

namespace bihuan {

namespace {

constexpr int kMostScannedPages = 40;
constexpr double kDotsPerPoint = 300.0 / 72;
constexpr int kMostPixels = 6000; ///< Along an edge: A4 at 500 dots an inch.

void addCodes(QStringList &codes, const QImage &given)
{
    const QImage grey = given.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes;
    bytes.reserve(grey.width() * grey.height());
    for (int y = 0; y < grey.height(); ++y) // Lines of a QImage are padded; zbar's are not.
        bytes.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    zbar::Image image(unsigned(grey.width()), unsigned(grey.height()), "Y800", bytes.constData(),
                      static_cast<unsigned long>(bytes.size()));
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    if (scanner.scan(image) <= 0)
        return;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol) {
        const QString text = QString::fromStdString(symbol->get_data());
        if (!codes.contains(text))
            codes << text;
    }
}

std::optional<QStringList> codesOfPdf(const QString &path)
{
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None)
        return std::nullopt;
    QStringList codes;
    for (int page = 0; page < qMin(document.pageCount(), kMostScannedPages); ++page) {
        const QSizeF size = document.pagePointSize(page) * kDotsPerPoint;
        if (size.width() > kMostPixels || size.height() > kMostPixels)
            continue;
        QImage paper(size.toSize(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        {
            QPainter painter(&paper);
            painter.drawImage(0, 0, document.render(page, size.toSize()));
        }
        addCodes(codes, paper);
    }
    return codes;
}

std::optional<QStringList> codesOfPicture(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    if (image.width() > kMostPixels || image.height() > kMostPixels)
        image = image.scaled(kMostPixels, kMostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QStringList codes;
    addCodes(codes, image);
    return codes;
}

} // namespace

std::optional<QStringList> pageCodes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.peek(1024).contains("%PDF-") ? codesOfPdf(path) : codesOfPicture(path);
}

} // namespace bihuan
