#include "storage/filesystem.h"

#include "support/printers.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>

#include <cerrno>

namespace bihuan::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile in(path);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

Error errorFor(int code)
{
    errno = code;
    return systemError(u"/somewhere/甲.pdf"_s);
}

} // namespace

TEST(FileSystem, WritesANewFileAndReplacesAnOldOne)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"意见.pdf"_s);

    ASSERT_DONE(writeFileAtomically(path, "one"));
    ASSERT_DONE(writeFileAtomically(path, "two"));

    EXPECT_EQ(contentOf(path), "two");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"意见.pdf"_s});
}

TEST(FileSystem, KeepsTheOldFileWhenTheNewOneCannotBeWritten)
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"folder"_s);
    ASSERT_TRUE(QDir().mkpath(target + u"/inside"_s));

    EXPECT_REFUSED(writeFileAtomically(target, "one"), Storage);
    EXPECT_REFUSED(writeFileAtomically(folder.filePath(u"no/such/folder.pdf"_s), "one"), Storage);

    EXPECT_TRUE(QDir(target + u"/inside"_s).exists());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"folder"_s});
}

TEST(FileSystem, NamesTheCausesAPersonCanMend)
{
    using enum Error::Kind;
    EXPECT_EQ(errorFor(ENOSPC).problems.front().rule, u"storage.disk_full"_s);
    EXPECT_EQ(errorFor(EDQUOT).problems.front().rule, u"storage.disk_full"_s);
    EXPECT_EQ(errorFor(ENOENT).kind, NotFound);
    EXPECT_EQ(errorFor(EACCES).problems.front().rule, u"file.no_permission"_s);
    EXPECT_EQ(errorFor(EROFS).problems.front().rule, u"file.no_permission"_s);
    EXPECT_EQ(errorFor(EIO).kind, Storage);
    EXPECT_EQ(errorFor(EIO).problems.front().rule, u"file.failed"_s);
    EXPECT_FALSE(errorFor(EIO).problems.front().args.isEmpty());
}

TEST(FileSystem, SyncingWhatIsNotThereIsNotFound)
{
    const QTemporaryDir folder;

    EXPECT_TRUE(syncFolder(folder.path()));
    EXPECT_REFUSED(syncFolder(folder.filePath(u"none"_s)), NotFound);
    EXPECT_REFUSED(syncFile(folder.filePath(u"none"_s)), NotFound);
}

} // namespace bihuan::test
