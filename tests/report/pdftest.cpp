#include "pagesupport.h"
#include "report/cffcharset.h"
#include "report/geometry.h"
#include "report/pdffile.h"
#include "support/printers.h"
#include "support/samplecase.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <poppler-qt6.h>

#include <cmath>

namespace bihuan {

using namespace test;

namespace {

std::unique_ptr<Poppler::Document> opened(const QByteArray &pdf)
{
    auto document = Poppler::Document::loadFromData(pdf);
    EXPECT_NE(document, nullptr);
    return document;
}

bool isRadical(QChar c)
{
    return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF;
}

QString allText(const Pages &pages)
{
    QString text;
    for (const Page &page : pages.pages)
        text += printedText(page);
    return solid(text);
}

/// Rare characters, beyond the basic plane as well, half-width text and units.
Pages strangePages()
{
    auto file = issuedCase();
    file.measures[1].measure.text =
        u"\U0002CB4E\U0002CB5B镕喆堃赟𠮷㛃；PM2.5为35μg/m³，占98.5%，12.4㎡，3—5℃……"_s;
    return pagesOf(file);
}

} // namespace

TEST(Pdf, ExtractionGivesThePrintedText)
{
    for (const Pages &pages : {pagesOf(issuedCase()), strangePages()}) {
        const auto text = runOn(pdfOf(pages), u"pdftotext"_s, {u"-raw"_s, u"%1"_s, u"-"_s});

        EXPECT_EQ(solid(text), allText(pages));
        EXPECT_EQ(std::ranges::count_if(text, isRadical), 0);
    }
}

TEST(Pdf, GlyphsStandWhereTheyWereSet)
{
    const auto pages = pagesOf(sampleCase());

    const auto document = opened(pdfOf(pages));

    ASSERT_EQ(document->numPages(), int(pages.pages.size()));
    double sum = 0;
    int count = 0;
    for (int number = 1; number < 5; ++number) {
        std::vector<QRectF> boxes;
        const auto page = document->page(number);
        for (const auto &word : page->textList()) {
            for (int i = 0; i < word->text().size(); ++i)
                boxes.push_back(word->charBoundingBox(i));
        }
        for (const GlyphRun &run : pages.pages[std::size_t(number)].runs) {
            for (std::size_t i = 0; i < run.xs.size(); ++i) {
                if (run.text[i] == U' ')
                    continue;
                double best = 99;
                for (const QRectF &box : boxes) {
                    if (std::abs(box.center().y() - run.baseline / kPoint) < 9)
                        best = std::min(best, std::abs(box.left() - run.xs[i] / kPoint));
                }
                ASSERT_LT(best, 1) << "page " << number;
                sum += best;
                ++count;
            }
        }
    }
    EXPECT_GT(count, 1000);
    EXPECT_LT(sum / count, 0.05);
}

TEST(Pdf, PageIsA4AndFontsAreEmbedded)
{
    const auto pdf = pdfOf(pagesOf(issuedCase()));

    const auto document = opened(pdf);
    EXPECT_NEAR(document->page(0)->pageSizeF().width(), 595.28, 0.5);
    EXPECT_NEAR(document->page(0)->pageSizeF().height(), 841.89, 0.5);
    const auto fonts = document->fonts();
    EXPECT_GE(fonts.size(), 4);
    for (const auto &font : fonts)
        EXPECT_TRUE(font.isEmbedded()) << font.name().toStdString();
}

TEST(Pdf, HasABookmarkForEachSection)
{
    const auto document = opened(pdfOf(pagesOf(issuedCase())));

    const auto outline = document->outline();
    ASSERT_EQ(outline.size(), 7);
    EXPECT_EQ(outline[0].name(), u"一、督察指出的问题"_s);
    EXPECT_EQ(outline[6].name(), u"七、验收结论"_s);
    EXPECT_EQ(outline[0].destination()->pageNumber(), 2);
}

TEST(Pdf, SaysNothingOfPeopleOrMachines)
{
    const auto pdf = pdfOf(pagesOf(issuedCase()), true);

    const auto document = opened(pdf);
    EXPECT_EQ(document->info(u"Title"_s), u"验收销号意见"_s);
    EXPECT_EQ(document->info(u"Author"_s), QString());
    EXPECT_EQ(document->info(u"Producer"_s), u"Bihuan"_s);
    EXPECT_EQ(document->date(u"CreationDate"_s).toUTC(),
              QDateTime(QDate(2022, 10, 12), QTime(8, 0), Qt::UTC));
    EXPECT_FALSE(pdf.contains("/home/"));
    EXPECT_FALSE(pdf.contains("Qt "));
}

TEST(Pdf, SameContentGivesTheSameBytes)
{
    const auto pages = pagesOf(issuedCase());

    EXPECT_EQ(pdfOf(pages), pdfOf(pages));
    EXPECT_EQ(pdfOf(pages, true), pdfOf(pages, true));
    EXPECT_NE(pdfOf(pages), pdfOf(pagesOf(sampleCase())));
}

TEST(Pdf, ArchiveCopyIsValidPdfA)
{
    const QString java = QStandardPaths::findExecutable(u"java"_s);
    const QString jars = u"/usr/share/java/"_s;
    if (java.isEmpty() || !QFile::exists(jars + u"preflight.jar"_s) || !QFile::exists(jars + u"xmpbox.jar"_s))
        GTEST_SKIP() << "needs java and libpdfbox2-java";
    QStringList path;
    for (const QString &jar : {u"preflight"_s, u"pdfbox2"_s, u"xmpbox"_s, u"fontbox2"_s, u"commons-logging"_s,
                               u"commons-io"_s, u"jaxb-api"_s, u"javax.activation"_s})
        path << jars + jar + u".jar"_s;
    if (!QFile::exists(jars + u"jaxb-api.jar"_s) || !QFile::exists(jars + u"commons-io.jar"_s))
        GTEST_SKIP() << "needs libjaxb-api-java and libcommons-io-java";

    const auto said =
        runOn(pdfOf(strangePages(), true), java,
              {u"-cp"_s, path.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s, u"%1"_s});

    EXPECT_TRUE(said.contains(u"is a valid PDF/A-1b file")) << said.toStdString();
}

TEST(Pdf, LooksTheSameAtEveryResolution)
{
    const auto pages = pagesOf(sampleCase());

    // The share of ink in each of twelve bands down the page.
    const auto bands = [&](double dpi) {
        const auto image = toImage(pages, 1, dpi, fonts()).convertToFormat(QImage::Format_Grayscale8);
        std::vector<double> dark(12, 0);
        for (int y = 0; y < image.height(); ++y) {
            const uchar *line = image.constScanLine(y);
            for (int x = 0; x < image.width(); ++x)
                dark[std::size_t(y * 12 / image.height())] += 255 - line[x];
        }
        for (double &band : dark)
            band /= 255.0 * image.width() * image.height();
        return dark;
    };
    const auto reference = bands(300);
    for (const double dpi : {450.0, 600.0}) {
        const auto other = bands(dpi);
        for (std::size_t i = 0; i < reference.size(); ++i)
            EXPECT_NEAR(other[i], reference[i], 0.001) << dpi << ' ' << i;
    }
}

TEST(Pdf, GlyphPositionsDoNotDependOnTheDevice)
{
    const auto pages = pagesOf(sampleCase());
    const auto boxesAt = [&](int dpi) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(dpi);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.scale(dpi / 1440.0, dpi / 1440.0);
        paintPage(painter, pages, 1, fonts());
        painter.end();
        std::vector<double> lefts;
        for (const auto &word : opened(buffer.data())->page(0)->textList()) {
            for (int i = 0; i < word->text().size(); ++i)
                lefts.push_back(word->charBoundingBox(i).left());
        }
        return lefts;
    };

    const auto reference = boxesAt(1440);
    ASSERT_GT(reference.size(), 300u);
    for (const int dpi : {300, 600, 1200}) {
        const auto lefts = boxesAt(dpi);
        ASSERT_EQ(lefts.size(), reference.size()) << dpi;
        for (std::size_t i = 0; i < lefts.size(); ++i)
            ASSERT_NEAR(lefts[i], reference[i], 0.1) << dpi;
    }
}

TEST(Pdf, RefusesNothingAndNoDate)
{
    EXPECT_EQ(toPdf({}, {.createdAt = QDateTime::currentDateTimeUtc()}, fonts()).error().problems.at(0).rule,
              u"pdf.no_pages"_s);
    EXPECT_EQ(toPdf(pagesOf(sampleCase()), {}, fonts()).error().problems.at(0).rule, u"pdf.no_date"_s);
}

TEST(Pdf, FontsAreEmbeddedByTheGlyphAndNotWhole)
{
    const auto pages = pagesOf(issuedCase());

    // The five faces of the sample have 60 MB.
    EXPECT_LT(pdfOf(pages).size(), 600'000);
}

TEST(Pdf, NumbersAreShort)
{
    EXPECT_EQ(pdfNumber(0), "0");
    EXPECT_EQ(pdfNumber(-0.0001), "0");
    EXPECT_EQ(pdfNumber(12), "12");
    EXPECT_EQ(pdfNumber(-0.5), "-0.5");
    EXPECT_EQ(pdfNumber(595.2756), "595.276");
    EXPECT_EQ(pdfNumber(1.05), "1.05");
}

TEST(CffCharset, DamagedTableGivesNothing)
{
    EXPECT_TRUE(cffCharset({}).empty());
    EXPECT_TRUE(cffCharset("nothing at all").empty());
    EXPECT_TRUE(cffCharset(QByteArray(4000, '\xff')).empty());
    EXPECT_TRUE(cffCharset(QByteArray(4000, '\0')).empty());
}

TEST(Image, OfAPageThatIsNotThereIsNull)
{
    const auto pages = pagesOf(sampleCase());

    EXPECT_TRUE(toImage(pages, -1, 96, fonts()).isNull());
    EXPECT_TRUE(toImage(pages, 99, 96, fonts()).isNull());
    EXPECT_TRUE(toImage(pages, 0, 0, fonts()).isNull());
    EXPECT_EQ(toImage(pages, 0, 96, fonts()).width(), 794);
}

} // namespace bihuan
