#pragma once

#include "report/pagebuilder.h"

#include "core/result.h"

namespace bihuan {

/// Sets one table or form: columns as wide as their shares and their longest words ask for, the head again on
/// every page, no row split, merged cells begun anew on a new page. Only a row with long prose in it goes on
/// over the page.
class TableLayout
{
public:
    TableLayout(const Block &block, Typesetter &typesetter, PageBuilder &builder);

    /// Begins at `y` of `page`, adds pages as needed. Returns the page and height where it ends. Fails
    /// with Invalid and document.row_too_tall (where: the cell's field) when a row fills more than a page.
    Result<std::pair<int, double>> place(int page, double y);

private:
    struct Cell
    {
        std::vector<SetLine> lines{};
        int source = -1;
        std::vector<SetLine> stamp{};
        int stampSource = -1;
        int rowSpan = 1;
        int colSpan = 1;
        int leastLines = 1;
        bool fromLeft = false;
        bool part = false;   ///< One line of a long text.
        bool goesOn = false; ///< The row below holds the next line of the same text: no rule between.
        QString origin{};
        const InkPicture *picture = nullptr; ///< Above the lines, which may be none.
    };
    using Row = std::vector<Cell>;

    Style style(FontRole role) const { return {role, m_size, m_size}; }
    void measureColumns();
    void addRow(const std::vector<TableCell> &cells);
    void splitRow(const Row &row);
    Cell cell(const TableCell &of, std::size_t column, FontRole role);
    std::vector<SetLine> prose(const QString &text, double width);
    double placeTitle(int page);
    double widthOf(std::size_t column, int span) const;
    std::vector<SetLine> wrapped(const QString &text, double width, FontRole role);
    double heightOf(const Cell &cell) const;
    double heightOf(const Row &row) const;
    void growForMerged();
    std::size_t rowsThatFit(std::size_t from, double room) const;
    void placeChunk(int page, double y, std::size_t from, std::size_t to);
    void placeUprights(int page, double y, std::size_t from, std::size_t to);
    bool isCrossed(std::size_t row, std::size_t edge) const;
    void placeRow(int page, double y, const Row &row, std::size_t from, std::size_t to, std::size_t at);
    void placeCell(int page, const QRectF &area, const Cell &cell);
    void placePicture(int page, const QRectF &area, const InkPicture &picture);
    const Cell &owner(std::size_t row, std::size_t column) const;
    double rowsHeight(std::size_t from, std::size_t to) const;

    const Block &m_block;
    Typesetter &m_typesetter;
    PageBuilder &m_builder;
    Frame m_frame;
    double m_width;
    double m_height;
    double m_size;                 ///< Em of its type.
    double m_pitch;                ///< Of its lines.
    std::vector<double> m_lefts{}; ///< One more than there are columns.
    Row m_head{};
    std::vector<Row> m_rows{};
    std::vector<double> m_heights{};
    double m_headHeight = 0;
};

} // namespace bihuan
