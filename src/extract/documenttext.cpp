#include "extract/documenttext.h"

#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>

namespace bihuan {

namespace {

constexpr int kMostPages = 2000;
constexpr qint64 kMostPlainBytes = 16 * 1024 * 1024;

} // namespace

std::optional<QString> pdfText(const QString &path)
{
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None)
        return std::nullopt;
    QString text;
    for (int page = 0; page < qMin(document.pageCount(), kMostPages); ++page)
        text += document.getAllText(page).text() + QLatin1Char('\n');
    return text;
}

std::optional<QString> documentText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.peek(1024);
    if (head.contains("%PDF-"))
        return pdfText(path);
    if (head.startsWith("PK\x03\x04"))
        return officeText(path);
    return plainFileText(file.read(kMostPlainBytes));
}

} // namespace bihuan
