#include "report/tablelayout.h"

#include "report/fitting.h"
#include "report/geometry.h"

#include <algorithm>
#include <numeric>

namespace bihuan {

namespace {

constexpr double kPadding = 4 * kPoint;
constexpr double kLinePitch = 18 * kPoint;
constexpr double kLeastRow = 36 * kPoint;
constexpr double kRule = 0.5 * kPoint;
constexpr qsizetype kShortCell = 40; ///< Longer texts are prose, whose spaces are no wished-for breaks.

Style style(FontRole role)
{
    return {role, kSize4, kSize4};
}

} // namespace

TableLayout::TableLayout(const Block &block, Typesetter &typesetter, PageBuilder &builder)
    : m_block(block)
    , m_typesetter(typesetter)
    , m_builder(builder)
    , m_frame(block.table.landscape ? Frame::turned() : Frame::core())
    , m_width(block.table.landscape ? kCoreHeight : kCoreWidth)
    , m_height(block.table.landscape ? kCoreWidth : kCoreHeight)
{
    measureColumns();
    const Table &table = block.table;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        m_head.push_back(cell(table.columns[c].head, block.origin, c, FontRole::Hei));
    for (const auto &cells : table.rows) {
        Row row;
        for (std::size_t c = 0; c < table.columns.size() && c < cells.size(); ++c) {
            row.push_back(cell(cells[c].text, cells[c].origin, c, FontRole::Body));
            row.back().rowSpan = cells[c].rowSpan;
        }
        row.resize(table.columns.size());
        m_heights.push_back(heightOf(row));
        m_rows.push_back(std::move(row));
    }
    m_headHeight = heightOf(m_head);
    growForMerged();
}

/// Wide enough for the longest word, where that takes no more than a third of the table.
void TableLayout::measureColumns()
{
    const Table &table = m_block.table;
    std::vector<double> shares;
    std::vector<double> least;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        shares.push_back(table.columns[c].width);
        double piece = m_typesetter.widestPiece(table.columns[c].head.text, style(FontRole::Hei));
        for (const auto &row : table.rows) {
            if (c < row.size())
                piece = std::max(piece, m_typesetter.widestPiece(row[c].text.text, style(FontRole::Body)));
        }
        least.push_back(std::min(piece + 2 * kPadding, m_width / 3));
    }
    m_lefts = {0};
    for (const double width : fitColumns(shares, least, m_width))
        m_lefts.push_back(m_lefts.back() + width);
}

TableLayout::Cell TableLayout::cell(const Text &text, const QString &origin, std::size_t column,
                                    FontRole role)
{
    const double width = m_lefts[column + 1] - m_lefts[column] - 2 * kPadding;
    Cell made;
    made.lines = wrapped(text.text, width, role);
    made.source = m_builder.addSource(text, origin);
    made.origin = origin;
    return made;
}

/// Lines within `width`: a cell is broken at its spaces first, and no last line is left with a single
/// character where the others can spare some.
std::vector<SetLine> TableLayout::wrapped(const QString &text, double width, FontRole role)
{
    std::vector<SetLine> lines;
    const auto space = text.indexOf(u' ');
    const double whole = m_typesetter.line(text, style(role)).width;
    if (whole > width && space > 0 && text.size() <= kShortCell &&
        m_typesetter.line(text.left(space), style(role)).width <= width) {
        lines = {m_typesetter.line(text.left(space), style(role))};
        for (SetLine &line : wrapped(text.mid(space + 1), width, role)) {
            for (SetGlyph &glyph : line.glyphs)
                glyph.offset += space + 1;
            lines.push_back(std::move(line));
        }
        return lines;
    }
    lines = m_typesetter.paragraph(text, style(role), {.width = width, .justify = false});
    while (lines.size() > 1 && lines.back().width < lines.front().width - 2 * kSize4) {
        width -= kSize4;
        auto narrower = m_typesetter.paragraph(text, style(role), {.width = width, .justify = false});
        if (narrower.size() > lines.size())
            break;
        lines = std::move(narrower);
    }
    return lines;
}

double TableLayout::heightOf(const Cell &cell) const
{
    return double(cell.lines.size()) * kLinePitch + 2 * kPadding;
}

double TableLayout::heightOf(const Row &row) const
{
    double height = kLeastRow;
    for (const Cell &cell : row) {
        if (cell.rowSpan == 1)
            height = std::max(height, heightOf(cell));
    }
    return height;
}

/// A merged cell that needs more than its rows have makes the last of them higher.
void TableLayout::growForMerged()
{
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        for (const Cell &cell : m_rows[r]) {
            if (cell.rowSpan < 2)
                continue;
            const auto last = std::min(r + std::size_t(cell.rowSpan), m_rows.size());
            m_heights[last - 1] += std::max(heightOf(cell) - rowsHeight(r, last), 0.0);
        }
    }
}

double TableLayout::rowsHeight(std::size_t from, std::size_t to) const
{
    return std::accumulate(m_heights.begin() + std::ptrdiff_t(from), m_heights.begin() + std::ptrdiff_t(to),
                           0.0);
}

std::size_t TableLayout::rowsThatFit(std::size_t from, double room) const
{
    auto to = from;
    for (double used = m_headHeight; to < m_rows.size(); ++to) {
        used += m_heights[to];
        if (used > room + 1e-6)
            break;
    }
    return to;
}

Result<std::pair<int, double>> TableLayout::place(int page, double y)
{
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        if (m_headHeight + m_heights[r] <= m_height)
            continue;
        const auto &tallest =
            *std::ranges::max_element(m_rows[r], {}, [](const Cell &cell) { return cell.lines.size(); });
        return invalid(tallest.origin, u"document.row_too_tall"_s);
    }
    if (m_headHeight > m_height)
        return invalid(m_block.origin, u"document.row_too_tall"_s);
    std::size_t from = 0;
    do {
        auto to = rowsThatFit(from, m_height - y);
        if ((to == from && from < m_rows.size()) || y + m_headHeight > m_height) {
            page = m_builder.newPage();
            y = 0;
            to = rowsThatFit(from, m_height);
        }
        placeChunk(page, y, from, to);
        y += m_headHeight + rowsHeight(from, to);
        from = to;
        if (from < m_rows.size()) {
            page = m_builder.newPage();
            y = 0;
        }
    } while (from < m_rows.size());
    return std::pair{page, y};
}

/// The cell that covers this place: itself or the merged one above.
const TableLayout::Cell &TableLayout::owner(std::size_t row, std::size_t column) const
{
    while (row > 0 && m_rows[row][column].rowSpan == 0)
        --row;
    return m_rows[row][column];
}

void TableLayout::placeChunk(int page, double y, std::size_t from, std::size_t to)
{
    const double bottom = y + m_headHeight + rowsHeight(from, to);
    m_builder.rule(page, {-kRule / 2, y - kRule / 2, m_width + kRule, kRule}, Ink::Black, m_frame);
    for (const double left : m_lefts)
        m_builder.rule(page, {left - kRule / 2, y, kRule, bottom - y}, Ink::Black, m_frame);
    for (std::size_t c = 0; c < m_head.size(); ++c)
        placeCell(page, {m_lefts[c], y, m_lefts[c + 1] - m_lefts[c], m_headHeight}, m_head[c]);
    y += m_headHeight;
    m_builder.rule(page, {0, y - kRule / 2, m_width, kRule}, Ink::Black, m_frame);
    for (auto r = from; r < to; ++r) {
        placeRow(page, y, m_rows[r], from, to, r);
        y += m_heights[r];
    }
}

void TableLayout::placeRow(int page, double y, const Row &row, std::size_t from, std::size_t to,
                           std::size_t at)
{
    const double bottom = y + m_heights[at];
    for (std::size_t c = 0; c < row.size(); ++c) {
        const double width = m_lefts[c + 1] - m_lefts[c];
        const bool goesOn = at + 1 < to && m_rows[at + 1][c].rowSpan == 0;
        if (!goesOn)
            m_builder.rule(page, {m_lefts[c], bottom - kRule / 2, width, kRule}, Ink::Black, m_frame);
        if (row[c].rowSpan == 0 && at > from)
            continue;
        auto end = at + 1;
        while (end < to && m_rows[end][c].rowSpan == 0)
            ++end;
        placeCell(page, {m_lefts[c], y, width, rowsHeight(at, end)}, owner(at, c));
    }
}

void TableLayout::placeCell(int page, const QRectF &area, const Cell &cell)
{
    double top = area.center().y() - double(cell.lines.size()) * kLinePitch / 2;
    for (const SetLine &line : cell.lines) {
        m_builder.put(page, line, {area.center().x() - line.width / 2, top, kLinePitch}, cell.source,
                      Ink::Black, m_frame);
        top += kLinePitch;
    }
}

} // namespace bihuan
