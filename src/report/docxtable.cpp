#include "report/docxtable.h"

#include "report/charclass.h"
#include "report/docxstyles.h"
#include "report/geometry.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bihuan {

namespace {

constexpr int kSmallChar = 280; ///< One 字 of 4号.
constexpr int kLeastRow = 720;
constexpr double kCellPadding = 80;
constexpr int kCellLine = 340;      ///< The pitch of 表格文字.
constexpr int kTallestWhole = 6000; ///< A row that is higher may go on over the page.
constexpr qsizetype kShortProse = 24;
constexpr qsizetype kLongProse = 400;

/// The widest piece that no line may end in: a figure or a word.
double widestPiece(const QString &text)
{
    double most = 0;
    double piece = 0;
    for (const char32_t c : text.toUcs4()) {
        const double width = cells(QString::fromUcs4(&c, 1)) * kSmallChar;
        piece = isNarrow(c) ? piece + width : width;
        most = std::max(most, piece);
    }
    return most;
}

std::vector<int> columnWidths(const Table &table, int width)
{
    std::vector<double> shares;
    std::vector<double> least;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        shares.push_back(table.columns[c].width);
        double piece = widestPiece(table.columns[c].head.text);
        for (const auto &row : table.rows) {
            if (c < row.size() && row[c].colSpan == 1)
                piece = std::max(piece, widestPiece(row[c].text.text));
        }
        least.push_back(std::min(piece + 2 * kCellPadding, width / 3.0));
    }
    std::vector<int> widths;
    double end = 0;
    int used = 0;
    for (const double each : fitColumns(shares, least, width)) {
        end += each;
        widths.push_back(int(std::lround(end)) - used); // So that they add up to the whole.
        used += widths.back();
    }
    return widths;
}

void beginRow(DocxXml &xml, bool head, int height = kLeastRow)
{
    xml.begin("w:tr"_L1);
    xml.begin("w:trPr"_L1);
    if (height <= kTallestWhole)
        xml.empty("w:cantSplit"_L1);
    xml.empty("w:trHeight"_L1, {{"w:val"_L1, height}, {"w:hRule"_L1, "atLeast"_L1}});
    if (head)
        xml.empty("w:tblHeader"_L1);
    xml.end();
}

int heightOf(const std::vector<TableCell> &row)
{
    int lines = 1;
    bool prose = false;
    for (const TableCell &cell : row) {
        lines = std::max(lines, cell.leastLines);
        prose = prose || cell.text.text.size() > kLongProse;
    }
    return prose ? kTallestWhole + 1 : std::max(kLeastRow, lines * kCellLine);
}

void cellProperties(DocxXml &xml, const TableCell &cell, int width)
{
    xml.begin("w:tcPr"_L1);
    xml.empty("w:tcW"_L1, {{"w:w"_L1, width}, {"w:type"_L1, "dxa"_L1}});
    if (cell.colSpan > 1)
        xml.value("w:gridSpan"_L1, cell.colSpan);
    if (cell.rowSpan > 1)
        xml.value("w:vMerge"_L1, "restart"_L1);
    if (cell.rowSpan == 0)
        xml.value("w:vMerge"_L1, "continue"_L1);
    xml.value("w:vAlign"_L1, cell.prose && cell.leastLines > 1 ? "top"_L1 : "center"_L1);
    xml.end();
}

void cell(DocxXml &xml, const TableCell &cell, int width)
{
    xml.begin("w:tc"_L1);
    cellProperties(xml, cell, width);
    DocxFormat format{.style = cell.label ? docxstyle::kTableHead : docxstyle::kTableText};
    if (cell.prose && cell.text.text.size() > kShortProse) {
        format.align = "both"_L1;
        format.indent = {{"w:firstLineChars"_L1, 200}, {"w:firstLine"_L1, 2 * kSmallChar}};
    }
    for (const QString &line : cell.text.text.split(u'\n'))
        paragraph(xml, format, {line});
    if (!cell.stamp.isEmpty()) {
        for (const QString &line : cell.stamp.text.split(u'\n'))
            paragraph(xml, {.style = docxstyle::kTableText, .align = "right"_L1}, {line});
    }
    xml.end();
}

void tableGrid(DocxXml &xml, const std::vector<int> &widths)
{
    xml.begin("w:tblGrid"_L1);
    for (const int width : widths)
        xml.empty("w:gridCol"_L1, {{"w:w"_L1, width}});
    xml.end();
}

void tableProperties(DocxXml &xml, int width)
{
    xml.begin("w:tblPr"_L1);
    xml.value("w:tblStyle"_L1, docxstyle::kTable);
    xml.empty("w:tblW"_L1, {{"w:w"_L1, width}, {"w:type"_L1, "dxa"_L1}});
    xml.value("w:jc"_L1, "center"_L1);
    xml.empty("w:tblLayout"_L1, {{"w:type"_L1, "fixed"_L1}});
    xml.end();
}

void imprintRule(DocxXml &xml, QLatin1StringView side, int eighths)
{
    xml.empty(
        side,
        {{"w:val"_L1, "single"_L1}, {"w:sz"_L1, eighths}, {"w:space"_L1, 0}, {"w:color"_L1, "000000"_L1}});
}

void imprintProperties(DocxXml &xml, bool ruled)
{
    xml.begin("w:tblPr"_L1);
    xml.empty("w:tblpPr"_L1, {{"w:vertAnchor"_L1, "margin"_L1},
                              {"w:horzAnchor"_L1, "margin"_L1},
                              {"w:tblpXSpec"_L1, "center"_L1},
                              {"w:tblpYSpec"_L1, "bottom"_L1}});
    xml.empty("w:tblW"_L1, {{"w:w"_L1, kDocxWidth}, {"w:type"_L1, "dxa"_L1}});
    if (ruled) { // 7.4.1: 0.35 mm outside, 0.25 mm between, in eighths of a point.
        xml.begin("w:tblBorders"_L1);
        imprintRule(xml, "w:top"_L1, 8);
        imprintRule(xml, "w:bottom"_L1, 8);
        imprintRule(xml, "w:insideH"_L1, 6);
        xml.end();
    }
    xml.empty("w:tblLayout"_L1, {{"w:type"_L1, "fixed"_L1}});
    xml.begin("w:tblCellMar"_L1);
    for (const auto side : {"w:left"_L1, "w:right"_L1}) // 7.4.2: one 字 blank on both sides.
        xml.empty(side, {{"w:w"_L1, kSmallChar}, {"w:type"_L1, "dxa"_L1}});
    xml.end();
    xml.end();
}

void beginImprintCell(DocxXml &xml)
{
    xml.begin("w:tr"_L1);
    xml.begin("w:trPr"_L1);
    xml.empty("w:cantSplit"_L1);
    xml.end();
    xml.begin("w:tc"_L1);
    xml.begin("w:tcPr"_L1);
    xml.empty("w:tcW"_L1, {{"w:w"_L1, kDocxWidth}, {"w:type"_L1, "dxa"_L1}});
    xml.end();
}

void endImprintCell(DocxXml &xml)
{
    xml.end();
    xml.end();
}

/// Turned lines stand under the first character after the colon.
void copiesRow(DocxXml &xml, const QString &text)
{
    const int label = int(std::lround(cells(text.left(text.indexOf(u'：') + 1)) * kSmallChar));
    beginImprintCell(xml);
    paragraph(xml, {.style = docxstyle::kImprint, .indent = {{"w:left"_L1, label}, {"w:hanging"_L1, label}}},
              {text});
    endImprintCell(xml);
}

/// 7.4.3: 印发机关 at the left, 印发日期 at the right of one line, or below it where there is no room.
void issuerRow(DocxXml &xml, const QString &issuer, const QString &date)
{
    const int room = kDocxWidth - 2 * kSmallChar;
    beginImprintCell(xml);
    if ((cells(issuer) + cells(date)) * kSmallChar > room) {
        paragraph(xml, {.style = docxstyle::kImprint}, {issuer});
        paragraph(xml, {.style = docxstyle::kImprint, .align = "right"_L1}, {date});
        return endImprintCell(xml);
    }
    xml.begin("w:p"_L1);
    beginFormat(xml, {.style = docxstyle::kImprint,
                      .tab = {{"w:val"_L1, "right"_L1}, {"w:pos"_L1, room}},
                      .align = "left"_L1});
    xml.end();
    xml.run(issuer);
    xml.begin("w:r"_L1);
    xml.empty("w:tab"_L1);
    xml.end();
    xml.run(date);
    xml.end();
    endImprintCell(xml);
}

} // namespace

void docxTable(DocxXml &xml, const Table &table, int width)
{
    if (table.columns.empty())
        return;
    const auto widths = columnWidths(table, width);
    xml.begin("w:tbl"_L1);
    tableProperties(xml, width);
    tableGrid(xml, widths);
    if (!table.headless) {
        beginRow(xml, true);
        for (std::size_t c = 0; c < widths.size(); ++c)
            cell(xml, {.text = table.columns[c].head, .label = true}, widths[c]);
        xml.end();
    }
    for (const auto &row : table.rows) {
        beginRow(xml, false, heightOf(row));
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const TableCell each = c < row.size() ? row[c] : TableCell{};
            const auto end = std::min(c + std::size_t(std::max(each.colSpan, 1)), widths.size());
            if (each.colSpan > 0)
                cell(xml, each,
                     std::accumulate(widths.begin() + qsizetype(c), widths.begin() + qsizetype(end), 0));
        }
        xml.end();
    }
    xml.end();
}

void docxImprint(DocxXml &xml, const Block &block, HeadStyle style)
{
    const bool letter = style == HeadStyle::Letter;
    if (letter && block.copies.isEmpty())
        return;
    xml.begin("w:tbl"_L1);
    imprintProperties(xml, !letter);
    tableGrid(xml, {kDocxWidth});
    if (!block.copies.isEmpty())
        copiesRow(xml, block.copies.text);
    if (!letter)
        issuerRow(xml, block.text.text, block.date.text);
    xml.end();
}

} // namespace bihuan
