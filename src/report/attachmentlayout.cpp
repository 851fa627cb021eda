#include "report/charclass.h"
#include "report/geometry.h"
#include "report/layouter.h"
#include "report/tablelayout.h"
#include "report/titlebreak.h"

#include <cmath>

namespace bihuan {

/// 7.3.7: on a new page “附件” at the left of line 1, the title in the middle of line 3.
void Layouter::attachmentHead(const Block &block)
{
    const int source = m_builder.addSource(block.text, block.origin);
    if (block.kind == BlockKind::AttachmentHead) {
        m_firstSigned = m_firstSigned < 0 ? m_page : m_firstSigned;
        turnPage();
        const auto line = m_typesetter.line(block.text.text, {FontRole::Hei, kSize3, kCell});
        m_builder.put(m_page, line, {0, 0, kRow}, source);
        m_y = 2 * kRow;
        return;
    }
    const auto lines = cut(block.text.text, breakTitle(block.text.text, 20));
    centred(lines, {FontRole::Title, kSize2, kSize2}, lines.size() > 1 ? 36 * kPoint : kRow, source,
            Ink::Black);
    m_y = (std::ceil(m_y / kRow - 0.02) + 1) * kRow;
}

Result<void> Layouter::table(const Block &block)
{
    if (block.table.columns.empty())
        return {};
    const bool used = !m_builder.pages().pages[std::size_t(m_page)].runs.empty();
    if (block.table.landscape && used)
        turnPage();
    m_y += m_y > 0 ? block.rowsBefore * kRow : 0;
    auto placed = TableLayout(block, m_typesetter, m_builder).place(m_page, block.table.landscape ? 0 : m_y);
    if (!placed)
        return placed.error();
    m_page = placed->first;
    // What follows a turned table stands on a page of its own.
    m_y = block.table.landscape ? kCoreHeight : placed->second;
    return {};
}

} // namespace bihuan
