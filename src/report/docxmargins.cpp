#include "report/docxmargins.h"

#include "report/docxstyles.h"
#include "report/docxxml.h"
#include "report/geometry.h"

#include <algorithm>

namespace bihuan {

namespace {

/// A length for the style of a VML shape.
QString points(double twips)
{
    return QString::number(twips / kPoint, 'f', 2) + u"pt"_s;
}

void field(DocxXml &xml, const QString &instruction, const QString &shown)
{
    const auto mark = [&](QLatin1StringView type) {
        xml.begin("w:r"_L1);
        xml.empty("w:fldChar"_L1, {{"w:fldCharType"_L1, type}});
        xml.end();
    };
    mark("begin"_L1);
    xml.begin("w:r"_L1);
    xml.leaf("w:instrText"_L1, instruction);
    xml.end();
    mark("separate"_L1);
    xml.run(shown);
    mark("end"_L1);
}

/// The page's number between dashes, one 字 from the outer edge.
QByteArray numberFooter(bool even)
{
    DocxXml xml("w:ftr"_L1);
    xml.begin("w:p"_L1);
    const XmlAttributes left{{"w:leftChars"_L1, 100}, {"w:left"_L1, 280}};
    const XmlAttributes right{{"w:rightChars"_L1, 100}, {"w:right"_L1, 280}};
    beginFormat(xml, {.style = docxstyle::kPageNumber,
                      .indent = even ? left : right,
                      .align = even ? "left"_L1 : "right"_L1});
    xml.end();
    xml.run(u"— "_s);
    field(xml, u" PAGE "_s, even ? u"2"_s : u"1"_s);
    xml.run(u" —"_s);
    xml.end();
    return xml.take();
}

QByteArray emptyFooter()
{
    DocxXml xml("w:ftr"_L1);
    paragraph(xml, {.style = docxstyle::kPageNumber}, {});
    return xml.take();
}

/// The shape that Word sets curved text in, as the file format wants it declared.
void declareTextShape(DocxXml &xml)
{
    xml.begin("v:shapetype"_L1, {{"id"_L1, "_x0000_t136"_L1},
                                 {"coordsize"_L1, "21600,21600"_L1},
                                 {"o:spt"_L1, 136},
                                 {"adj"_L1, "10800"_L1},
                                 {"path"_L1, "m@7,l@8,m@5,21600l@6,21600e"_L1}});
    xml.begin("v:formulas"_L1);
    for (const auto equation :
         {"sum #0 0 10800"_L1, "prod #0 2 1"_L1, "sum 21600 0 @1"_L1, "sum 0 0 @2"_L1, "sum 21600 0 @3"_L1,
          "if @0 @3 0"_L1, "if @0 21600 @1"_L1, "if @0 0 @2"_L1, "if @0 @4 21600"_L1})
        xml.empty("v:f"_L1, {{"eqn"_L1, equation}});
    xml.end();
    xml.empty("v:path"_L1, {{"textpathok"_L1, "t"_L1}});
    xml.empty("v:textpath"_L1, {{"on"_L1, "t"_L1}, {"fitshape"_L1, "t"_L1}});
    xml.end();
}

/// Behind the text, in the middle of the page; takes no room.
void draftMark(DocxXml &xml, const DocxOptions &options, int number)
{
    const auto count = double(options.draftMark.size());
    const double size = std::min(150.0, 480.0 / count) * kPoint;
    const QString style =
        u"position:absolute;margin-left:0;margin-top:0;width:%1;height:%2;rotation:315;"
        "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical:center;mso-position-vertical-relative:page"_s.arg(points(count * size * 1.2),
                                                                                 points(size));
    xml.begin("w:r"_L1);
    xml.begin("w:pict"_L1);
    declareTextShape(xml);
    xml.begin("v:shape"_L1, {{"id"_L1, u"DraftMark%1"_s.arg(number)},
                             {"type"_L1, "#_x0000_t136"_L1},
                             {"style"_L1, style},
                             {"o:allowincell"_L1, "f"_L1},
                             {"fillcolor"_L1, "#e1e1e1"_L1},
                             {"stroked"_L1, "f"_L1}});
    xml.empty("v:textpath"_L1,
              {{"style"_L1, u"font-family:\"%1\";font-size:1pt"_s.arg(options.fonts.hei.family)},
               {"string"_L1, options.draftMark}});
    xml.end();
    xml.end();
    xml.end();
}

void redBar(DocxXml &xml, const QString &id, double top, double height)
{
    const QString style =
        u"position:absolute;margin-left:%1;margin-top:%2;width:%3;height:%4;"
        "z-index:-251657728;mso-position-horizontal-relative:page;"
        "mso-position-vertical-relative:page"_s.arg(points(20 * kMillimetre), points(top),
                                                    points(170 * kMillimetre), points(height));
    xml.begin("w:r"_L1);
    xml.begin("w:pict"_L1);
    xml.empty("v:rect"_L1, {{"id"_L1, id},
                            {"style"_L1, style},
                            {"o:allowincell"_L1, "f"_L1},
                            {"fillcolor"_L1, "red"_L1},
                            {"stroked"_L1, "f"_L1}});
    xml.end();
    xml.end();
}

/// 10.1: thick above thin under the name, thin above thick 20 mm from the foot of the page.
void letterRules(DocxXml &xml, const DocxHead &head)
{
    const double thick = 2 * kPoint;
    const double thin = 0.75 * kPoint;
    const double top = kCoreTop + head.redLine;
    const double foot = kPageHeight - 20 * kMillimetre;
    redBar(xml, u"HeadThick"_s, top, thick);
    redBar(xml, u"HeadThin"_s, top + 2 * thick, thin);
    redBar(xml, u"FootThin"_s, foot - 2 * thick - thin, thin);
    redBar(xml, u"FootThick"_s, foot - thick, thick);
}

QByteArray header(const DocxOptions &options, const DocxHead &head, bool rules, int number)
{
    DocxXml xml("w:hdr"_L1);
    xml.begin("w:p"_L1);
    beginFormat(xml, {.style = docxstyle::kHeader});
    xml.end();
    if (!options.draftMark.isEmpty())
        draftMark(xml, options, number);
    if (rules)
        letterRules(xml, head);
    xml.end();
    return xml.take();
}

} // namespace

std::vector<DocxMargin> docxMargins(const DocxOptions &options, const DocxHead &head)
{
    const bool letter = options.style == HeadStyle::Letter;
    std::vector<DocxMargin> margins{{u"footerOdd"_s, false, "default"_L1, numberFooter(false)},
                                    {u"footerEven"_s, false, "even"_L1, numberFooter(true)}};
    if (letter)
        margins.push_back({u"footerFirst"_s, false, "first"_L1, emptyFooter()});
    if (!options.draftMark.isEmpty()) {
        margins.push_back({u"headerOdd"_s, true, "default"_L1, header(options, head, false, 1)});
        margins.push_back({u"headerEven"_s, true, "even"_L1, header(options, head, false, 2)});
    }
    if (letter)
        margins.push_back({u"headerFirst"_s, true, "first"_L1, header(options, head, head.present, 3)});
    return margins;
}

} // namespace bihuan
