#include "pagesupport.h"
#include "support/printers.h"
#include "support/samplecase.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <poppler-qt6.h>
#include <quazip.h>
#include <quazipfile.h>

#include <algorithm>

namespace bihuan {

using namespace test;

namespace {

QByteArray partOf(const QByteArray &docx, const QString &name)
{
    QByteArray bytes = docx;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    EXPECT_TRUE(zip.open(QuaZip::mdUnzip));
    EXPECT_TRUE(zip.setCurrentFile(name)) << name.toStdString();
    QuaZipFile file(&zip);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The characters of all runs, paragraph by paragraph.
QStringList paragraphsOf(const QByteArray &docx)
{
    QXmlStreamReader xml(partOf(docx, u"word/document.xml"_s));
    QStringList paragraphs;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "p"_L1)
            paragraphs << QString();
        if (xml.isStartElement() && xml.name() == "t"_L1)
            paragraphs.back() += xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return paragraphs;
}

/// Fontconfig as an office has it: the faces that the standard names are there, under those names.
QByteArray fontSettings(const QString &cache)
{
    QByteArray settings = "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
                          "<include>/etc/fonts/fonts.conf</include><dir>" BIHUAN_FONT_DIR "</dir><cachedir>" +
                          cache.toUtf8() + "</cachedir>";
    const DocxFonts named;
    const std::pair<const DocxFace *, FontRole> faces[] = {{&named.title, FontRole::Title},
                                                           {&named.body, FontRole::Body},
                                                           {&named.hei, FontRole::Hei},
                                                           {&named.kai, FontRole::Kai},
                                                           {&named.song, FontRole::Song}};
    const auto resolved = fonts().report();
    for (const auto &[face, role] : faces) {
        const auto used = std::ranges::find(resolved, role, &ResolvedRole::role);
        settings += "<match target=\"pattern\"><test name=\"family\"><string>" + face->family.toUtf8() +
                    "</string></test><edit name=\"family\" mode=\"assign\" binding=\"strong\"><string>" +
                    used->used.toUtf8() + "</string></edit></match>";
    }
    return settings + "</fontconfig>";
}

/// LibreOffice's pages of the document, each as its lines without blanks.
std::vector<QStringList> pagesOfLibreOffice(const QByteArray &docx)
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(u"opinion.docx"_s, docx);
    write(u"fonts.conf"_s, fontSettings(folder.filePath(u"cache"_s)));
    QProcess office;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, folder.filePath(u"fonts.conf"_s));
    environment.insert(u"HOME"_s, folder.path());
    environment.remove(u"LD_PRELOAD"_s);
    office.setProcessEnvironment(environment);
    office.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                                u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(),
                                folder.filePath(u"opinion.docx"_s)});
    EXPECT_TRUE(office.waitForFinished(120000)) << office.errorString().toStdString();
    QFile pdf(folder.filePath(u"opinion.pdf"_s));
    EXPECT_TRUE(pdf.open(QIODevice::ReadOnly)) << office.readAllStandardError().toStdString();
    std::vector<QStringList> pages;
    const auto document = Poppler::Document::loadFromData(pdf.readAll());
    for (int page = 0; document && page < document->numPages(); ++page) {
        QStringList lines;
        for (const auto &line : document->page(page)->text({}).split(u'\n'))
            lines << solid(line);
        pages.push_back(lines);
    }
    return pages;
}

} // namespace

TEST(Docx, HoldsEveryCharacterOfTheOpinion)
{
    const auto blocks = blocksOf(issuedCase());

    const auto docx = toDocx(blocks);

    ASSERT_TRUE(docx);
    const QString all = solid(paragraphsOf(*docx).join(QString()));
    for (const QString &line : plainText(blocks).split(u'\n'))
        EXPECT_TRUE(all.contains(solid(line.section(u'\t', 0, 0)))) << line.toStdString();
}

TEST(Docx, TheSameBlocksGiveTheSameBytes)
{
    EXPECT_EQ(toDocx(blocksOf(issuedCase())).value(), toDocx(blocksOf(issuedCase())).value());
}

TEST(Docx, StylesBearTheNamesThatOfficesUse)
{
    const QString styles =
        QString::fromUtf8(partOf(toDocx(blocksOf(issuedCase())).value(), u"word/styles.xml"_s));

    for (const auto &name : {u"发文机关标志"_s, u"公文标题"_s, u"主送机关"_s, u"一级标题"_s})
        EXPECT_TRUE(styles.contains(u"w:name w:val=\"%1\""_s.arg(name))) << name.toStdString();
    EXPECT_TRUE(styles.contains(u"w:line=\"579\" w:lineRule=\"exact\""_s));
    EXPECT_TRUE(styles.contains(u"w:autoSpaceDE w:val=\"0\""_s));
}

TEST(Docx, TheGridIsChosen)
{
    const auto lines = partOf(toDocx(blocksOf(issuedCase())).value(), u"word/document.xml"_s);
    const auto cells = partOf(toDocx(blocksOf(issuedCase()), {.grid = DocxGrid::LinesAndCells}).value(),
                              u"word/document.xml"_s);

    EXPECT_TRUE(lines.contains("w:docGrid w:type=\"lines\" w:linePitch=\"579\""));
    EXPECT_TRUE(
        cells.contains("w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-849\""));
    EXPECT_TRUE(lines.contains("w:top=\"2098\"") && lines.contains("w:left=\"1587\""));
}

TEST(Docx, RefusesWhatXmlCannotHold)
{
    auto blocks = blocksOf(issuedCase());
    blocks.back().text.text += QChar(1);

    const auto docx = toDocx(blocks);

    ASSERT_FALSE(docx);
    EXPECT_EQ(docx.error().problems.at(0).rule, u"document.control_character"_s);
}

/// Twice the measures, half of them with six places in a line where figures meet Han characters.
CaseFile caseFullOfFigures()
{
    auto file = sampleCase();
    for (int i = 0; i < 4; ++i) {
        auto more = file.measures[std::size_t(i)];
        more.measure.number = QString::number(i + 5) + u'.';
        more.implementation.text +=
            u"2023年1月至2024年6月共巡查126次，处理能力由3.5万t/d提高到12.4万t/d，COD浓度稳定在30mg/L以下。"_s;
        file.measures.push_back(more);
    }
    return file;
}

/// Of the full lines of a paragraph, how many there are and how many LibreOffice ends at the same character.
std::pair<int, int> agreement(const CaseFile &file)
{
    const Pages own = pagesOf(file);
    const auto blocks = blocksOf(file);
    const auto theirs = pagesOfLibreOffice(toDocx(blocks, {.titleBreaks = own.titleBreaks}).value());
    EXPECT_EQ(theirs.size(), own.pages.size());
    QStringList lines;
    for (const QStringList &page : theirs)
        lines += page;
    int full = 0;
    int same = 0;
    for (const Block &block : blocks) {
        if (block.kind != BlockKind::Paragraph)
            continue;
        const QString whole = solid(block.text.text);
        for (int page = 0; page < int(own.pages.size()); ++page) {
            for (const PrintedLine &line : linesOf(own, page)) {
                const QString text = solid(line.text);
                if (line.right < 150 || !whole.contains(text) || whole.endsWith(text))
                    continue;
                ++full;
                same += lines.contains(text);
            }
        }
    }
    return {full, same};
}

TEST(Docx, LibreOfficeSetsTheSamePagesAndLines)
{
    const auto [full, same] = agreement(sampleCase());

    EXPECT_GE(full, 50);
    EXPECT_GE(same * 100, full * 95) << same << " of " << full;
}

TEST(Docx, LibreOfficeSetsNearlyTheSameLinesWhereEachHoldsManyFigures)
{
    // It adds a fifth of an em where a figure meets a Han character, whatever the document says.
    const auto [full, same] = agreement(caseFullOfFigures());

    EXPECT_GE(full, 120);
    EXPECT_GE(same * 100, full * 90) << same << " of " << full;
}

} // namespace bihuan
