#include "report/charclass.h"
#include "report/fitting.h"
#include "report/geometry.h"
#include "report/layouter.h"
#include "report/titlebreak.h"

#include <algorithm>

namespace bihuan {

namespace {

constexpr double kTitlePitch = 36 * kPoint; ///< 2号 with 14 pt between the lines.
constexpr double kTitleCells = 20;          ///< Of 22 pt within 156 mm.
constexpr int kMostTitleLines = 8;

constexpr double kMostHeadCells = 120; ///< Four lines of 14 pt; a smaller head is none.

/// The title's lines as set by hand, each broken again where it is too wide.
std::vector<qsizetype> narrowed(const QString &title, const std::vector<qsizetype> &breaks)
{
    std::vector<qsizetype> all;
    qsizetype begin = 0;
    for (const QString &line : cut(title, breaks)) {
        if (begin > 0)
            all.push_back(begin);
        for (const auto offset : breakTitle(line, kTitleCells))
            all.push_back(begin + offset);
        begin += line.size();
    }
    return all;
}

} // namespace

/// Centres each line in the 版心, from the next free height on.
void Layouter::centred(const QStringList &lines, const Style &style, double pitch, int source, Ink ink)
{
    qsizetype from = 0;
    for (const QString &text : lines) {
        const auto line = m_typesetter.line(text, style, from);
        m_builder.put(m_page, line, {(kCoreWidth - line.width) / 2, m_y, pitch}, source, ink);
        m_y += pitch;
        from += text.size();
    }
}

Result<void> Layouter::letterhead(const Block &block)
{
    if (cells(block.text.text) > kMostHeadCells)
        return invalid(block.origin, u"document.letterhead_too_long"_s);
    const auto [lines, points] = fitLetterhead(block.text.text);
    const double size = points * kPoint;
    const double pitch = lines.size() > 1 ? size * 1.25 : size;
    // 7.2.4: the upper edge 35 mm under the 版心's; 10.1: 30 mm under the page's.
    const double top = m_options.style == HeadStyle::File ? 35 * kMillimetre : 30 * kMillimetre - kCoreTop;
    m_y = top - (pitch - size) / 2;
    const int source = m_builder.addSource(block.text, block.origin);
    centred(lines, {FontRole::Title, size, size}, pitch, source, Ink::Red);
    m_y -= (pitch - size) / 2;
    m_redLine = m_options.style == HeadStyle::File ? m_y + 3 * kRow - (kRow - kSize3) / 2 + 4 * kMillimetre
                                                   : m_y + 4 * kMillimetre;
    return {};
}

/// Above the red line in a 文件式 head, below it in a 信函式 one.
void Layouter::documentNumber(const Block &block)
{
    const Style style{FontRole::Body, kSize3, kSize3};
    const auto line = m_typesetter.line(block.text.text, style);
    const int source = m_builder.addSource(block.text, block.origin);
    if (m_options.style == HeadStyle::File) {
        m_builder.put(m_page, line, {(kCoreWidth - line.width) / 2, m_y + 2 * kRow, kRow}, source);
        return;
    }
    const double top = m_redLine + 14 * kPoint; // 10.1: 7/8 of the height of 3号.
    m_builder.put(m_page, line, {kCoreWidth - line.width, top, kSize3}, source);
    m_y = top + kSize3;
}

Result<void> Layouter::title(const Block &block)
{
    const QString &text = block.text.text;
    if (m_hasHead)
        m_y = std::max(m_y, m_redLine);
    const auto byHand = titleBreaksFrom(m_options.titleBreaks, text);
    const auto breaks = byHand.empty() ? breakTitle(text, kTitleCells) : narrowed(text, byHand);
    if (std::ssize(breaks) + 1 > kMostTitleLines) {
        return invalid(block.origin, u"document.title_too_long"_s,
                       {QString::number(breaks.size() + 1), QString::number(kMostTitleLines)});
    }
    m_y += m_y > 0 ? block.rowsBefore * kRow : 0;
    const int source = m_builder.addSource(block.text, block.origin);
    centred(cut(text, breaks), {FontRole::Title, kSize2, kSize2}, kTitlePitch, source, Ink::Black);
    m_builder.pages().titleBreaks = breaks;
    if (!m_hasHead)
        m_y += kRow;
    return {};
}

void Layouter::headRules()
{
    if (m_options.style == HeadStyle::File) {
        m_builder.rule(0, {0, m_redLine, kCoreWidth, 0.7 * kMillimetre}, Ink::Red);
        return;
    }
    // 10.1: 170 mm wide, thick above thin under the name, thin above thick at the foot.
    const double thick = 2 * kPoint;
    const double thin = 0.75 * kPoint;
    const double left = 20 * kMillimetre - kCoreLeft;
    const double width = 170 * kMillimetre;
    const double foot = kPageHeight - 20 * kMillimetre - kCoreTop;
    m_builder.rule(0, {left, m_redLine, width, thick}, Ink::Red);
    m_builder.rule(0, {left, m_redLine + 2 * thick, width, thin}, Ink::Red);
    m_builder.rule(0, {left, foot - 2 * thick - thin, width, thin}, Ink::Red);
    m_builder.rule(0, {left, foot - thick, width, thick}, Ink::Red);
}

} // namespace bihuan
