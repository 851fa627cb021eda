#include "evidencefolder.h"

#include "storage/sha256.h"

#include <atomic>
#include <sys/stat.h>
#include <thread>

namespace bihuan::test {

class EvidenceStoreTest : public EvidenceFolder
{
};

TEST_F(EvidenceStoreTest, KeepsAFileUnderTheHashOfItsContent)
{
    const auto content = store().put(file(u"甲.pdf"_s, "abc"));

    ASSERT_DONE(content);
    EXPECT_EQ(content->sha256, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_EQ(content->size, 3);
    EXPECT_EQ(stored(), QStringList{u"ba/"_s + content->sha256});
    EXPECT_EQ(contentOf(store().pathOf(content->sha256)), "abc");
    EXPECT_TRUE(store().contains(*content));
}

TEST_F(EvidenceStoreTest, ReadsEveryByteOfALargeFile)
{
    QByteArray large(3 * (1 << 20) + 17, Qt::Uninitialized);
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = char(i * 31 + i / 4096);

    const auto content = store().put(file(u"large.bin"_s, large));

    ASSERT_DONE(content);
    EXPECT_EQ(content->size, large.size());
    EXPECT_EQ(content->sha256, sha256Hex(large));
    EXPECT_EQ(contentOf(store().pathOf(content->sha256)), large);
}

TEST_F(EvidenceStoreTest, KeepsTheSameContentOnce)
{
    const auto first = store().put(file(u"甲.pdf"_s, "same")).value();
    makeOlder(store().pathOf(first.sha256), std::chrono::hours(5));
    const auto age = QFileInfo(store().pathOf(first.sha256)).lastModified();

    const auto second = store().put(file(u"乙.pdf"_s, "same"));

    ASSERT_DONE(second);
    EXPECT_EQ(second->sha256, first.sha256);
    EXPECT_FALSE(first.wasThere);
    EXPECT_TRUE(second->wasThere);
    EXPECT_EQ(stored().size(), 1);
    EXPECT_EQ(QFileInfo(store().pathOf(first.sha256)).lastModified(), age);
}

TEST_F(EvidenceStoreTest, MendsAStoredFileThatLostItsEnd)
{
    const auto content = store().put(file(u"甲.pdf"_s, "whole content")).value();
    std::filesystem::resize_file(store().pathOf(content.sha256).toStdString(), 5);
    EXPECT_FALSE(store().contains(content));

    ASSERT_DONE(store().put(path(u"甲.pdf"_s)));

    EXPECT_EQ(contentOf(store().pathOf(content.sha256)), "whole content");
}

TEST_F(EvidenceStoreTest, StoredFilesAreReadOnlyForEverybody)
{
    const auto content = store().put(file(u"甲.pdf"_s, "abc")).value();

    struct stat info
    {
    };
    ASSERT_EQ(::stat(store().pathOf(content.sha256).toUtf8().constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 07777, 0444u);
}

TEST_F(EvidenceStoreTest, LeavesTheSourceAsItWas)
{
    const QString source = file(u"甲.pdf"_s, "abc");
    const auto before = QFileInfo(source).lastModified();

    ASSERT_DONE(store().put(source));

    EXPECT_EQ(contentOf(source), "abc");
    EXPECT_EQ(QFileInfo(source).lastModified(), before);
    EXPECT_TRUE(QFileInfo(source).isWritable());
}

TEST_F(EvidenceStoreTest, TakesNamesOfAllKinds)
{
    const QString longest = QString(83, u'验') + u'x'; // 250 bytes.
    int number = 0;
    for (const auto &name :
         {longest, u"𠮷䶮村 会议纪要（第１次）.pdf"_s, u"-rf"_s, u"a\nb"_s, u" "_s, u".hidden"_s})
        EXPECT_TRUE(store().put(file(name, QByteArray::number(++number)))) << name.toStdString();

    EXPECT_EQ(stored().size(), number);
}

TEST_F(EvidenceStoreTest, RefusesWhatIsNotThere)
{
    const auto refused = store().put(path(u"none.pdf"_s));

    EXPECT_REFUSED(refused, NotFound);
    EXPECT_EQ(ruleOf(refused.error()), u"file.not_found"_s);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(EvidenceStoreTest, RefusesAnEmptyFile)
{
    const auto refused = store().put(file(u"empty.pdf"_s, {}));

    EXPECT_REFUSED(refused, Invalid);
    EXPECT_EQ(ruleOf(refused.error()), u"intake.empty_file"_s);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(EvidenceStoreTest, RefusesAFolderAndAPipeWithoutWaiting)
{
    ASSERT_TRUE(QDir().mkpath(path(u"folder"_s)));
    ASSERT_EQ(::mkfifo(path(u"pipe"_s).toUtf8().constData(), 0600), 0);

    for (const auto &name : {u"folder"_s, u"pipe"_s}) {
        const auto refused = store().put(path(name));
        EXPECT_REFUSED(refused, Invalid);
        EXPECT_EQ(ruleOf(refused.error()), u"intake.not_a_file"_s);
    }
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(EvidenceStoreTest, RefusesAFileThatGrowsWhileItIsRead)
{
    const QString source = file(u"growing.bin"_s, QByteArray(16 << 20, 'x'));
    std::atomic<bool> writing = false;
    std::atomic<bool> stop = false;
    std::jthread writer([&] {
        QFile out(source);
        ASSERT_TRUE(out.open(QIODevice::Append | QIODevice::Unbuffered));
        while (!stop) {
            ASSERT_EQ(out.write("y"), 1);
            writing = true;
        }
    });
    while (!writing)
        std::this_thread::yield();

    const auto refused = store().put(source);
    stop = true;

    EXPECT_REFUSED(refused, Invalid);
    EXPECT_EQ(ruleOf(refused.error()), u"intake.changed_while_read"_s);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(EvidenceStoreTest, KnowsASoundFileFromAnAlteredOne)
{
    const auto content = store().put(file(u"甲.pdf"_s, "abc")).value();
    EXPECT_TRUE(store().isSound(content.sha256).value());
    EXPECT_REFUSED(store().isSound(QString(64, u'0')), NotFound);
    std::filesystem::permissions(store().pathOf(content.sha256).toStdString(),
                                 std::filesystem::perms::owner_all);

    file(u"store/ba/"_s + content.sha256, "abd");

    EXPECT_FALSE(store().isSound(content.sha256).value());
}

TEST_F(EvidenceStoreTest, ListsItsFilesAndThoseThatDoNotBelong)
{
    const auto content = store().put(file(u"甲.pdf"_s, "abc")).value();
    file(u"store/ba/thumbs.db"_s, "x");
    file(u"store/"_s + content.sha256, "in the wrong folder");
    file(u"store/incoming/half"_s, "x");

    EXPECT_EQ(store().names().value(), QSet<QString>{content.sha256});
    EXPECT_EQ(store().strangers().value(), (QStringList{u"ba/thumbs.db"_s, content.sha256}));
}

TEST_F(EvidenceStoreTest, AStoreThatWasNeverUsedIsEmpty)
{
    EXPECT_TRUE(store().names()->isEmpty());
    EXPECT_TRUE(store().strangers()->isEmpty());
    EXPECT_EQ(store().collectOrphans({}, QDateTime::currentDateTime()).value(), 0);
}

TEST_F(EvidenceStoreTest, CollectsOldOrphansAndLeavesYoungOnes)
{
    const auto used = store().put(file(u"used"_s, "used")).value();
    const auto old = store().put(file(u"old"_s, "old")).value();
    const auto young = store().put(file(u"young"_s, "young")).value();
    const QString half = file(u"store/incoming/half"_s, "x");
    const QString stranger = file(u"store/ba/thumbs.db"_s, "x");
    for (const auto &name : {store().pathOf(used.sha256), store().pathOf(old.sha256), half, stranger})
        makeOlder(name, std::chrono::hours(48));

    const auto removed = store().collectOrphans({used.sha256}, QDateTime::currentDateTimeUtc().addDays(-1));

    EXPECT_EQ(removed.value(), 2);
    EXPECT_EQ(store().names().value(), (QSet<QString>{used.sha256, young.sha256}));
    EXPECT_FALSE(QFile::exists(half));
    EXPECT_TRUE(QFile::exists(stranger));
}

} // namespace bihuan::test
