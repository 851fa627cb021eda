#include "report/geometry.h"
#include "report/layouter.h"
#include "report/titlebreak.h"

#include <algorithm>

namespace bihuan {

namespace {

constexpr Style kSmall{FontRole::Body, kSize4, kSize4};
constexpr double kImprintPitch = 1.5 * kSize4;

} // namespace

void Layouter::signature(const Block &block)
{
    const auto date = m_typesetter.line(block.date.text, kBodyText);
    const int dateSource = m_builder.addSource(block.date, u"opinion.issued_on"_s);
    if (block.seal)
        signedWithSeal(block, date, dateSource);
    else
        signedWithoutSeal(block, date, dateSource);
}

/// 7.3.5.1: the date ends four 字 from the right edge, the name is centred over it. A name that would
/// pass the edge takes several lines.
void Layouter::signedWithSeal(const Block &block, const SetLine &date, int dateSource)
{
    const double centre = kCoreWidth - 4 * kCell - date.width / 2;
    const double most = 2 * (kCoreWidth - centre) / kCell;
    const int source = m_builder.addSource(block.text, block.origin);
    int count = 1;
    qsizetype from = 0;
    for (const QString &text : cut(block.text.text, breakTitle(block.text.text, most))) {
        const auto line = m_typesetter.line(text, kBodyText, from);
        addLines({line}, source, true, std::max(centre - line.width / 2, 0.0));
        from += text.size();
        ++count;
    }
    addLines({date}, dateSource, false, centre - date.width / 2);
    m_flow.back().signatureLines = count;
}

/// 7.3.5.2: the name ends two 字 from the right edge, the date begins two 字 right of the name; where
/// the date is the longer one, it is the date that ends there.
void Layouter::signedWithoutSeal(const Block &block, const SetLine &date, int dateSource)
{
    const int source = m_builder.addSource(block.text, block.origin);
    const double right = kCoreWidth - 2 * kCell;
    double widest = 0;
    std::vector<SetLine> lines;
    qsizetype from = 0;
    for (const QString &text : cut(block.text.text, breakTitle(block.text.text, kColumns - 6))) {
        lines.push_back(m_typesetter.line(text, kBodyText, from));
        widest = std::max(widest, lines.back().width);
        from += text.size();
    }
    const double left = right - std::max(widest, date.width + 2 * kCell);
    for (const SetLine &line : lines)
        addLines({line}, source, true, left + (widest - line.width) / 2);
    addLines({date}, dateSource, false, left + 2 * kCell);
}

/// 7.3.5.1: the seal lies over name and date, its centre a little above theirs, its upper edge within
/// one 行 of the text.
void Layouter::reserveSeal(const FlowLine &line, int row)
{
    const double diameter = m_options.sealDiameter * kMillimetre;
    const double top = (row - line.signatureLines + 1) * kRow;
    const double bottom = (row + 1) * kRow;
    const double textBottom = std::max(top - 2 * kRow, 0.0);
    const double wanted = (top + bottom) / 2 - 2 * kMillimetre - diameter / 2;
    const double upper = std::clamp(wanted, textBottom, textBottom + 10 * kMillimetre);
    const double centre = kCoreLeft + line.x + line.line.width / 2;
    m_builder.pages().pages[std::size_t(m_page)].seal = {centre - diameter / 2, kCoreTop + upper, diameter,
                                                         diameter};
}

/// 7.4: at the foot of the last page, between lines of the width of the 版心; 10.1: a letter has neither
/// the lines nor 印发机关.
void Layouter::imprint(const Block &block)
{
    const bool letter = m_options.style == HeadStyle::Letter;
    const auto copies = imprintLines(block.copies.text);
    const auto issuer = letter ? std::vector<SetLine>() : imprintLines(block.text.text);
    const auto date = m_typesetter.line(block.date.text, kSmall);
    // A long name leaves no room beside it: the date takes the next line.
    const bool beside = !issuer.empty() && issuer.back().width + 2 * kSize4 + date.width <= kCoreWidth;
    const double count = double(copies.size() + issuer.size()) + (letter || beside ? 0 : 1);
    if (m_y + count * kImprintPitch > kCoreHeight)
        turnPage();
    m_y = kCoreHeight - count * kImprintPitch;
    const double top = m_y;
    putLines(copies, m_builder.addSource(block.copies, block.origin));
    if (!letter) {
        imprintRules(top, copies.empty() ? top : m_y);
        putLines(issuer, m_builder.addSource(block.text, block.origin));
        m_builder.put(m_page, date,
                      {kCoreWidth - kSize4 - date.width, kCoreHeight - kImprintPitch, kImprintPitch},
                      m_builder.addSource(block.date, u"opinion.issued_on"_s));
    }
    m_y = kCoreHeight;
}

/// One 字 of 4号 blank on both sides; turned lines stand under the first character after the colon.
std::vector<SetLine> Layouter::imprintLines(const QString &text)
{
    const double label = m_typesetter.line(text.left(text.indexOf(u'：') + 1), kSmall).width;
    return m_typesetter.paragraph(
        text, kSmall, {.width = kCoreWidth - kSize4, .firstIndent = kSize4, .hang = kSize4 + label});
}

void Layouter::putLines(const std::vector<SetLine> &lines, int source)
{
    for (const SetLine &line : lines) {
        m_builder.put(m_page, line, {0, m_y, kImprintPitch}, source);
        m_y += kImprintPitch;
    }
}

/// 7.4.1: the first and the last line 0.35 mm, one between 0.25 mm.
void Layouter::imprintRules(double top, double middle)
{
    const double thick = 0.35 * kMillimetre;
    const double thin = 0.25 * kMillimetre;
    m_builder.rule(m_page, {0, top, kCoreWidth, thick});
    if (middle > top)
        m_builder.rule(m_page, {0, middle - thin / 2, kCoreWidth, thin});
    m_builder.rule(m_page, {0, kCoreHeight - thick, kCoreWidth, thick});
}

} // namespace bihuan
