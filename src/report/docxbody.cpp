#include "report/docxbody.h"

#include "report/charclass.h"
#include "report/docxstyles.h"
#include "report/docxtable.h"
#include "report/docxxml.h"
#include "report/geometry.h"
#include "report/titlebreak.h"

#include <algorithm>
#include <cmath>

namespace bihuan {

namespace {

using namespace docxstyle;

/// Half of what a line of the grid is higher than 3号.
constexpr int kLeading = (kDocxRow - kDocxChar) / 2;

/// Word processors round each part of the head up by a twip or two; the last line of the page must not fall.
constexpr int kHeadSlack = 20;

int twips(double length)
{
    return int(std::lround(length));
}

bool isClosingPart(BlockKind kind)
{
    return kind == BlockKind::AttachmentNote || kind == BlockKind::Signature || kind == BlockKind::Note;
}

/// "1." before the name of one of several attachments.
qsizetype numberLength(QStringView text)
{
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c.isDigit(); });
    const auto digits = qsizetype(end - text.begin());
    return digits > 0 && digits < text.size() && text[digits] == u'.' ? digits + 1 : 0;
}

QLatin1StringView headingStyle(int level)
{
    return level == 1 ? kHeading1 : level == 2 ? kHeading2 : level == 3 ? kHeading3 : kHeading4;
}

XmlAttributes before(double length)
{
    return length < 1 ? XmlAttributes{} : XmlAttributes{{"w:before"_L1, twips(length)}};
}

class Body
{
public:
    Body(const std::vector<Block> &blocks, const DocxOptions &options, const DocxHead &head,
         const std::vector<DocxMargin> &margins)
        : m_blocks(blocks), m_options(options), m_head(head), m_margins(margins)
    {
    }

    QByteArray xml()
    {
        m_xml.begin("w:body"_L1);
        for (m_at = 0; m_at < m_blocks.size(); ++m_at)
            block(m_blocks[m_at]);
        section(m_turned);
        m_xml.end();
        return m_xml.take();
    }

private:
    void block(const Block &block)
    {
        if (m_turned)
            endSection(true); // What follows a turned table stands on a page of its own.
        m_turned = false;
        switch (block.kind) {
        case BlockKind::Letterhead: return letterhead();
        case BlockKind::DocumentNumber: return documentNumber(block.text.text);
        case BlockKind::Title: return title(block);
        case BlockKind::Addressee: return addressee(block);
        case BlockKind::Heading: return text(block, headingStyle(block.level));
        case BlockKind::Paragraph: return text(block, kBody);
        case BlockKind::AttachmentNote: return attachmentNote(block);
        case BlockKind::Signature: return signature(block);
        case BlockKind::Note: return text(block, kNote);
        case BlockKind::AttachmentHead:
            return paragraph(m_xml, {.style = kAttachmentHead}, {block.text.text});
        case BlockKind::AttachmentTitle: return attachmentTitle(block.text.text);
        case BlockKind::Table: return table(block);
        case BlockKind::Imprint: return imprint(block);
        }
    }

    // Head. m_y counts in the layout's own lengths, so that the text begins in the same row.

    void letterhead()
    {
        if (m_options.style == HeadStyle::Letter)
            letterHead();
        else
            fileHead();
        if (m_at + 1 == m_blocks.size() || m_blocks[m_at + 1].kind != BlockKind::DocumentNumber)
            missingNumber();
    }

    void fileHead()
    {
        paragraph(m_xml, {.style = kLetterhead, .spacing = before(m_head.top - m_head.leading())},
                  m_head.name.lines);
    }

    /// 10.1: begins 30 mm under the edge of the page, above the 版心: in a frame.
    void letterHead()
    {
        const double top = kCoreTop + m_head.top - m_head.leading();
        // The number's em box is 14 pt under the line (10.1), its line box begins a little higher.
        const double bottom = kCoreTop + m_head.redLine + 14 * kPoint - kLeading;
        paragraph(m_xml,
                  {.style = kLetterhead,
                   .frame = {{"w:w"_L1, kDocxWidth},
                             {"w:h"_L1, twips(bottom - top)},
                             {"w:hRule"_L1, "exact"_L1},
                             {"w:wrap"_L1, "notBeside"_L1},
                             {"w:vAnchor"_L1, "page"_L1},
                             {"w:hAnchor"_L1, "margin"_L1},
                             {"w:xAlign"_L1, "center"_L1},
                             {"w:y"_L1, twips(top)}}},
                  m_head.name.lines);
    }

    /// The number may come later: in a 文件式 head its line carries the red one and stays.
    void missingNumber()
    {
        if (m_options.style == HeadStyle::File)
            return documentNumber({});
        m_y = m_head.redLine;
        m_gap = kLeading - 14 * kPoint;
    }

    void documentNumber(const QString &number)
    {
        if (m_options.style == HeadStyle::Letter) {
            paragraph(m_xml, {.style = kNumber}, {number});
            m_y = m_head.redLine + 14 * kPoint + kSize3;
            m_gap = -kLeading;
            return;
        }
        const double space = m_head.present ? 2 * kRow - m_head.leading() : 0;
        paragraph(m_xml, {.style = kNumber, .spacing = before(space)}, {number});
        m_y = m_head.redLine;
        m_gap = -2 * kPoint; // The red line's own thickness.
    }

    void title(const Block &block)
    {
        const QString &text = block.text.text;
        const auto breaks =
            m_options.titleBreaks.empty() ? breakTitle(text, kDocxTitleCells) : m_options.titleBreaks;
        const auto lines = cut(text, breaks);
        const double rows = m_head.present ? block.rowsBefore * kRow : 0;
        paragraph(m_xml, {.style = kTitle, .spacing = before(rows + m_gap)}, lines);
        m_y += rows + double(lines.size()) * kDocxTitlePitch + (m_head.present ? 0 : kRow);
        m_gap = m_head.present ? 0 : kRow;
        m_inHead = true;
    }

    /// Blank 行 above a block; under the head as much more as it takes to reach the grid of 22.
    double space(const Block &block)
    {
        double length = block.rowsBefore * kDocxRow;
        if (!m_inHead)
            return length;
        m_inHead = false;
        if (block.kind == BlockKind::Addressee) {
            m_y += block.rowsBefore * kRow;
            m_gap += block.rowsBefore * kRow;
            length = 0;
        }
        const double row = std::ceil(m_y / kRow - 0.02) * kDocxRow;
        return std::max(length + m_gap + row - m_y - kHeadSlack, 0.0);
    }

    void addressee(const Block &block)
    {
        paragraph(m_xml, {.style = kAddressee, .spacing = before(space(block))}, {block.text.text});
    }

    // Running text

    void text(const Block &block, QLatin1StringView style)
    {
        auto format = formatOf(block);
        format.style = style;
        paragraph(m_xml, format, {block.text.text});
    }

    /// The closing part stays together, with two lines of the text above it (7.3.5.5).
    DocxFormat formatOf(const Block &block)
    {
        DocxFormat format{.spacing = before(space(block))};
        const bool closes = isClosingPart(block.kind);
        const bool closingFollows = m_at + 1 < m_blocks.size() && isClosingPart(m_blocks[m_at + 1].kind);
        format.keepNext = closingFollows;
        format.keepLines = closes;
        format.noLoneLine = closingFollows && !closes;
        return format;
    }

    /// Turned lines and further attachments stand under the first character of the name (7.3.4).
    void attachmentNote(const Block &block)
    {
        const QString &text = block.text.text;
        const auto label = text.indexOf(u'：') + 1;
        if (label > 0)
            m_label = cells(text.left(label));
        const auto number = numberLength(QStringView(text).mid(label));
        const double hang = cells(text.mid(label, number));
        auto format = formatOf(block);
        format.style = kAttachmentNote;
        format.indent = hanging(2 + m_label + hang, hang + (label > 0 ? m_label : 0));
        paragraph(m_xml, format, {text});
    }

    static XmlAttributes hanging(double left, double hang)
    {
        return {{"w:leftChars"_L1, twips(100 * left)},
                {"w:left"_L1, twips(left * kDocxChar)},
                {"w:hangingChars"_L1, twips(100 * hang)},
                {"w:hanging"_L1, twips(hang * kDocxChar)}};
    }

    void signature(const Block &block)
    {
        const double date = cells(block.date.text) * kCell;
        if (block.seal)
            signedWithSeal(block, date);
        else
            signedWithoutSeal(block, date);
    }

    /// 7.3.5.1: the date ends four 字 from the right edge, the name is centred over it.
    void signedWithSeal(const Block &block, double date)
    {
        const double fromRight = 4 * kCell + date / 2;
        auto format = formatOf(block);
        format.style = kSignature;
        format.keepNext = true;
        format.indent = indents(kDocxWidth - 2 * fromRight, 0);
        format.align = "center"_L1;
        const QString &name = block.text.text;
        paragraph(m_xml, format, cut(name, breakTitle(name, 2 * fromRight / kCell)));
        format = closingDate();
        paragraph(m_xml, format, {block.date.text});
    }

    /// 7.3.5.2: the name ends two 字 from the right edge, the date begins two 字 right of the name; where
    /// the date is the longer one, it is the date that ends there.
    void signedWithoutSeal(const Block &block, double date)
    {
        const auto lines = cut(block.text.text, breakTitle(block.text.text, kColumns - 6));
        double widest = 0;
        for (const QString &line : lines)
            widest = std::max(widest, cells(line) * kCell);
        const double left = kDocxWidth - 2 * kCell - std::max(widest, date + 2 * kCell);
        auto format = formatOf(block);
        format.style = kSignature;
        format.keepNext = true;
        format.indent = indents(left, kDocxWidth - left - widest);
        format.align = "center"_L1;
        paragraph(m_xml, format, lines);
        format = closingDate();
        format.indent = indents(left + 2 * kCell, 0);
        format.align = "left"_L1;
        paragraph(m_xml, format, {block.date.text});
    }

    DocxFormat closingDate() const
    {
        const bool closingFollows = m_at + 1 < m_blocks.size() && isClosingPart(m_blocks[m_at + 1].kind);
        return {.style = kDate, .keepNext = closingFollows};
    }

    /// In twips; the style's indent in characters would win and is taken back.
    static XmlAttributes indents(double left, double right)
    {
        return {{"w:leftChars"_L1, 0},
                {"w:left"_L1, twips(std::max(left, 0.0))},
                {"w:rightChars"_L1, 0},
                {"w:right"_L1, twips(std::max(right, 0.0))}};
    }

    // Attachments

    /// 7.3.7: on line 3; the table begins after a blank line.
    void attachmentTitle(const QString &text)
    {
        const auto lines = cut(text, breakTitle(text, kDocxTitleCells));
        XmlAttributes spacing{{"w:before"_L1, kDocxRow}, {"w:after"_L1, kDocxRow}};
        if (lines.size() > 1) {
            const double height = double(lines.size()) * kDocxTitlePitch;
            const double rows = std::ceil(height / kRow - 0.02) + 1;
            spacing = {{"w:before"_L1, kDocxRow},
                       {"w:after"_L1, twips(rows * kRow - height)},
                       {"w:line"_L1, kDocxTitlePitch}};
        }
        paragraph(m_xml, {.style = kAttachmentTitle, .spacing = spacing}, lines);
    }

    /// A table that lies on its side gets pages that do (8), by a section of its own.
    void table(const Block &block)
    {
        const Table &table = block.table;
        if (table.columns.empty())
            return;
        if (table.landscape && m_at > 0)
            endSection(false);
        if (!table.title.isEmpty()) {
            paragraph(m_xml, {.style = kAttachmentTitle, .spacing = {{"w:line"_L1, kDocxTitlePitch}}},
                      {table.title.text});
            paragraph(m_xml, {.style = kTableText, .align = "left"_L1}, {table.caption.text});
        }
        docxTable(m_xml, table, table.landscape ? twips(kCoreHeight) : kDocxWidth);
        m_turned = table.landscape;
        const bool last = m_at + 1 == m_blocks.size();
        // A table ends where a paragraph begins; endSection() brings one of its own.
        if (!m_turned || last)
            paragraph(m_xml, {.style = kGap}, {});
    }

    void imprint(const Block &block)
    {
        docxImprint(m_xml, block, m_options.style);
        paragraph(m_xml, {.style = kGap}, {});
    }

    // Sections

    void endSection(bool turned)
    {
        m_xml.begin("w:p"_L1);
        beginFormat(m_xml, {.style = kGap});
        section(turned);
        m_xml.end();
        m_xml.end();
    }

    void section(bool turned)
    {
        m_xml.begin("w:sectPr"_L1);
        if (!m_hasSection) { // Later sections take over what the first one has.
            for (const DocxMargin &margin : m_margins) {
                m_xml.empty(margin.header ? "w:headerReference"_L1 : "w:footerReference"_L1,
                            {{"w:type"_L1, margin.pages}, {"r:id"_L1, margin.id}});
            }
        }
        pageSize(turned);
        if (!m_hasSection && m_options.style == HeadStyle::Letter)
            m_xml.empty("w:titlePg"_L1);
        m_hasSection = true;
        grid();
        m_xml.end();
    }

    /// 5.1, 5.2: 37 mm above, 28 mm left, 156 by 225 mm of text; the number's line 7 mm below (7.5).
    void pageSize(bool turned)
    {
        const auto page = [&](int width, int height) {
            XmlAttributes size{{"w:w"_L1, width}, {"w:h"_L1, height}};
            if (turned)
                size.emplace_back("w:orient"_L1, "landscape"_L1);
            m_xml.empty("w:pgSz"_L1, size);
        };
        const auto margins = [&](int top, int right, int bottom, int left, int footer) {
            m_xml.empty("w:pgMar"_L1, {{"w:top"_L1, top},
                                       {"w:right"_L1, right},
                                       {"w:bottom"_L1, bottom},
                                       {"w:left"_L1, left},
                                       {"w:header"_L1, 851},
                                       {"w:footer"_L1, footer},
                                       {"w:gutter"_L1, 0}});
        };
        if (turned) {
            page(16838, 11906);
            margins(1587, 2098, 1474, 1984, 937);
        } else {
            page(11906, 16838);
            margins(2098, 1474, 1984, 1587, 1447);
        }
    }

    /// charSpace = 4096 × (15.793 − 16): how much narrower a cell is than 3号.
    void grid()
    {
        XmlAttributes grid{{"w:type"_L1, "lines"_L1}, {"w:linePitch"_L1, kDocxRow}};
        if (m_options.grid == DocxGrid::LinesAndCells) {
            grid = {
                {"w:type"_L1, "linesAndChars"_L1}, {"w:linePitch"_L1, kDocxRow}, {"w:charSpace"_L1, -849}};
        }
        m_xml.empty("w:docGrid"_L1, grid);
    }

    const std::vector<Block> &m_blocks;
    const DocxOptions &m_options;
    const DocxHead &m_head;
    const std::vector<DocxMargin> &m_margins;
    DocxXml m_xml{"w:document"_L1};
    std::size_t m_at = 0;
    double m_y = 0;   ///< Where the layout's head ends so far, from the top of the 版心.
    double m_gap = 0; ///< How much lower that is than the end of what has been written.
    bool m_inHead = false;
    bool m_hasSection = false;
    bool m_turned = false; ///< The last block was a table on its side.
    double m_label = 0;    ///< Width of "附件：" in cells.
};

} // namespace

QByteArray docxBody(const std::vector<Block> &blocks, const DocxOptions &options, const DocxHead &head,
                    const std::vector<DocxMargin> &margins)
{
    return Body(blocks, options, head, margins).xml();
}

} // namespace bihuan
