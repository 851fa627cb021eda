#include "report/filledblocks.h"

namespace bihuan {

void addFilled(std::vector<Block> &blocks, BlockKind kind, Expansion expansion, double rowsBefore)
{
    if (expansion.text.isEmpty() || expansion.fieldsEmpty)
        return;
    blocks.push_back({.kind = kind,
                      .text = std::move(expansion.text),
                      .origin = expansion.origin,
                      .rowsBefore = rowsBefore});
}

void addParagraphs(std::vector<Block> &blocks, const Expansion &expansion, int level)
{
    if (expansion.fieldsEmpty)
        return;
    const QString &text = expansion.text.text;
    for (qsizetype from = 0; from <= text.size();) {
        auto to = text.indexOf(u'\n', from);
        if (to < 0)
            to = text.size();
        Text line = expansion.text.mid(from, to - from);
        if (line.text.endsWith(u'\r'))
            line = line.mid(0, line.text.size() - 1);
        if (!line.text.trimmed().isEmpty()) {
            blocks.push_back({.kind = level > 0 ? BlockKind::Heading : BlockKind::Paragraph,
                              .level = level,
                              .text = std::move(line),
                              .origin = expansion.origin});
        }
        from = to + 1;
    }
}

} // namespace bihuan
