#include "report/pdffont.h"

#include "core/codes.h"
#include "report/paint.h"

#include <QCryptographicHash>

#include <algorithm>

namespace bihuan {

namespace {

/// The glyphs of one face and the character each was printed for. Qt would look the characters up backwards
/// and find radicals (U+2F2F for 工); what was printed is known.
struct Used
{
    int face = 0;
    QHash<quint32, char32_t> characters{};
};

std::vector<Used> usedFaces(const Pages &pages)
{
    std::vector<Used> faces;
    for (const Page &page : pages.pages) {
        for (const GlyphRun &run : page.runs) {
            auto found = std::ranges::find(faces, run.face, &Used::face);
            if (found == faces.end())
                found = faces.insert(faces.end(), Used{run.face});
            for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
                if (!found->characters.contains(run.glyphs[i]))
                    found->characters.insert(run.glyphs[i], run.text[i]);
            }
        }
    }
    return faces;
}

QByteArray hex(quint32 value)
{
    return QByteArray::number(value, 16).toUpper().rightJustified(4, '0');
}

QByteArray utf16(char32_t c)
{
    if (!QChar::requiresSurrogates(c))
        return hex(c);
    return hex(QChar::highSurrogate(c)) + hex(QChar::lowSurrogate(c));
}

QByteArray toUnicode(const FontSubset &subset, const Used &used)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t kMostInBlock = 100;
    for (std::size_t from = 0; from < subset.glyphs.size(); from += kMostInBlock) {
        const auto to = std::min(from + kMostInBlock, subset.glyphs.size());
        map += QByteArray::number(qsizetype(to - from)) + " beginbfchar\n";
        for (auto i = from; i < to; ++i) {
            const auto &coded = subset.glyphs[i];
            map += '<' + hex(coded.code) + "> <" + utf16(used.characters.value(coded.glyph)) + ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Six letters that stand for a face (ISO 32000-1, 9.6.4).
QByteArray subsetTag(const QByteArray &name)
{
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + uchar(digest[i]) % 26);
    return tag;
}

/// Which CIDs the subset has, a bit each (ISO 19005-1, 6.3.5).
QByteArray cidSet(const FontSubset &subset)
{
    const int last = subset.glyphs.empty() ? 0 : subset.glyphs.back().code;
    QByteArray bits(last / 8 + 1, '\0');
    const auto mark = [&](int cid) { bits[cid / 8] = char(uchar(bits[cid / 8]) | (0x80 >> cid % 8)); };
    mark(0);
    for (const auto &coded : subset.glyphs)
        mark(coded.code);
    return bits;
}

QByteArray widths(const FontSubset &subset)
{
    QByteArray list;
    for (const auto &coded : subset.glyphs) {
        if (std::abs(coded.width - 1000) > 0.0005) // What /DW says of all others.
            list += QByteArray::number(coded.code) + " [" + pdfNumber(coded.width) + "]\n";
    }
    return list;
}

int addDescriptor(PdfFile &file, const FontSubset &subset, const QByteArray &name)
{
    const int program =
        subset.cff
            ? file.addDeflated(subset.file, "/Subtype /CIDFontType0C\n")
            : file.addDeflated(subset.file, "/Length1 " + QByteArray::number(subset.file.size()) + '\n');
    const int set = file.addDeflated(cidSet(subset));
    QByteArray box;
    for (const double edge : subset.box)
        box += ' ' + pdfNumber(edge);
    constexpr auto kSymbolic = "/Flags 4\n";
    return file.add("<<\n/Type /FontDescriptor\n/FontName /" + name + '\n' + kSymbolic + "/FontBBox [" + box +
                    " ]\n/ItalicAngle 0\n/StemV 80\n/Ascent " + pdfNumber(subset.ascent) + "\n/Descent " +
                    pdfNumber(subset.descent) + "\n/CapHeight " + pdfNumber(subset.ascent) + "\n/CIDSet " +
                    pdfReference(set) + (subset.cff ? "\n/FontFile3 " : "\n/FontFile2 ") +
                    pdfReference(program) + "\n>>");
}

int addFont(PdfFile &file, const FontSubset &subset, const Used &used)
{
    const QByteArray name = subsetTag(subset.postScriptName) + '+' + subset.postScriptName;
    const int descriptor = addDescriptor(file, subset, name);
    const int descendant = file.add(
        "<<\n/Type /Font\n/Subtype " + QByteArray(subset.cff ? "/CIDFontType0" : "/CIDFontType2") +
        "\n/BaseFont /" + name +
        "\n/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>\n/FontDescriptor " +
        pdfReference(descriptor) + "\n/DW 1000\n/W [\n" + widths(subset) + "]\n" +
        (subset.cff ? "" : "/CIDToGIDMap /Identity\n") + ">>");
    const int unicode = file.addDeflated(toUnicode(subset, used));
    return file.add("<<\n/Type /Font\n/Subtype /Type0\n/BaseFont /" + name +
                    "\n/Encoding /Identity-H\n/DescendantFonts [ " + pdfReference(descendant) +
                    " ]\n/ToUnicode " + pdfReference(unicode) + "\n>>");
}

} // namespace

Result<std::vector<PdfFont>> embedFonts(PdfFile &file, const Pages &pages, FontSet &fonts)
{
    std::vector<PdfFont> made;
    for (const Used &used : usedFaces(pages)) {
        const int face = faceIn(fonts, pages, used.face);
        if (face < 0)
            return problem(Error::Kind::Storage, pages.faces[std::size_t(used.face)].family, u"pdf.broken"_s);
        const auto subset =
            fonts.program(face).subset({used.characters.keyBegin(), used.characters.keyEnd()});
        if (!subset)
            return subset.error();
        PdfFont font{used.face, addFont(file, *subset, used)};
        for (const auto &coded : subset->glyphs)
            font.glyphs.insert(coded.glyph, coded);
        made.push_back(std::move(font));
    }
    return made;
}

} // namespace bihuan
