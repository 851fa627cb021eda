#include "report/tablelayout.h"

#include "report/fitting.h"
#include "report/geometry.h"
#include "report/titlebreak.h"

#include <algorithm>
#include <numeric>

namespace bihuan {

namespace {

constexpr double kPadding = 4 * kPoint;
constexpr double kLinePitch = 18 * kPoint;
constexpr double kLeastRow = 36 * kPoint;
constexpr double kTurnedTitlePitch = 36 * kPoint;
constexpr double kRule = 0.5 * kPoint;
constexpr std::size_t kWholeLines = 8; ///< A row with more lines of prose may go on over the page.
constexpr qsizetype kShortCell = 40;   ///< Longer texts are prose, whose spaces are no wished-for breaks.

constexpr double kSizeLittle4 = 12 * kPoint; ///< 小4: a register has many columns.

} // namespace

TableLayout::TableLayout(const Block &block, Typesetter &typesetter, PageBuilder &builder)
    : m_block(block)
    , m_typesetter(typesetter)
    , m_builder(builder)
    , m_frame(block.table.landscape ? Frame::turned() : Frame::core())
    , m_width(block.table.landscape ? kCoreHeight : kCoreWidth)
    , m_height(block.table.landscape ? kCoreWidth : kCoreHeight)
    , m_size(block.table.landscape ? kSizeLittle4 : kSize4)
    , m_pitch(block.table.landscape ? 15 * kPoint : kLinePitch)
{
    measureColumns();
    const Table &table = block.table;
    if (!table.headless) {
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            m_head.push_back(cell({.text = table.columns[c].head, .origin = block.origin}, c, FontRole::Hei));
        m_headHeight = heightOf(m_head);
    }
    for (const auto &cells : table.rows)
        addRow(cells);
    growForMerged();
}

void TableLayout::addRow(const std::vector<TableCell> &cells)
{
    Row row;
    std::size_t longest = 0;
    for (std::size_t c = 0; c < m_block.table.columns.size() && c < cells.size(); ++c) {
        row.push_back(cell(cells[c], c, cells[c].label ? FontRole::Hei : FontRole::Body));
        if (!cells[c].picture.isEmpty()) {
            row.back().picture = &cells[c].picture;
            if (!cells[c].captioned)
                row.back().lines.clear();
        }
        longest = std::max(longest, row.back().fromLeft ? row.back().lines.size() : 0);
    }
    row.resize(m_block.table.columns.size());
    if (longest > kWholeLines)
        return splitRow(row);
    m_heights.push_back(heightOf(row));
    m_rows.push_back(std::move(row));
}

/// One row for each line of the prose; the cells beside it reach down over all of them.
void TableLayout::splitRow(const Row &row)
{
    std::size_t count = 0;
    for (const Cell &cell : row)
        count = std::max(count, cell.lines.size() + cell.stamp.size());
    for (std::size_t i = 0; i < count; ++i) {
        Row part = row;
        for (Cell &cell : part) {
            cell.part = true;
            cell.goesOn = i + 1 < count;
            if (!cell.fromLeft) {
                cell.rowSpan = i == 0 ? int(count) : 0;
                continue;
            }
            cell.lines.clear();
            cell.stamp.clear();
        }
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (!row[c].fromLeft)
                continue;
            if (i < row[c].lines.size())
                part[c].lines = {row[c].lines[i]};
            const auto foot = count - row[c].stamp.size();
            if (i >= foot)
                part[c].stamp = {row[c].stamp[i - foot]};
        }
        m_heights.push_back(m_pitch + (i == 0 || i + 1 == count ? kPadding : 0));
        m_rows.push_back(std::move(part));
    }
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
            if (c < row.size() && row[c].colSpan == 1)
                piece = std::max(piece, m_typesetter.widestPiece(row[c].text.text, style(FontRole::Body)));
        }
        least.push_back(std::min(piece + 2 * kPadding, m_width / 3));
    }
    m_lefts = {0};
    for (const double width : fitColumns(shares, least, m_width))
        m_lefts.push_back(m_lefts.back() + width);
}

double TableLayout::widthOf(std::size_t column, int span) const
{
    const auto end = std::min(column + std::size_t(std::max(span, 1)), m_lefts.size() - 1);
    return m_lefts[end] - m_lefts[column];
}

TableLayout::Cell TableLayout::cell(const TableCell &of, std::size_t column, FontRole role)
{
    const double width = widthOf(column, of.colSpan) - 2 * kPadding;
    Cell made;
    made.rowSpan = of.rowSpan;
    made.colSpan = of.colSpan;
    made.leastLines = of.leastLines;
    made.origin = of.origin;
    const bool several = of.text.text.contains(u'\n');
    made.lines = of.prose || several ? prose(of.text.text, width) : wrapped(of.text.text, width, role);
    // A few words stand better in the middle.
    made.fromLeft = several || (of.prose && (made.lines.size() > 1 || of.leastLines > 1));
    if (of.prose && !made.fromLeft)
        made.lines = wrapped(of.text.text, width, role);
    made.source = m_builder.addSource(of.text, of.origin);
    if (!of.stamp.isEmpty()) {
        made.stampSource = m_builder.addSource(of.stamp, of.origin);
        qsizetype from = 0;
        for (const QString &line : of.stamp.text.split(u'\n')) {
            made.stamp.push_back(m_typesetter.line(line, style(FontRole::Body), from));
            from += line.size() + 1;
        }
    }
    return made;
}

/// Paragraphs with both edges flush, in a form with their first lines two 字 in.
std::vector<SetLine> TableLayout::prose(const QString &text, double width)
{
    std::vector<SetLine> lines;
    for (qsizetype from = 0; from <= text.size();) {
        auto to = text.indexOf(u'\n', from);
        if (to < 0)
            to = text.size();
        for (SetLine &line : m_typesetter.paragraph(
                 text.mid(from, to - from), style(FontRole::Body),
                 {.width = width, .firstIndent = m_block.table.headless ? 2 * m_size : 0})) {
            for (SetGlyph &glyph : line.glyphs)
                glyph.offset += from;
            lines.push_back(std::move(line));
        }
        from = to + 1;
    }
    return lines;
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
    while (lines.size() > 1 && lines.back().width < lines.front().width - 2 * m_size) {
        width -= m_size;
        auto narrower = m_typesetter.paragraph(text, style(role), {.width = width, .justify = false});
        if (narrower.size() > lines.size())
            break;
        lines = std::move(narrower);
    }
    return lines;
}

double TableLayout::heightOf(const Cell &cell) const
{
    const auto lines = std::max(cell.lines.size() + cell.stamp.size(), std::size_t(cell.leastLines));
    const double picture = cell.picture ? kLeastRow - 2 * kPadding : 0;
    return double(lines) * m_pitch + picture + 2 * kPadding;
}

double TableLayout::heightOf(const Row &row) const
{
    double height = m_block.table.landscape ? m_pitch + 2 * kPadding : kLeastRow;
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
    y += placeTitle(page);
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

/// Of a table on its side; returns how much room it takes.
double TableLayout::placeTitle(int page)
{
    const Table &table = m_block.table;
    double y = 0;
    if (!table.landscape || table.title.isEmpty())
        return y;
    const int titleSource = m_builder.addSource(table.title, m_block.origin);
    qsizetype from = 0;
    for (const QString &text : cut(table.title.text, breakTitle(table.title.text, m_width / kSize2))) {
        const auto line = m_typesetter.line(text, {FontRole::Title, kSize2, kSize2}, from);
        m_builder.put(page, line, {(m_width - line.width) / 2, y, kTurnedTitlePitch}, titleSource, Ink::Black,
                      m_frame);
        y += kTurnedTitlePitch;
        from += text.size();
    }
    const int source = m_builder.addSource(table.caption, m_block.origin);
    for (const SetLine &line : wrapped(table.caption.text, m_width, FontRole::Body)) {
        m_builder.put(page, line, {0, y, m_pitch}, source, Ink::Black, m_frame);
        y += m_pitch;
    }
    return y + kPadding;
}

void TableLayout::placeChunk(int page, double y, std::size_t from, std::size_t to)
{
    m_builder.rule(page, {-kRule / 2, y - kRule / 2, m_width + kRule, kRule}, Ink::Black, m_frame);
    placeUprights(page, y, from, to);
    for (std::size_t c = 0; c < m_head.size(); ++c)
        placeCell(page, {m_lefts[c], y, m_lefts[c + 1] - m_lefts[c], m_headHeight}, m_head[c]);
    y += m_headHeight;
    if (!m_head.empty())
        m_builder.rule(page, {0, y - kRule / 2, m_width, kRule}, Ink::Black, m_frame);
    for (auto r = from; r < to; ++r) {
        placeRow(page, y, m_rows[r], from, to, r);
        y += m_heights[r];
    }
}

/// A cell of several columns lies over this edge between two of them.
bool TableLayout::isCrossed(std::size_t row, std::size_t edge) const
{
    return edge < m_rows[row].size() && m_rows[row][edge].colSpan == 0;
}

/// The upright rules, each in as long pieces as no wide cell cuts it into.
void TableLayout::placeUprights(int page, double y, std::size_t from, std::size_t to)
{
    for (std::size_t edge = 0; edge < m_lefts.size(); ++edge) {
        double begin = y;
        double end = y + m_headHeight;
        const auto draw = [&] {
            if (end > begin)
                m_builder.rule(page, {m_lefts[edge] - kRule / 2, begin, kRule, end - begin}, Ink::Black,
                               m_frame);
        };
        for (auto r = from; r < to; ++r) {
            if (isCrossed(r, edge)) {
                draw();
                begin = end + m_heights[r];
            }
            end += m_heights[r];
        }
        draw();
    }
}

void TableLayout::placeRow(int page, double y, const Row &row, std::size_t from, std::size_t to,
                           std::size_t at)
{
    const double bottom = y + m_heights[at];
    for (std::size_t c = 0; c < row.size(); ++c) {
        const double width = widthOf(c, row[c].colSpan);
        const bool goesOn = at + 1 < to && (m_rows[at + 1][c].rowSpan == 0 || row[c].goesOn);
        if (!goesOn)
            m_builder.rule(page, {m_lefts[c], bottom - kRule / 2, m_lefts[c + 1] - m_lefts[c], kRule},
                           Ink::Black, m_frame);
        if (row[c].colSpan == 0 || (row[c].rowSpan == 0 && at > from))
            continue;
        auto end = at + 1;
        while (end < to && m_rows[end][c].rowSpan == 0)
            ++end;
        placeCell(page, {m_lefts[c], y, width, rowsHeight(at, end)}, owner(at, c));
    }
}

/// As large as the cell lets it be.
void TableLayout::placePicture(int page, const QRectF &area, const InkPicture &picture)
{
    const double scale =
        std::min((area.width() - 2 * kPadding) / picture.width, (area.height() - kPadding) / picture.height);
    const QPointF corner = area.center() - QPointF(picture.width, picture.height) * (scale / 2);
    for (const QRectF &ink : picture.areas)
        m_builder.rule(page,
                       {corner + ink.topLeft() * scale, QSizeF(ink.width() * scale, ink.height() * scale)},
                       Ink::Black, m_frame);
}

void TableLayout::placeCell(int page, const QRectF &area, const Cell &cell)
{
    const double all = double(cell.lines.size() + cell.stamp.size()) * m_pitch;
    double top = area.center().y() - all / 2;
    if (cell.picture) {
        placePicture(page, area.adjusted(0, 0, 0, -all), *cell.picture);
        top = area.bottom() - kPadding - all;
    } else if (cell.fromLeft) {
        const bool begins = !cell.part || cell.goesOn;
        top = area.top() + (begins && area.height() > m_pitch ? kPadding : 0);
    }
    for (const SetLine &line : cell.lines) {
        const double x = cell.fromLeft ? area.left() + kPadding : area.center().x() - line.width / 2;
        m_builder.put(page, line, {x, top, m_pitch}, cell.source, Ink::Black, m_frame);
        top += m_pitch;
    }
    top = std::max(top, area.bottom() - kPadding - double(cell.stamp.size()) * m_pitch);
    for (const SetLine &line : cell.stamp) {
        m_builder.put(page, line, {area.right() - kPadding - m_size - line.width, top, m_pitch},
                      cell.stampSource, Ink::Black, m_frame);
        top += m_pitch;
    }
}

} // namespace bihuan
