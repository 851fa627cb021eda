#include "report/compose.h"

namespace bihuan {

namespace {

void addTable(QStringList &lines, const Table &table)
{
    QStringList heads;
    for (const TableColumn &column : table.columns)
        heads << column.head.text;
    lines << heads.join(u'\t');
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells << cell.text.text;
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
