#include "report/pdf.h"

#include "core/codes.h"
#include "report/geometry.h"
#include "report/paint.h"
#include "report/pdffont.h"

#include <QColorSpace>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace bihuan {

namespace {

const char kProducer[] = "Bihuan";

QByteArray pdfDate(const QDateTime &when)
{
    return "D:" + when.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z";
}

QByteArray xmp(const PdfOptions &options)
{
    const QString date = options.createdAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    const QString part = options.archive ? u"<rdf:Description rdf:about=\"\" "
                                           "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
                                           "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B"
                                           "</pdfaid:conformance></rdf:Description>\n"_s
                                         : QString();
    const QString text =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt>"
        "<rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title></rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><xmp:CreatorTool>%2"
        "</xmp:CreatorTool><xmp:CreateDate>%3</xmp:CreateDate><xmp:ModifyDate>%3</xmp:ModifyDate>"
        "</rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><pdf:Producer>%2"
        "</pdf:Producer></rdf:Description>\n%4"
        "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    return text.arg(options.title.toHtmlEscaped(), QString::fromLatin1(kProducer), date, part).toUtf8();
}

QByteArray colour(Ink ink)
{
    const QColor rgb = inkColour(ink);
    return pdfNumber(rgb.redF()) + ' ' + pdfNumber(rgb.greenF()) + ' ' + pdfNumber(rgb.blueF()) + " rg\n";
}

/// The matrix that puts the beginning of a run on the page: PDF counts from the lower left corner upwards.
QByteArray place(const GlyphRun &run, double x)
{
    const double angle = qDegreesToRadians(run.angle);
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    const double right = run.pivot.x() + x * cosine - run.baseline * sine;
    const double down = run.pivot.y() + x * sine + run.baseline * cosine;
    return pdfNumber(cosine) + ' ' + pdfNumber(-sine) + ' ' + pdfNumber(sine) + ' ' + pdfNumber(cosine) +
           ' ' + pdfNumber(right / kPoint) + ' ' + pdfNumber((kPageHeight - down) / kPoint) + " Tm\n";
}

/// The glyphs of a run, each brought to its place by the difference from where the one before ends.
QByteArray text(const GlyphRun &run, const PdfFont &font)
{
    QByteArray shown = "BT\n/F" + QByteArray::number(font.face) + ' ' + pdfNumber(run.size / kPoint) +
                       " Tf\n" + place(run, run.xs[0]) + "[<";
    double pen = 0; // From the first glyph, in thousandths of an em.
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        const double wanted = (run.xs[i] - run.xs[0]) / run.size * 1000;
        const double back = std::round((pen - wanted) * 10) / 10;
        if (back != 0) {
            shown += '>' + pdfNumber(back) + '<';
            pen -= back;
        }
        const auto coded = font.glyphs.value(run.glyphs[i]);
        shown += QByteArray::number(coded.code, 16).rightJustified(4, '0');
        pen += coded.width;
    }
    return shown + ">] TJ\nET\n";
}

QByteArray content(const Page &page, const std::vector<PdfFont> &fonts)
{
    QByteArray drawn;
    for (const Rule &rule : page.rules) {
        drawn += colour(rule.ink) + pdfNumber(rule.area.left() / kPoint) + ' ' +
                 pdfNumber((kPageHeight - rule.area.bottom()) / kPoint) + ' ' +
                 pdfNumber(rule.area.width() / kPoint) + ' ' + pdfNumber(rule.area.height() / kPoint) +
                 " re f\n";
    }
    for (const GlyphRun &run : page.runs) {
        const auto font = std::ranges::find(fonts, run.face, &PdfFont::face);
        if (!run.glyphs.empty() && font != fonts.end())
            drawn += colour(run.ink) + text(run, *font);
    }
    return drawn;
}

QByteArray resources(const std::vector<PdfFont> &fonts)
{
    QByteArray list = "<< /Font <<";
    for (const PdfFont &font : fonts)
        list += " /F" + QByteArray::number(font.face) + ' ' + pdfReference(font.object);
    return list + " >> >>";
}

/// Returns the numbers of the pages.
std::vector<int> addPages(PdfFile &file, const Pages &pages, const std::vector<PdfFont> &fonts, int tree)
{
    const int shared = file.add(resources(fonts));
    std::vector<int> numbers;
    QByteArray kids;
    for (const Page &page : pages.pages) {
        const int drawn = file.addDeflated(content(page, fonts));
        numbers.push_back(file.add("<<\n/Type /Page\n/Parent " + pdfReference(tree) + "\n/MediaBox [ 0 0 " +
                                   pdfNumber(kPageWidth / kPoint) + ' ' + pdfNumber(kPageHeight / kPoint) +
                                   " ]\n/Resources " + pdfReference(shared) + "\n/Contents " +
                                   pdfReference(drawn) + "\n>>"));
        kids += pdfReference(numbers.back()) + ' ';
    }
    file.set(tree, "<<\n/Type /Pages\n/Count " + QByteArray::number(qsizetype(numbers.size())) +
                       "\n/Kids [ " + kids + "]\n>>");
    return numbers;
}

/// Returns the number of the outline; 0 when there are no bookmarks.
int addBookmarks(PdfFile &file, const Pages &pages, const std::vector<int> &numbers)
{
    if (pages.bookmarks.empty())
        return 0;
    const int outline = file.reserve();
    const int count = int(pages.bookmarks.size());
    const int first = outline + 1;
    for (int i = 0; i < count; ++i) {
        const Bookmark &mark = pages.bookmarks[std::size_t(i)];
        QByteArray body = "<<\n/Title " + pdfText(mark.text) + "\n/Parent " + pdfReference(outline) + '\n';
        if (i > 0)
            body += "/Prev " + pdfReference(first + i - 1) + '\n';
        if (i + 1 < count)
            body += "/Next " + pdfReference(first + i + 1) + '\n';
        file.add(body + "/Dest [ " + pdfReference(numbers[std::size_t(mark.page)]) + " /XYZ 0 " +
                 pdfNumber((kPageHeight - mark.top) / kPoint) + " 0 ]\n>>");
    }
    file.set(outline, "<<\n/Type /Outlines\n/First " + pdfReference(first) + "\n/Last " +
                          pdfReference(first + count - 1) + "\n/Count " + QByteArray::number(count) + "\n>>");
    return outline;
}

/// What the colours mean (ISO 19005-1, 6.2.2).
int addOutputIntent(PdfFile &file)
{
    const int profile = file.addDeflated(QColorSpace(QColorSpace::SRgb).iccProfile(), "/N 3\n");
    return file.add("<<\n/Type /OutputIntent\n/S /GTS_PDFA1\n/OutputConditionIdentifier (sRGB IEC61966-2.1)\n"
                    "/Info (sRGB IEC61966-2.1)\n/DestOutputProfile " +
                    pdfReference(profile) + "\n>>");
}

int addInfo(PdfFile &file, const PdfOptions &options)
{
    const QByteArray date = pdfDate(options.createdAt);
    const QByteArray producer = pdfText(QString::fromLatin1(kProducer));
    return file.add("<<\n/Title " + pdfText(options.title) + "\n/Creator " + producer + "\n/Producer " +
                    producer + "\n/CreationDate (" + date + ")\n/ModDate (" + date + ")\n>>");
}

} // namespace

Result<QByteArray> toPdf(const Pages &pages, const PdfOptions &options, FontSet &fonts)
{
    if (pages.pages.empty())
        return invalid({}, u"pdf.no_pages"_s);
    if (!options.createdAt.isValid())
        return invalid({}, u"pdf.no_date"_s);
    PdfFile file;
    const int root = file.reserve();
    const int tree = file.reserve();
    const auto embedded = embedFonts(file, pages, fonts);
    if (!embedded)
        return embedded.error();
    const auto numbers = addPages(file, pages, *embedded, tree);
    QByteArray catalog = "<<\n/Type /Catalog\n/Pages " + pdfReference(tree) + "\n/Metadata " +
                         pdfReference(file.addStream(xmp(options), "/Type /Metadata\n/Subtype /XML\n"));
    if (const int outline = addBookmarks(file, pages, numbers))
        catalog += "\n/Outlines " + pdfReference(outline) + "\n/PageMode /UseOutlines";
    if (options.archive)
        catalog += "\n/OutputIntents [ " + pdfReference(addOutputIntent(file)) + " ]";
    file.set(root, catalog + "\n>>");
    return file.toFile(root, addInfo(file, options));
}

} // namespace bihuan
