#include "report/docx.h"

#include "report/blockcheck.h"
#include "report/charclass.h"
#include "report/docxbody.h"
#include "report/docxpackage.h"
#include "report/docxstyles.h"
#include "report/docxxml.h"
#include "report/geometry.h"

#include <algorithm>

namespace bihuan {

namespace {

constexpr double kSmallestHead = 10; ///< Points; a name that would come out smaller is no letterhead.

/// What XML cannot hold in anything that is not a field of the blocks.
std::vector<Problem> otherUnprintable(const std::vector<Block> &blocks, const DocxOptions &options)
{
    std::vector<Problem> problems;
    const auto check = [&](const QString &text, const QString &where) {
        const auto at = firstUnprintable(text);
        if (at < 0)
            return;
        const QString code = u"U+%1"_s.arg(text[at].unicode(), 4, 16, QChar(u'0')).toUpper();
        problems.push_back({where, u"document.control_character"_s, {code, QString::number(at + 1)}});
    };
    check(options.draftMark, u"draft_mark"_s);
    for (const DocxFace *face : {&options.fonts.title, &options.fonts.body, &options.fonts.hei,
                                 &options.fonts.kai, &options.fonts.song})
        check(face->family, u"font"_s);
    for (const Block &block : blocks) {
        for (const TableColumn &column : block.table.columns)
            check(column.head.text, block.origin);
    }
    return problems;
}

QByteArray settings()
{
    DocxXml xml("w:settings"_L1);
    xml.empty("w:evenAndOddHeaders"_L1);
    xml.value("w:characterSpacingControl"_L1, "compressPunctuation"_L1);
    xml.begin("w:compat"_L1);
    for (const auto rule :
         {"w:spaceForUL"_L1, "w:balanceSingleByteDoubleByteWidth"_L1, "w:doNotLeaveBackslashAlone"_L1,
          "w:ulTrailSpace"_L1, "w:doNotExpandShiftReturn"_L1, "w:adjustLineHeightInTable"_L1,
          "w:useFELayout"_L1})
        xml.empty(rule);
    xml.empty("w:compatSetting"_L1, {{"w:name"_L1, "compatibilityMode"_L1},
                                     {"w:uri"_L1, "http://schemas.microsoft.com/office/word"_L1},
                                     {"w:val"_L1, 15}});
    xml.end();
    return xml.take();
}

/// Title and language; no author, no program, no time.
QByteArray coreProperties(const std::vector<Block> &blocks)
{
    const auto title = std::ranges::find(blocks, BlockKind::Title, &Block::kind);
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString core = u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s;
    writer.writeStartDocument(u"1.0"_s, true);
    writer.writeNamespace(core, u"cp"_s);
    writer.writeNamespace(dc, u"dc"_s);
    writer.writeStartElement(core, u"coreProperties"_s);
    if (title != blocks.end())
        writer.writeTextElement(dc, u"title"_s, title->text.text);
    writer.writeTextElement(dc, u"language"_s, u"zh-CN"_s);
    writer.writeEndDocument();
    return bytes;
}

std::vector<DocxPart> partsOf(const std::vector<Block> &blocks, const DocxOptions &options)
{
    const auto head = docxHead(blocks, options.style);
    const auto margins = docxMargins(options, head);
    std::vector<DocxRelation> relations{{u"styles"_s, u"styles"_s, u"styles.xml"_s},
                                        {u"settings"_s, u"settings"_s, u"settings.xml"_s}};
    for (const DocxMargin &margin : margins)
        relations.push_back({margin.id, margin.header ? u"header"_s : u"footer"_s, margin.id + u".xml"_s});
    auto parts = docxContents(relations);
    parts.push_back({u"docProps/core.xml"_s, coreProperties(blocks)});
    parts.push_back({u"word/document.xml"_s, docxBody(blocks, options, head, margins)});
    parts.push_back({u"word/styles.xml"_s, docxStyles(options, head)});
    parts.push_back({u"word/settings.xml"_s, settings()});
    for (const DocxMargin &margin : margins)
        parts.push_back({u"word/%1.xml"_s.arg(margin.id), margin.xml});
    return parts;
}

} // namespace

DocxHead docxHead(const std::vector<Block> &blocks, HeadStyle style)
{
    DocxHead head;
    const auto block = std::ranges::find(blocks, BlockKind::Letterhead, &Block::kind);
    if (block == blocks.end())
        return head;
    const bool file = style == HeadStyle::File;
    head.present = true;
    head.name = fitLetterhead(block->text.text);
    head.size = head.name.points * kPoint;
    head.pitch = head.size * 1.25;
    // 7.2.4: the upper edge 35 mm under the 版心's; 10.1: 30 mm under the page's.
    head.top = file ? 35 * kMillimetre : 30 * kMillimetre - kCoreTop;
    // 7.2.5, 7.2.6: two 行 blank, the number, 4 mm; 10.1: 4 mm under the name.
    head.redLine = head.emBottom() + 4 * kMillimetre + (file ? 3 * kRow - (kRow - kSize3) / 2 : 0);
    return head;
}

Result<QByteArray> toDocx(const std::vector<Block> &blocks, const DocxOptions &options)
{
    auto problems = unprintableCharacters(blocks);
    std::ranges::move(otherUnprintable(blocks, options), std::back_inserter(problems));
    if (!problems.empty())
        return Error{Error::Kind::Invalid, u"document.control_character"_s, std::move(problems)};
    const auto head = docxHead(blocks, options.style);
    if (head.present && head.name.points < kSmallestHead) {
        const auto block = std::ranges::find(blocks, BlockKind::Letterhead, &Block::kind);
        return invalid(block->origin, u"document.letterhead_too_long"_s);
    }
    return docxArchive(partsOf(blocks, options));
}

} // namespace bihuan
