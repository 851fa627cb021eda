#include "report/compose.h"

namespace bihuan {

namespace {

void addTable(QStringList &lines, const Table &table)
{
    QStringList heads;
    for (const TableColumn &column : table.columns)
        heads << column.head.text;
    if (!table.headless)
        lines << heads.join(u'\t');
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row) {
            if (cell.colSpan == 0)
                continue;
            cells << cell.text.text;
            if (!cell.stamp.isEmpty())
                cells.back() += u'\n' + cell.stamp.text;
        }
        lines << cells.join(u'\t');
    }
}

} // namespace

QString plainText(const std::vector<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Table) {
            addTable(lines, block.table);
            continue;
        }
        if (!block.copies.isEmpty())
            lines << block.copies.text;
        lines << block.text.text;
        if (!block.date.isEmpty())
            lines << block.date.text;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace bihuan
