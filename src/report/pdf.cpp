#include "report/pdf.h"

#include "core/codes.h"
#include "report/geometry.h"
#include "report/paint.h"
#include "report/pdfobjects.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPdfWriter>

#include <algorithm>

namespace bihuan {

namespace {

constexpr int kResolution = 1440;
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

QByteArray write(const Pages &pages, const PdfOptions &options, FontSet &fonts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    if (options.archive)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setDocumentXmpMetadata(xmp(options));
    QPainter painter(&writer);
    for (int page = 0; page < std::ssize(pages.pages); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, pages, page, fonts);
    }
    painter.end();
    return buffer.data();
}

void setInfo(PdfObjects &objects, const PdfOptions &options)
{
    const QByteArray date = pdfDate(options.createdAt);
    objects.setInfo(objects.add("<<\n/Title " + pdfText(options.title) + "\n/Creator " +
                                pdfText(QString::fromLatin1(kProducer)) + "\n/Producer " +
                                pdfText(QString::fromLatin1(kProducer)) + "\n/CreationDate (" + date +
                                ")\n/ModDate (" + date + ")\n>>"));
}

/// For each face in the order of its first use: the characters of its subset, code 1 first. Qt gives
/// the codes in the order in which glyphs are first drawn.
std::vector<std::vector<char32_t>> printedByFace(const Pages &pages)
{
    struct Subset
    {
        int face = 0;
        QHash<quint32, bool> known{};
        std::vector<char32_t> characters{};
    };
    std::vector<Subset> subsets;
    for (const Page &page : pages.pages) {
        for (const GlyphRun &run : page.runs) {
            auto found = std::ranges::find(subsets, run.face, &Subset::face);
            if (found == subsets.end())
                found = subsets.insert(subsets.end(), {run.face});
            for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
                // Code 0 is the empty box of every subset.
                if (run.glyphs[i] == 0 || found->known.contains(run.glyphs[i]))
                    continue;
                found->known.insert(run.glyphs[i], true);
                found->characters.push_back(run.text[i]);
            }
        }
    }
    std::vector<std::vector<char32_t>> characters;
    for (Subset &subset : subsets)
        characters.push_back(std::move(subset.characters));
    return characters;
}

QByteArray hex(quint32 value, int digits)
{
    return QByteArray::number(value, 16).toUpper().rightJustified(digits, '0');
}

QByteArray utf16(char32_t c)
{
    if (!QChar::requiresSurrogates(c))
        return hex(c, 4);
    return hex(QChar::highSurrogate(c), 4) + hex(QChar::lowSurrogate(c), 4);
}

QByteArray toUnicode(const std::vector<char32_t> &characters)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t kMostInBlock = 100;
    for (std::size_t from = 0; from < characters.size(); from += kMostInBlock) {
        const auto to = std::min(from + kMostInBlock, characters.size());
        map += QByteArray::number(qsizetype(to - from)) + " beginbfchar\n";
        for (auto i = from; i < to; ++i)
            map += '<' + hex(quint32(i) + 1, 4) + "> <" + utf16(characters[i]) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Qt looks characters up backwards and finds radicals (U+2F2F for 工) and nothing beyond the basic
/// plane. What was printed is known: the tables are written anew from it.
Result<void> repairToUnicode(PdfObjects &objects, const Pages &pages)
{
    const auto fonts = objects.withMark("/Subtype /Type0");
    const auto printed = printedByFace(pages);
    if (fonts.size() != printed.size())
        return problem(Error::Kind::Storage, {}, u"pdf.broken"_s);
    for (std::size_t i = 0; i < fonts.size(); ++i) {
        const int table = objects.reference(fonts[i], "/ToUnicode");
        if (table == 0)
            return problem(Error::Kind::Storage, {}, u"pdf.broken"_s);
        objects.body(table) = pdfStream(toUnicode(printed[i]));
    }
    return {};
}

/// Six letters that stand for a face. Qt takes them from the order in which it happens to write its subsets.
QByteArray subsetTag(const QByteArray &face)
{
    const QByteArray digest = QCryptographicHash::hash(face, QCryptographicHash::Sha256);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + uchar(digest[i]) % 26);
    return tag;
}

void steadySubsetTags(PdfObjects &objects)
{
    for (const int number : objects.withMark("/Type /FontDescriptor")) {
        QByteArray &body = objects.body(number);
        const auto tag = body.indexOf("/FontName /") + 11;
        const auto plus = body.indexOf('+', tag);
        const auto end = body.indexOf('\n', tag);
        if (tag > 10 && plus == tag + 6 && plus < end)
            body.replace(tag, 6, subsetTag(body.mid(plus, end - plus)));
    }
}

std::vector<int> pageNumbers(const PdfObjects &objects)
{
    return objects.withMark("/Type /Page\n");
}

void addBookmarks(PdfObjects &objects, const Pages &pages)
{
    const auto numbers = pageNumbers(objects);
    if (pages.bookmarks.empty() || numbers.size() != pages.pages.size())
        return;
    const int outlines = objects.add({});
    const int first = outlines + 1;
    const int count = int(pages.bookmarks.size());
    const auto ref = [](const char *key, int number) {
        return QByteArray(key) + ' ' + QByteArray::number(number) + " 0 R\n";
    };
    for (int i = 0; i < count; ++i) {
        const Bookmark &mark = pages.bookmarks[std::size_t(i)];
        const auto top = QByteArray::number((kPageHeight - mark.top) / kPoint, 'f', 1);
        objects.add("<<\n/Title " + pdfText(mark.text) + '\n' + ref("/Parent", outlines) +
                    (i > 0 ? ref("/Prev", first + i - 1) : QByteArray()) +
                    (i + 1 < count ? ref("/Next", first + i + 1) : QByteArray()) + "/Dest [ " +
                    QByteArray::number(numbers[std::size_t(mark.page)]) + " 0 R /XYZ 0 " + top + " 0 ]\n>>");
    }
    objects.body(outlines) = "<<\n/Type /Outlines\n" + ref("/First", first) +
                             ref("/Last", first + count - 1) + "/Count " + QByteArray::number(count) + "\n>>";
    QByteArray &root = objects.body(objects.root());
    root.insert(root.lastIndexOf(">>"), ref("/Outlines", outlines) + "/PageMode /UseOutlines\n");
}

} // namespace

Result<QByteArray> toPdf(const Pages &pages, const PdfOptions &options, FontSet &fonts)
{
    if (pages.pages.empty())
        return invalid({}, u"pdf.no_pages"_s);
    if (!options.createdAt.isValid())
        return invalid({}, u"pdf.no_date"_s);
    auto objects = PdfObjects::parse(write(pages, options, fonts));
    if (!objects)
        return objects.error();
    PdfObjects made = *std::move(objects);
    if (auto repaired = repairToUnicode(made, pages); !repaired)
        return repaired.error();
    steadySubsetTags(made);
    setInfo(made, options);
    addBookmarks(made, pages);
    return made.toFile();
}

} // namespace bihuan
