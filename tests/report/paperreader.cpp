#include "paperreader.h"

#include "core/codes.h"
#include "pagesupport.h"

#include <QXmlStreamReader>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace bihuan::test {

namespace {

constexpr double kPointMm = 25.4 / 72;
constexpr double kDpi = 300;
constexpr double kLeft = 28; // Corner of the 版心 on the page, mm.
constexpr double kTop = 37;

QRectF fromCorner(const QRectF &points)
{
    return {points.x() * kPointMm - kLeft, points.y() * kPointMm - kTop, points.width() * kPointMm,
            points.height() * kPointMm};
}

std::vector<ReadLine> linesOf(const Poppler::Page &page)
{
    std::vector<ReadCharacter> characters;
    for (const auto &word : page.textList()) {
        const QString text = word->text();
        for (int i = 0; i < text.size(); ++i) {
            if (text[i].isLowSurrogate())
                continue;
            characters.push_back(
                {text.mid(i, text[i].isHighSurrogate() ? 2 : 1), fromCorner(word->charBoundingBox(i))});
        }
    }
    constexpr double kSameLine = 1.6; // Faces differ in where their boxes lie; lines are 10 mm apart.
    std::ranges::stable_sort(characters, {}, [](const auto &c) { return c.box.center().y(); });
    std::vector<ReadLine> lines;
    double last = -1000;
    for (const auto &character : characters) {
        if (character.box.center().y() - last > kSameLine)
            lines.emplace_back();
        last = character.box.center().y();
        lines.back().characters.push_back(character);
    }
    for (ReadLine &line : lines) {
        std::ranges::stable_sort(line.characters, {}, [](const auto &c) { return c.box.left(); });
        for (const auto &character : line.characters)
            line.text += character.text;
    }
    return lines;
}

std::vector<ReadFont> fontsOf(const QString &xml)
{
    struct Spec
    {
        QString family{};
        int size = 0;
        QColor colour{};
    };
    std::vector<ReadFont> pieces;
    QHash<QString, Spec> specs;
    int page = 0;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto value = [&](const QString &name) { return reader.attributes().value(name).toString(); };
        if (reader.name() == u"page") {
            page = value(u"number"_s).toInt();
        } else if (reader.name() == u"fontspec") {
            specs[value(u"id"_s)] = {value(u"family"_s), value(u"size"_s).toInt(), QColor(value(u"color"_s))};
        } else if (reader.name() == u"text") {
            const Spec spec = specs.value(value(u"font"_s));
            pieces.push_back({page, reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(),
                              spec.family, spec.size, spec.colour});
        }
    }
    return pieces;
}

template <typename IsInk>
QRectF inkWithin(const QImage &page, const QRectF &within, IsInk isInk)
{
    const double scale = kDpi / 25.4;
    const auto pixels = QRectF((within.x() + kLeft) * scale, (within.y() + kTop) * scale,
                               within.width() * scale, within.height() * scale)
                            .toRect()
                            .intersected(page.rect());
    int left = page.width();
    int right = -1;
    int top = page.height();
    int bottom = -1;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(page.constScanLine(y));
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (!isInk(line[x]))
                continue;
            left = std::min(left, x);
            right = std::max(right, x + 1);
            top = std::min(top, y);
            bottom = std::max(bottom, y + 1);
        }
    }
    if (right < 0)
        return {};
    return {left / scale - kLeft, top / scale - kTop, (right - left) / scale, (bottom - top) / scale};
}

} // namespace

ReadPaper readPaper(const QByteArray &pdf)
{
    ReadPaper paper;
    const auto document = Poppler::Document::loadFromData(pdf);
    for (int number = 0; document && number < document->numPages(); ++number) {
        const auto page = document->page(number);
        paper.pages.push_back({page->pageSizeF(), linesOf(*page),
                               page->renderToImage(kDpi, kDpi).convertToFormat(QImage::Format_RGB32)});
    }
    paper.raw = runOn(pdf, u"pdftotext"_s, {u"-raw"_s, u"%1"_s, u"-"_s});
    paper.fonts =
        fontsOf(runOn(pdf, u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-zoom"_s, u"1"_s, u"-stdout"_s, u"%1"_s}));
    return paper;
}

QRectF redInk(const QImage &page, const QRectF &within)
{
    return inkWithin(page, within, [](QRgb c) { return qRed(c) > 200 && qGreen(c) < 128 && qBlue(c) < 128; });
}

QRectF blackInk(const QImage &page, const QRectF &within)
{
    return inkWithin(page, within, [](QRgb c) { return qRed(c) < 128; });
}

} // namespace bihuan::test
