#include "report/docxstyles.h"

#include "report/docxxml.h"
#include "report/geometry.h"

#include <cmath>

namespace bihuan {

namespace {

using namespace docxstyle;

constexpr int kHalfPointsOf2 = 44; ///< 2号
constexpr int kHalfPointsOf3 = 32; ///< 3号
constexpr int kHalfPointsOf4 = 28; ///< 4号

/// 28 times 15.65 pt are 438.2 pt: a quarter of a cell less than the 版心 has, so that a line holds what the
/// layout narrows to fit; half a cell more still does not.
constexpr int kNarrower = -7;

struct CharacterFormat
{
    const DocxFace *face = nullptr;
    int halfPoints = kHalfPointsOf3;
    bool red = false;
    bool narrower = true; ///< Set on the grid of 28, as the text is.
};

struct NamedStyle
{
    QLatin1StringView id;
    QString name;
    CharacterFormat characters{};
    DocxFormat format{};
    QLatin1StringView basedOn = "Normal"_L1;
};

XmlAttributes exactly(int line)
{
    return {{"w:before"_L1, 0}, {"w:after"_L1, 0}, {"w:line"_L1, line}, {"w:lineRule"_L1, "exact"_L1}};
}

/// Characters beat twips in Word; LibreOffice reads the twips.
XmlAttributes firstLine(int characters)
{
    return {{"w:firstLineChars"_L1, 100 * characters}, {"w:firstLine"_L1, kDocxChar * characters}};
}

XmlAttributes rightIndent(int characters)
{
    return {{"w:rightChars"_L1, 100 * characters}, {"w:right"_L1, kDocxChar * characters}};
}

class StyleSheet
{
public:
    StyleSheet(const DocxOptions &options, const DocxHead &head)
        : m_fonts(options.fonts), m_options(options), m_head(head)
    {
    }

    QByteArray xml()
    {
        defaults();
        normal();
        for (const auto &styles : {headStyles(), textStyles(), closingStyles(), otherStyles()}) {
            for (const NamedStyle &style : styles)
                write(style);
        }
        tableStyle();
        return m_xml.take();
    }

private:
    void characters(const CharacterFormat &format)
    {
        const QString &family = format.face->family;
        m_xml.begin("w:rPr"_L1);
        m_xml.empty("w:rFonts"_L1, {{"w:ascii"_L1, family},
                                    {"w:hAnsi"_L1, family},
                                    {"w:eastAsia"_L1, family},
                                    {"w:cs"_L1, family},
                                    {"w:hint"_L1, "eastAsia"_L1}});
        if (format.face->bold)
            m_xml.empty("w:b"_L1);
        if (format.red)
            m_xml.value("w:color"_L1, "FF0000"_L1);
        if (m_options.grid == DocxGrid::Lines)
            m_xml.value("w:spacing"_L1, format.narrower ? kNarrower : 0);
        m_xml.value("w:sz"_L1, format.halfPoints);
        m_xml.value("w:szCs"_L1, format.halfPoints);
    }

    void defaults()
    {
        m_xml.begin("w:docDefaults"_L1);
        m_xml.begin("w:rPrDefault"_L1);
        characters({&m_fonts.body});
        m_xml.empty("w:lang"_L1, {{"w:val"_L1, "en-US"_L1}, {"w:eastAsia"_L1, "zh-CN"_L1}});
        m_xml.end();
        m_xml.end();
        m_xml.empty("w:pPrDefault"_L1);
        m_xml.end();
    }

    /// What Chinese Word shows as 正文.
    void normal()
    {
        m_xml.begin("w:style"_L1,
                    {{"w:type"_L1, "paragraph"_L1}, {"w:default"_L1, 1}, {"w:styleId"_L1, "Normal"_L1}});
        m_xml.value("w:name"_L1, "Normal"_L1);
        m_xml.empty("w:qFormat"_L1);
        m_xml.begin("w:pPr"_L1);
        m_xml.value("w:widowControl"_L1, 0);
        m_xml.value("w:kinsoku"_L1, 1);
        m_xml.value("w:overflowPunct"_L1, 0);
        m_xml.value("w:topLinePunct"_L1, 0);
        // Room between Han characters and figures would break the grid by a quarter 字.
        m_xml.value("w:autoSpaceDE"_L1, 0);
        m_xml.value("w:autoSpaceDN"_L1, 0);
        m_xml.empty("w:spacing"_L1, exactly(kDocxRow));
        m_xml.value("w:jc"_L1, "both"_L1);
        m_xml.end();
        m_xml.end();
    }

    void write(const NamedStyle &style)
    {
        m_xml.begin("w:style"_L1,
                    {{"w:type"_L1, "paragraph"_L1}, {"w:customStyle"_L1, 1}, {"w:styleId"_L1, style.id}});
        m_xml.value("w:name"_L1, style.name);
        m_xml.value("w:basedOn"_L1, style.basedOn);
        m_xml.empty("w:qFormat"_L1);
        beginFormat(m_xml, style.format);
        m_xml.end();
        characters(style.characters);
        m_xml.end();
        m_xml.end();
    }

    std::vector<NamedStyle> headStyles() const
    {
        const int size = int(std::lround(m_head.size / kPoint * 2));
        return {
            {kLetterhead,
             u"发文机关标志"_s,
             {&m_fonts.title, m_head.present ? size : 2 * 48, true, false},
             {.offGrid = true,
              .spacing = exactly(int(std::lround(m_head.present ? m_head.pitch : 60 * kPoint))),
              .align = "center"_L1}},
            {kNumber, u"发文字号"_s, {&m_fonts.body, kHalfPointsOf3, false, false}, numberFormat()},
            {kTitle,
             u"公文标题"_s,
             {&m_fonts.title, kHalfPointsOf2, false, false},
             {.keepNext = true,
              .keepLines = true,
              .offGrid = true,
              .spacing = exactly(kDocxTitlePitch),
              .align = "center"_L1}},
            {kAddressee, u"主送机关"_s, {&m_fonts.body}, {.keepNext = true}},
        };
    }

    /// In a 文件式 head the red line stands 4 mm under the number: its box ends 129 twips below the em.
    DocxFormat numberFormat() const
    {
        if (m_options.style == HeadStyle::Letter)
            return {.align = "right"_L1};
        return {.bottomBorder = {{"w:val"_L1, "single"_L1},
                                 {"w:sz"_L1, 16},
                                 {"w:space"_L1, 5},
                                 {"w:color"_L1, "FF0000"_L1}},
                .align = "center"_L1};
    }

    std::vector<NamedStyle> textStyles() const
    {
        const auto heading = [&](QLatin1StringView id, const QString &name, const DocxFace &face, int level) {
            return NamedStyle{
                id, name, {&face}, {.keepNext = true, .indent = firstLine(2), .outline = level - 1}};
        };
        return {
            heading(kHeading1, u"一级标题"_s, m_fonts.hei, 1),
            heading(kHeading2, u"二级标题"_s, m_fonts.kai, 2),
            heading(kHeading3, u"三级标题"_s, m_fonts.body, 3),
            heading(kHeading4, u"四级标题"_s, m_fonts.body, 4),
            {kBody, u"公文正文"_s, {&m_fonts.body}, {.indent = firstLine(2)}},
        };
    }

    std::vector<NamedStyle> closingStyles() const
    {
        return {
            {kAttachmentNote,
             u"附件说明"_s,
             {&m_fonts.body},
             {.indent = {{"w:leftChars"_L1, 500},
                         {"w:left"_L1, 5 * kDocxChar},
                         {"w:hangingChars"_L1, 300},
                         {"w:hanging"_L1, 3 * kDocxChar}}}},
            {kSignature, u"署名"_s, {&m_fonts.body}, {.indent = rightIndent(2), .align = "right"_L1}},
            {kDate, u"成文日期"_s, {&m_fonts.body}, {.indent = rightIndent(4), .align = "right"_L1}},
            {kNote, u"附注"_s, {&m_fonts.body}, {.indent = firstLine(2)}},
            {kAttachmentHead, u"附件字样"_s, {&m_fonts.hei}, {.keepNext = true, .pageBreak = true}},
            {kAttachmentTitle,
             u"附件标题"_s,
             {&m_fonts.title, kHalfPointsOf2, false, false},
             {.keepNext = true,
              .keepLines = true,
              .offGrid = true,
              .spacing = exactly(kDocxRow),
              .align = "center"_L1}},
        };
    }

    std::vector<NamedStyle> otherStyles() const
    {
        const DocxFormat cell{.offGrid = true, .spacing = exactly(340), .align = "center"_L1};
        const DocxFormat nearlyNothing{.offGrid = true, .spacing = exactly(20)};
        return {
            {kTableHead, u"表头"_s, {&m_fonts.hei, kHalfPointsOf4, false, false}, cell},
            {kTableText, u"表格文字"_s, {&m_fonts.body, kHalfPointsOf4, false, false}, cell},
            {kImprint,
             u"版记"_s,
             {&m_fonts.body, kHalfPointsOf4, false, false},
             {.offGrid = true, .spacing = exactly(420)}},
            {kPageNumber,
             u"公文页码"_s,
             {&m_fonts.song, kHalfPointsOf4, false, false},
             {.offGrid = true, .spacing = exactly(280)}},
            {kHeader, u"公文页眉"_s, {&m_fonts.song, 2, false, false}, nearlyNothing},
            {kGap, u"表后"_s, {&m_fonts.body, 2, false, false}, nearlyNothing},
        };
    }

    void tableStyle()
    {
        m_xml.begin("w:style"_L1,
                    {{"w:type"_L1, "table"_L1}, {"w:customStyle"_L1, 1}, {"w:styleId"_L1, kTable}});
        m_xml.value("w:name"_L1, u"表格"_s);
        m_xml.begin("w:tblPr"_L1);
        m_xml.begin("w:tblBorders"_L1);
        for (const auto side :
             {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1, "w:insideH"_L1, "w:insideV"_L1}) {
            m_xml.empty(
                side,
                {{"w:val"_L1, "single"_L1}, {"w:sz"_L1, 4}, {"w:space"_L1, 0}, {"w:color"_L1, "000000"_L1}});
        }
        m_xml.end();
        m_xml.begin("w:tblCellMar"_L1);
        for (const auto &[side, width] :
             {std::pair{"w:top"_L1, 100}, {"w:left"_L1, 80}, {"w:bottom"_L1, 100}, {"w:right"_L1, 80}})
            m_xml.empty(side, {{"w:w"_L1, width}, {"w:type"_L1, "dxa"_L1}});
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

    const DocxFonts &m_fonts;
    const DocxOptions &m_options;
    const DocxHead &m_head;
    DocxXml m_xml{"w:styles"_L1};
};

} // namespace

QByteArray docxStyles(const DocxOptions &options, const DocxHead &head)
{
    return StyleSheet(options, head).xml();
}

} // namespace bihuan
