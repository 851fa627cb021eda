#include "report/layouter.h"

#include "report/blockcheck.h"
#include "report/geometry.h"

#include <algorithm>
#include <cmath>

namespace bihuan {

namespace {

FontRole roleOfHeading(int level)
{
    return level == 1 ? FontRole::Hei : level == 2 ? FontRole::Kai : FontRole::Body;
}

bool isClosingPart(BlockKind kind)
{
    return kind == BlockKind::AttachmentNote || kind == BlockKind::Signature || kind == BlockKind::Note;
}

/// "1." before the name of one of several attachments.
qsizetype numberLength(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i].isDigit())
        ++i;
    return i > 0 && i < text.size() && text[i] == u'.' ? i + 1 : 0;
}

} // namespace

Layouter::Layouter(const std::vector<Block> &blocks, const LayoutOptions &options, FontSet &fonts)
    : m_blocks(blocks), m_options(options), m_typesetter(fonts), m_builder(m_typesetter)
{
    m_hasHead = std::ranges::find(blocks, BlockKind::Letterhead, &Block::kind) != blocks.end();
}

Result<Pages> Layouter::pages()
{
    m_builder.newPage();
    for (const Block &each : m_blocks) {
        if (auto set = block(each); !set)
            return set.error();
    }
    if (auto set = flushFlow(); !set)
        return set.error();
    if (m_hasHead)
        headRules();
    pageNumbers();
    paperMarks();
    draftMarks();
    Pages done = std::move(m_builder.pages());
    done.faces = m_typesetter.fonts().faces();
    done.missing = m_typesetter.missing();
    return done;
}

Result<void> Layouter::block(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Letterhead: return letterhead(block);
    case BlockKind::DocumentNumber: documentNumber(block); return {};
    case BlockKind::Title: return title(block);
    case BlockKind::Addressee:
    case BlockKind::Heading:
    case BlockKind::Paragraph:
    case BlockKind::AttachmentNote:
    case BlockKind::Signature:
    case BlockKind::Note: flow(block); return {};
    case BlockKind::AttachmentHead:
    case BlockKind::AttachmentTitle:
    case BlockKind::Table:
    case BlockKind::Imprint: break;
    }
    if (auto flushed = flushFlow(); !flushed)
        return flushed;
    if (block.kind == BlockKind::Table)
        return table(block);
    if (block.kind == BlockKind::Imprint)
        imprint(block);
    else
        attachmentHead(block);
    return {};
}

std::vector<SetLine> Layouter::body(const QString &text, double first, double hang, FontRole role)
{
    return m_typesetter.paragraph(text, {role, kSize3, kCell},
                                  {.width = kCoreWidth, .firstIndent = first, .hang = hang});
}

void Layouter::addLines(const std::vector<SetLine> &lines, int source, bool keep, double x)
{
    for (const SetLine &line : lines)
        m_flow.push_back({.line = line, .x = x, .source = source, .keep = keep});
}

void Layouter::flow(const Block &block)
{
    if (isClosingPart(block.kind) && !m_isClosing) {
        m_isClosing = true;
        m_closing = m_flow.size();
    }
    // On an empty page the space below the title is the page builder's, not a line of the text.
    if (block.kind == BlockKind::Addressee)
        m_y += m_y > 0 ? block.rowsBefore * kRow : 0;
    else
        m_flow.resize(m_flow.size() + std::size_t(std::lround(block.rowsBefore)), {.keep = false});
    if (block.kind == BlockKind::Signature)
        return signature(block);
    if (block.kind == BlockKind::AttachmentNote)
        return attachmentNote(block);

    const int source = m_builder.addSource(block.text, block.origin);
    const bool heading = block.kind == BlockKind::Heading;
    const double first = block.kind == BlockKind::Addressee ? 0 : 2 * kCell;
    const auto begin = m_flow.size();
    addLines(body(block.text.text, first, 0, heading ? roleOfHeading(block.level) : FontRole::Body), source,
             heading);
    if (begin < m_flow.size())
        m_flow[begin].heading = heading && block.level == 1;
}

void Layouter::attachmentNote(const Block &block)
{
    const QString &text = block.text.text;
    const int source = m_builder.addSource(block.text, block.origin);
    const auto prefix = text.indexOf(u'：') + 1;
    if (prefix > 0)
        m_noteIndent = m_typesetter.line(text.left(prefix), kBodyText).width;
    const double first = prefix > 0 ? 2 * kCell : 2 * kCell + m_noteIndent;
    const auto number = numberLength(QStringView(text).mid(prefix));
    const double hang =
        2 * kCell + m_noteIndent + m_typesetter.line(text.mid(prefix, number), kBodyText).width;
    addLines(body(text, first, hang), source);
}

void Layouter::keepTogether()
{
    if (!m_isClosing)
        return;
    // Too long a closing part cannot be kept whole; its last lines still are.
    const auto longest = std::size_t(kRows - 4);
    const auto from = m_flow.size() - std::min(m_flow.size() - m_closing, longest);
    for (auto i = from; i + 1 < m_flow.size(); ++i)
        m_flow[i].keep = true;
    // Two lines of the text go along, so that no page bears only the signature (7.3.5.5).
    int along = 0;
    for (auto i = from; i-- > 0 && along < 2;) {
        m_flow[i].keep = true;
        along += m_flow[i].line.glyphs.empty() ? 0 : 1;
    }
}

Result<void> Layouter::flushFlow()
{
    if (m_flow.empty())
        return {};
    keepTogether();
    int row = int(std::ceil(m_y / kRow - 0.02));
    if (row >= kRows && m_page > 0) {
        turnPage();
        row = 0;
    }
    if (row >= kRows)
        return invalid(u"title"_s, u"document.title_too_long"_s);
    for (std::size_t from = 0; from < m_flow.size();) {
        while (row == 0 && from < m_flow.size() && m_flow[from].line.glyphs.empty())
            ++from; // No blank lines at the head of a page.
        const auto full = std::min(from + std::size_t(kRows - row), m_flow.size());
        auto to = full;
        while (to < m_flow.size() && to > from && m_flow[to - 1].keep)
            --to;
        if (to == from && row == 0)
            to = full;
        placeFlow(from, to, row);
        m_y = (row + double(to - from)) * kRow;
        from = to;
        if (from < m_flow.size())
            turnPage();
        row = 0;
    }
    m_flow.clear();
    m_isClosing = false;
    return {};
}

void Layouter::placeFlow(std::size_t from, std::size_t to, int firstRow)
{
    for (auto i = from; i < to; ++i) {
        const FlowLine &line = m_flow[i];
        const int row = firstRow + int(i - from);
        m_builder.put(m_page, line.line, {line.x, row * kRow, kRow}, line.source);
        if (line.heading) {
            m_builder.pages().bookmarks.push_back(
                {m_builder.pages().sources[std::size_t(line.source)].text.text, m_page,
                 kCoreTop + row * kRow});
        }
        if (line.signatureLines > 0)
            reserveSeal(line, row);
    }
}

void Layouter::turnPage()
{
    m_page = m_builder.newPage();
    m_y = 0;
}

void Layouter::pageNumbers()
{
    // 7.5: 4号 half-width figures between dashes, 7 mm under the 版心, one 字 from the outer edge.
    const Style style{FontRole::Song, kSize4, kSize4};
    for (int page = 0; page < m_builder.pageCount(); ++page) {
        if (page == 0 && m_options.style == HeadStyle::Letter)
            continue;
        m_builder.pages().pages[std::size_t(page)].number = page + 1;
        const auto line = m_typesetter.line(u"— %1 —"_s.arg(page + 1), style);
        const double x = page % 2 == 0 ? kCoreWidth - kSize4 - line.width : kSize4;
        m_builder.put(page, line, {x, kCoreHeight + 7 * kMillimetre - kSize4 / 2, kSize4}, -1);
    }
}

void Layouter::draftMarks()
{
    if (m_options.draftMark.isEmpty())
        return;
    const double size = std::min(150.0, 480.0 / double(m_options.draftMark.size())) * kPoint;
    const auto line = m_typesetter.line(m_options.draftMark, {FontRole::Hei, size, size * 1.2});
    for (int page = 0; page < m_builder.pageCount(); ++page)
        m_builder.watermark(page, line);
}

Result<Pages> layOut(const std::vector<Block> &blocks, const LayoutOptions &options, FontSet &fonts)
{
    if (fonts.faces().empty())
        return problem(Error::Kind::NotFound, {}, u"document.no_font"_s);
    if (auto problems = unprintableCharacters(blocks); !problems.empty())
        return Error{Error::Kind::Invalid, u"document.control_character"_s, std::move(problems)};
    if (auto problems = partsTooLong(blocks); !problems.empty())
        return Error{Error::Kind::Invalid, u"document.too_long"_s, std::move(problems)};
    return Layouter(blocks, options, fonts).pages();
}

} // namespace bihuan
