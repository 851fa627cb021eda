#include "services/filepreview.h"
#include "services/fileprocess.h"
#include "servicesfixture.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>

#include <quazip.h>
#include <quazipfile.h>

#include <bit>

namespace bihuan {

namespace {

/// A4, "First page" on the first, "Second page" on the second.
QByteArray twoPages()
{
    const auto page = [](const char *content) {
        return QByteArray("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
                          "/Contents ") +
               content + " 0 R>>";
    };
    const auto words = [](const QByteArray &text) {
        const QByteArray drawn = "BT /F 40 Tf 60 700 Td (" + text + ") Tj ET";
        return "<</Length " + QByteArray::number(drawn.size()) + ">>stream\n" + drawn + "\nendstream";
    };
    const QByteArray objects[] = {"<</Type/Catalog/Pages 2 0 R>>",
                                  "<</Type/Pages/Kids[4 0 R 5 0 R]/Count 2>>",
                                  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                                  page("6"),
                                  page("7"),
                                  words("First page"),
                                  words("Second page")};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray &object : objects) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 8\n" + table + "trailer<</Root 1 0 R/Size 8>>\nstartxref\n" + start + "\n%%EOF\n";
}

class FilePreviewTest : public ServicesTest
{
protected:
    FilePreviewTest() { qputenv("BIHUAN_EXTRACT", BIHUAN_EXTRACT_PROGRAM); }
    void TearDown() override { qunsetenv("BIHUAN_EXTRACT"); }

    QString file(const QString &name, const QByteArray &content)
    {
        writeFile(path(name), content);
        return path(name);
    }

    QString pdf() { return file(u"意见.pdf"_s, twoPages()); }

    /// A program that stands in for the one that reads files.
    void replaceReader(const QByteArray &script)
    {
        const QString program = file(u"reader.sh"_s, "#!/bin/sh\n" + script + "\n");
        QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner);
        qputenv("BIHUAN_EXTRACT", program.toUtf8());
    }
};

void append16(QByteArray &to, int value)
{
    to.append(char(value & 0xff)).append(char(value >> 8 & 0xff));
}

void append32(QByteArray &to, quint32 value)
{
    append16(to, int(value & 0xffff));
    append16(to, int(value >> 16));
}

void appendEntry(QByteArray &to, int tag, int type, quint32 count, quint32 value)
{
    append16(to, tag);
    append16(to, type);
    append32(to, count);
    append32(to, value);
}

/// What a camera that was held upright on its side wrote: turned by 90°, 2021-03-05 10:20:30, 42°45′ N
/// 123°21′ E.
QByteArray cameraBlock()
{
    QByteArray tiff("II*\0", 4);
    append32(tiff, 8);
    append16(tiff, 3); // Directory at 8: 3 entries, 42 bytes.
    appendEntry(tiff, 0x0112, 3, 1, 6);
    appendEntry(tiff, 0x8769, 4, 1, 50);
    appendEntry(tiff, 0x8825, 4, 1, 88);
    append32(tiff, 0);
    append16(tiff, 1); // Camera's directory at 50: 1 entry, then its text at 68.
    appendEntry(tiff, 0x9003, 2, 20, 68);
    append32(tiff, 0);
    tiff.append("2021:03:05 10:20:30\0", 20);
    append16(tiff, 4); // Place's directory at 88: 4 entries, then its numbers at 142 and 166.
    appendEntry(tiff, 1, 2, 2, 'N');
    appendEntry(tiff, 2, 5, 3, 142);
    appendEntry(tiff, 3, 2, 2, 'E');
    appendEntry(tiff, 4, 5, 3, 166);
    append32(tiff, 0);
    for (const quint32 number : {42u, 1u, 45u, 1u, 0u, 1u, 123u, 1u, 21u, 1u, 0u, 1u})
        append32(tiff, number);
    return "Exif" + QByteArray(2, '\0') + tiff;
}

/// 40 × 20, black at the left and white at the right.
QImage halves()
{
    QImage image(40, 20, QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter(&image).fillRect(0, 0, 20, 20, Qt::black);
    return image;
}

QByteArray photograph()
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    halves().save(&buffer, "JPG", 95);
    const QByteArray block = cameraBlock();
    const auto size = block.size() + 2;
    return jpeg.left(2) + QByteArray("\xff\xe1", 2) + char(size >> 8) + char(size & 0xff) + block +
           jpeg.mid(2);
}

int distance(const QString &a, const QString &b)
{
    return std::popcount(a.toULongLong(nullptr, 16) ^ b.toULongLong(nullptr, 16));
}

} // namespace

TEST_F(FilePreviewTest, APdfHasPagesWithTextAndAPicture)
{
    const QString path = pdf();

    const auto facts = readFileFacts(path);
    const auto page = renderFile(path, 0, 300);
    const auto texts = readFilePages(path);

    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->kind, FileKind::Pdf);
    EXPECT_EQ(facts->pages, 2);
    EXPECT_EQ(facts->size, QSize(595, 842));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->width, 300);
    EXPECT_NEAR(page->height, 424, 2);
    EXPECT_EQ(uchar(page->rgb[0]), 255) << "paper is white";
    EXPECT_NE(page->rgb.count('\xff'), page->rgb.size()) << "something is printed";
    ASSERT_TRUE(texts);
    ASSERT_EQ(texts->size(), 2);
    EXPECT_TRUE(texts->at(1).contains(u"Second page"_s)) << texts->at(1).toStdString();
    EXPECT_FALSE(renderFile(path, 999, 300)) << "no such page";
}

TEST_F(FilePreviewTest, APhotographIsTurnedUprightAndKeepsTimeAndPlace)
{
    const QString path = file(u"照片.jpg"_s, photograph());

    const auto facts = readFileFacts(path);
    const auto image = renderFile(path, 0, 500);

    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->kind, FileKind::Picture);
    EXPECT_EQ(facts->size, QSize(20, 40));
    EXPECT_EQ(facts->takenAt, QDateTime(QDate(2021, 3, 5), QTime(10, 20, 30)));
    ASSERT_TRUE(facts->latitude && facts->longitude);
    EXPECT_DOUBLE_EQ(*facts->latitude, 42.75);
    EXPECT_DOUBLE_EQ(*facts->longitude, 123.35);
    ASSERT_TRUE(image);
    EXPECT_EQ(QSize(image->width, image->height), QSize(20, 40));
    EXPECT_LT(uchar(image->rgb[3 * 20 * 5]), 60) << "black is above";
    EXPECT_GT(uchar(image->rgb[3 * 20 * 35]), 200) << "white is below";
}

TEST_F(FilePreviewTest, AnAttachedPhotographKeepsTheTimeOfItsCamera)
{
    const auto id = importSample();

    ASSERT_TRUE(m_services->evidence().attach(
        id, u"1"_s, {file(u"照片.jpg"_s, photograph()), file(u"记录.txt"_s, "text")}));

    const auto evidence = m_services->cases().get(id)->evidence;
    EXPECT_EQ(evidence[0].files[0].photoTakenAt, QDateTime(QDate(2021, 3, 5), QTime(10, 20, 30)));
    EXPECT_EQ(evidence[1].files[0].photoTakenAt, std::nullopt);
}

TEST_F(FilePreviewTest, PicturesThatLookTheSameHaveNearlyTheSameHash)
{
    QImage scene(320, 240, QImage::Format_RGB32);
    for (int y = 0; y < 240; ++y) {
        for (int x = 0; x < 320; ++x)
            scene.setPixel(x, y, qRgb((x * 7 + y * 3) / 4 % 256, (x * y / 40) % 256, (y * 5) % 256));
    }
    scene.save(path(u"a.png"_s));
    scene.scaled(200, 150, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).save(path(u"b.jpg"_s), "JPG", 60);
    scene.mirrored(true, false).save(path(u"c.png"_s));

    const QString original = readFileFacts(path(u"a.png"_s))->pictureHash;

    EXPECT_LE(distance(original, readFileFacts(path(u"b.jpg"_s))->pictureHash), 6);
    EXPECT_GT(distance(original, readFileFacts(path(u"c.png"_s))->pictureHash), 12);
}

TEST_F(FilePreviewTest, PlainTextIsShownAsText)
{
    const QString path = file(u"记录.txt"_s, "2021年3月5日 会议记录");

    EXPECT_EQ(readFileFacts(path)->kind, FileKind::Text);
    EXPECT_EQ(readFilePages(path).value(), QStringList{u"2021年3月5日 会议记录"_s});
}

TEST_F(FilePreviewTest, DamagedFilesAreRefusedWithAReason)
{
    const QByteArray whole = readFile(pdf());
    QByteArray noise(50000, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = char(i * 7919 >> 3 ^ i * 31);
    const QString damaged[] = {
        file(u"truncated.pdf"_s, whole.left(whole.size() / 3)),
        file(u"noise.pdf"_s, "%PDF-1.7\n" + noise),
        file(u"noise.jpg"_s, "\xff\xd8\xff\xe0" + noise),
        file(u"noise.docx"_s, "PK\x03\x04" + noise),
    };

    for (const QString &one : damaged) {
        const auto facts = readFileFacts(one);
        const bool refused = !facts || facts->kind == FileKind::Other;
        EXPECT_TRUE(refused) << one.toStdString();
        EXPECT_FALSE(renderFile(one, 0, 200)) << one.toStdString();
    }
}

TEST_F(FilePreviewTest, APictureThatClaimsToBeHugeIsRefused)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    halves().save(&buffer, "PNG");
    png.replace(16, 8, QByteArray("\x00\x01\x86\xa0\x00\x01\x86\xa0", 8)); // 100,000 × 100,000.

    EXPECT_FALSE(renderFile(file(u"huge.png"_s, png), 0, 200));
}

TEST_F(FilePreviewTest, AZipBombIsRefused)
{
    QuaZip zip(path(u"bomb.docx"_s));
    ASSERT_TRUE(zip.open(QuaZip::mdCreate));
    QuaZipFile part(&zip);
    ASSERT_TRUE(part.open(QIODevice::WriteOnly, QuaZipNewInfo(u"word/document.xml"_s)));
    const QByteArray blanks(1 << 20, ' ');
    for (int i = 0; i < 270; ++i)
        part.write(blanks);
    part.close();
    zip.close();

    EXPECT_FALSE(readFilePages(path(u"bomb.docx"_s)));
}

TEST_F(FilePreviewTest, AReaderThatCrashesStallsOrRavesEndsNothingElse)
{
    const QString path = file(u"a.pdf"_s, "%PDF-1.7");

    replaceReader("kill -SEGV $$");
    EXPECT_EQ(readFileFacts(path).error().problems[0].rule, u"preview.damaged"_s);
    replaceReader("exec sleep 60");
    EXPECT_EQ(runFileProcess({path}, 1000, 200).end, FileProcessEnd::Stalled);
    replaceReader("exec cat /dev/zero");
    EXPECT_EQ(runFileProcess({path}, 100000).end, FileProcessEnd::Failed);
    replaceReader("echo 99999 99999; echo abc");
    EXPECT_EQ(renderFile(path, 0, 100).error().problems[0].rule, u"preview.damaged"_s);
}

TEST_F(FilePreviewTest, AFileThatIsGoneIsNamed)
{
    EXPECT_EQ(readFileFacts(path(u"missing.pdf"_s)).error().kind, Error::Kind::NotFound);
}

} // namespace bihuan
