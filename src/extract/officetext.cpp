#include "extract/documenttext.h"

#include <QXmlStreamReader>

#include <quazip.h>
#include <quazipfile.h>

namespace bihuan {

namespace {

/// Beyond this a part is a bomb and no document.
constexpr qint64 kMostBytes = 256 * 1024 * 1024;

/// Characters inside `textElement`; a line break after each `breakElement`, a tab after each `cellElement`.
struct Elements
{
    QLatin1String text{};
    QLatin1String line{};
    QLatin1String cell{};
};

std::optional<QString> partText(QuaZip &zip, const QString &part, const Elements &elements)
{
    if (!zip.setCurrentFile(part))
        return std::nullopt;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly) || file.usize() > kMostBytes)
        return std::nullopt;
    QXmlStreamReader xml(&file);
    QString text;
    int inside = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == elements.text)
            ++inside;
        else if (xml.isCharacters() && inside > 0)
            text += xml.text();
        else if (xml.isEndElement() && xml.name() == elements.text)
            --inside;
        if (xml.isEndElement() && xml.name() == elements.line)
            text += QLatin1Char('\n');
        if (xml.isEndElement() && xml.name() == elements.cell)
            text += QLatin1Char('\t');
    }
    return xml.hasError() ? std::nullopt : std::optional(text);
}

/// Words stand in one part, numbers and inline words in the sheets.
std::optional<QString> sheetsText(QuaZip &zip, const QStringList &parts)
{
    QString text;
    if (parts.contains(QStringLiteral("xl/sharedStrings.xml"))) {
        const auto words = partText(zip, QStringLiteral("xl/sharedStrings.xml"),
                                    {QLatin1String("t"), QLatin1String("si"), QLatin1String()});
        if (!words)
            return std::nullopt;
        text += *words;
    }
    for (const QString &part : parts) {
        if (!part.startsWith(QStringLiteral("xl/worksheets/")) || !part.endsWith(QStringLiteral(".xml")))
            continue;
        const auto inlined =
            partText(zip, part, {QLatin1String("t"), QLatin1String("row"), QLatin1String("c")});
        if (!inlined)
            return std::nullopt;
        text += inlined->simplified();
    }
    return text;
}

} // namespace

std::optional<QString> officeText(const QString &path)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return std::nullopt;
    const QStringList parts = zip.getFileNameList();
    if (parts.contains(QStringLiteral("word/document.xml"))) {
        return partText(zip, QStringLiteral("word/document.xml"),
                        {QLatin1String("t"), QLatin1String("p"), QLatin1String("tab")});
    }
    if (parts.contains(QStringLiteral("xl/workbook.xml")))
        return sheetsText(zip, parts);
    return QString();
}

} // namespace bihuan
