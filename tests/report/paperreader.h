#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace bihuan::test {

/// A character of a PDF as a stranger's reader sees it; millimetres from the corner of the 版心.
struct ReadCharacter
{
    QString text{};
    QRectF box{}; ///< From the origin of the glyph to where the next would stand.
};

struct ReadLine
{
    QString text{};
    std::vector<ReadCharacter> characters{};

    double left() const { return characters.front().box.left(); }
    double right() const { return characters.back().box.right(); }
    double middle() const { return (left() + right()) / 2; }
    double bottom() const { return characters.front().box.bottom(); }
};

/// A piece of a line in one font, as pdftohtml tells it.
struct ReadFont
{
    int page = 0; ///< From 1.
    QString text{};
    QString family{};
    int size = 0; ///< pt
    QColor colour{};
};

struct ReadPage
{
    QSizeF size{}; ///< pt
    std::vector<ReadLine> lines{};
    QImage ink{}; ///< 300 dpi, grey levels of red apart from black.
};

/// A PDF read back by Poppler: what is on the paper, independent of the layout that made it.
struct ReadPaper
{
    std::vector<ReadPage> pages{};
    std::vector<ReadFont> fonts{};
    QString raw{}; ///< What `pdftotext -raw` copies out.
};

ReadPaper readPaper(const QByteArray &pdf);

/// The ink of a colour on a page, in millimetres from the corner of the 版心; empty where there is none.
QRectF redInk(const QImage &page, const QRectF &within);
QRectF blackInk(const QImage &page, const QRectF &within);

} // namespace bihuan::test
