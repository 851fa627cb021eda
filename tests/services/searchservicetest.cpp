#include "services/searchservice.h"
#include "servicesfixture.h"
#include "support/printers.h"

#include <QBuffer>

#include <quazip.h>
#include <quazipfile.h>

namespace bihuan {

class SearchServiceTest : public ServicesTest
{
protected:
    void SetUp() override
    {
        qputenv("BIHUAN_EXTRACT", BIHUAN_EXTRACT_PROGRAM);
        m_id = importSample();
    }

    Services &services() { return *m_services; }

    void TearDown() override { qunsetenv("BIHUAN_EXTRACT"); }

    void attach(const QString &name, const QByteArray &content)
    {
        writeFile(path(name), content);
        ASSERT_TRUE(services().evidence().attach(m_id, u"1"_s, {path(name)}));
    }

    /// "table.field" of each hit.
    QStringList found(const QString &query)
    {
        const auto hits = services().search().find(query).value();
        QStringList places;
        for (const auto &hit : hits)
            places << hit.at.entity + u'.' + hit.at.field;
        return places;
    }

    QByteArray zipOf(const QString &part, const QByteArray &content)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QuaZip zip(&buffer);
        EXPECT_TRUE(zip.open(QuaZip::mdCreate));
        QuaZipFile file(&zip);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly, QuaZipNewInfo(part)));
        file.write(content);
        file.close();
        zip.close();
        return bytes;
    }

    UnitTaskId m_id{};
};

TEST_F(SearchServiceTest, FindsEveryFieldOfTheSample)
{
    EXPECT_EQ(found(u"研究1次生态环境保护工作"_s), QStringList{u"measure.text"_s});
    EXPECT_EQ(found(u"戊五"_s), QStringList{u"group_member.name"_s});
    EXPECT_FALSE(found(u"长期坚持"_s).isEmpty());
    EXPECT_TRUE(found(u"没有这句话"_s).isEmpty());
}

TEST_F(SearchServiceTest, NumberAndUnitNameAUnitTask)
{
    const auto made = [&](const QString &number, const QString &unit) {
        return services().cases().create({u"办公室"_s, u"方案"_s, number, unit}).value().record.id;
    };
    const auto twelfth = made(u"第12项"_s, u"法库县"_s);
    const auto second = made(u"第2项"_s, u"法库县"_s);
    const auto elsewhere = made(u"第2项"_s, u"新民市"_s);
    const auto found = [&](const QString &query) { return services().search().unitTasks(query).value(); };
    using Ids = std::vector<UnitTaskId>;

    EXPECT_EQ(found(u"第2项"_s), (Ids{second, elsewhere}));
    EXPECT_EQ(found(u"２"_s), (Ids{second, elsewhere}));
    EXPECT_EQ(found(u"法库 12"_s), Ids{twelfth});
    EXPECT_EQ(found(u"法库"_s), (Ids{twelfth, second}));
    EXPECT_EQ(found(u"法库 没有"_s), Ids{});
    EXPECT_EQ(found(u"  "_s), Ids{});
}

TEST_F(SearchServiceTest, FollowsEditsAndUndo)
{
    auto file = services().cases().get(m_id).value();
    auto measure = file.measures[0].measure;
    measure.text = u"每季度巡河"_s;
    const auto saved = services().cases().save(measure);
    ASSERT_TRUE(saved);
    EXPECT_EQ(found(u"巡河"_s), QStringList{u"measure.text"_s});

    ASSERT_TRUE(services().cases().undo(saved->step));

    EXPECT_TRUE(found(u"巡河"_s).isEmpty());
}

TEST_F(SearchServiceTest, FindsWhatTextFilesSayInAnyEncoding)
{
    attach(u"甲.txt"_s, QString(u"拦河坝已拆除"_s).toUtf8());
    attach(u"乙.txt"_s, "\xd1\xf8\xd6\xb3\xb3\xa1\xd2\xd1\xb9\xd8\xb1\xd5"); // 养殖场已关闭 in GB18030

    const auto read = services().search().readFiles();

    ASSERT_TRUE(read);
    EXPECT_EQ(read->read, 2);
    EXPECT_EQ(found(u"拦河坝"_s), QStringList{u"evidence_file.content"_s});
    EXPECT_EQ(found(u"养殖场已关闭"_s), QStringList{u"evidence_file.content"_s});
    EXPECT_EQ(services().search().readFiles()->read, 0) << "each content is read once";
}

TEST_F(SearchServiceTest, FindsWhatOfficeFilesSay)
{
    attach(u"纪要.docx"_s, zipOf(u"word/document.xml"_s,
                                 "<w:document xmlns:w='w'><w:p><w:r><w:t>县委</w:t></w:r><w:r><w:t>扩大会"
                                 "</w:t></w:r></w:p></w:document>"));
    const QByteArray sheet = zipOf(u"xl/workbook.xml"_s, "<workbook/>");
    attach(u"空.xlsx"_s, sheet);

    const auto read = services().search().readFiles();

    ASSERT_TRUE(read);
    EXPECT_EQ(read->read, 1);
    EXPECT_EQ(read->withoutText, 1);
    EXPECT_EQ(found(u"县委扩大会"_s), QStringList{u"evidence_file.content"_s});
}

TEST_F(SearchServiceTest, DamagedFilesAreCountedAndHarmNobody)
{
    attach(u"坏.pdf"_s, "%PDF-1.7 and nothing else");
    attach(u"坏.docx"_s, "PK\x03\x04 and nothing else");
    attach(u"坏2.docx"_s, zipOf(u"word/document.xml"_s, "<w:document xmlns:w='w'><w:p>"));
    attach(u"图.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11));

    const auto read = services().search().readFiles();

    ASSERT_TRUE(read);
    EXPECT_EQ(read->failed, 3);
    EXPECT_EQ(read->withoutText, 1);
    EXPECT_EQ(found(u"坏"_s).size(), 6) << "titles and names are found all the same";
}

TEST_F(SearchServiceTest, AnExtractorThatCrashesIsAFailedFile)
{
    const QString script = path(u"crash"_s);
    writeFile(script, "#!/bin/sh\nkill -SEGV $$\n");
    QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner);
    qputenv("BIHUAN_EXTRACT", script.toUtf8());
    attach(u"甲.txt"_s, "text");

    EXPECT_EQ(services().search().readFiles()->failed, 1);
}

TEST_F(SearchServiceTest, ReindexMakesTheSameIndexAnew)
{
    attach(u"甲.txt"_s, QString(u"拦河坝已拆除"_s).toUtf8());
    ASSERT_TRUE(services().search().readFiles());
    const auto before = services().search().find(u"的"_s, 1000).value();

    EXPECT_EQ(services().search().reindex().value(), 1);

    EXPECT_EQ(services().search().find(u"的"_s, 1000)->size(), before.size());
    EXPECT_EQ(found(u"拦河坝"_s), QStringList{u"evidence_file.content"_s});
}

} // namespace bihuan
