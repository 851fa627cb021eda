#include "smalldisk.h"

#include "cli/clitest.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <random>

namespace bihuan {

namespace {

constexpr int kDisk =
    2000; // Kilobytes; a data folder with the sample takes about 700, twice that while it is written.

/// Commands that run out of space on a small disk at "small".
class DiskFullTest : public CliTest
{
protected:
    DiskFullTest() : m_disk(path(u"small"_s), kDisk) {}

    void SetUp() override
    {
        if (!m_disk.problem().isEmpty())
            GTEST_SKIP() << m_disk.problem().toStdString();
    }

    /// Content that does not compress.
    static QByteArray noise(int kilobytes)
    {
        std::mt19937 random;
        QByteArray content(kilobytes * 1024, Qt::Uninitialized);
        std::ranges::generate(content, [&] { return char(random()); });
        return content;
    }

    QString file(int kilobytes) const
    {
        const auto name = path(u"材料.pdf"_s);
        writeFile(name, noise(kilobytes));
        return name;
    }

    static void expectRefused(const Ran &ran)
    {
        EXPECT_EQ(ran.code, 3) << ran.out.toStdString();
        EXPECT_TRUE(ran.err.contains(u"The disk is full"_s)) << ran.err.toStdString();
        EXPECT_EQ(ran.err.count(u'\n'), 1) << "no noise beside it: " << ran.err.toStdString();
    }

    /// Everything below a folder of the small disk, but for what fills it up.
    QStringList below(const QString &name) const
    {
        QStringList names;
        QDirIterator it(m_disk.path(name), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            names << QDir(m_disk.path(name)).relativeFilePath(it.next());
        names.removeOne(u".ballast"_s);
        return names;
    }

    SmallDisk m_disk;
};

/// The data folder lies on an ordinary disk and the target on the small one.
class TargetFullTest : public DiskFullTest
{
protected:
    TargetFullTest()
    {
        importSample();
        EXPECT_EQ(call({u"attach"_s, u"1"_s, u"--measure"_s, u"1"_s, file(900)}).code, 0);
    }

    /// The command is refused for want of space and leaves nothing; with space it works.
    void expectAllOrNothing(const QStringList &command, int spaceLeft)
    {
        m_disk.leaveFree(spaceLeft);
        const auto refused = call(command);
        const auto left = below({});
        m_disk.release();
        const auto done = call(command);

        expectRefused(refused);
        EXPECT_EQ(left, QStringList());
        EXPECT_EQ(done.code, 0) << done.err.toStdString();
    }
};

/// The data folder itself lies on the small disk.
class DataFullTest : public DiskFullTest
{
protected:
    void SetUp() override
    {
        DiskFullTest::SetUp();
        if (IsSkipped())
            return;
        ASSERT_EQ(there({u"init"_s}).code, 0);
        ASSERT_EQ(there({u"import-unit-task"_s, kSample}).code, 0);
    }

    Ran there(const QStringList &arguments) const
    {
        return callBare(QStringList{u"--data"_s, m_disk.path(u"data"_s), u"--language"_s, u"en"_s} +
                        arguments);
    }

    QJsonObject shown() const { return there({u"show"_s, u"1"_s, u"--json"_s}).json().object(); }
};

} // namespace

TEST_F(TargetFullTest, TheOpinionAsPages)
{
    expectAllOrNothing({u"opinion"_s, u"1"_s, u"--out"_s, m_disk.path(u"意见.pdf"_s)}, 8);
}

TEST_F(TargetFullTest, TheOpinionAsText)
{
    expectAllOrNothing({u"opinion"_s, u"1"_s, u"--out"_s, m_disk.path(u"意见.txt"_s)}, 0);
}

TEST_F(TargetFullTest, AnOlderOpinionStays)
{
    const auto target = m_disk.path(u"意见.pdf"_s);
    writeFile(target, "older");
    m_disk.leaveFree(8);

    expectRefused(call({u"opinion"_s, u"1"_s, u"--out"_s, target}));

    EXPECT_EQ(readFile(target), "older");
}

TEST_F(TargetFullTest, AnExportAsAFolder)
{
    expectAllOrNothing({u"export-unit-task"_s, u"1"_s, u"--out"_s, m_disk.path(u"包"_s)}, 500);
}

TEST_F(TargetFullTest, AnExportAsAZip)
{
    // The files fit, the archive of them does not.
    SCOPED_TRACE("half of it");
    m_disk.leaveFree(1000);
    expectRefused(call({u"export-unit-task"_s, u"1"_s, u"--out"_s, m_disk.path(u"包.zip"_s)}));
    EXPECT_EQ(below({}), QStringList());
}

TEST_F(TargetFullTest, ABackupLeavesNoHalfOne)
{
    const QStringList command{u"backup"_s, u"--out"_s, m_disk.path(u"backups"_s)};
    m_disk.leaveFree(600);

    const auto refused = call(command);
    const auto left = below(u"backups"_s);
    m_disk.release();
    const auto none =
        callBare({u"restore"_s, u"--from"_s, m_disk.path(u"backups"_s), u"--data"_s, path(u"restored"_s)});
    const auto done = call({u"backup"_s, u"--out"_s, path(u"backups"_s)});

    expectRefused(refused);
    EXPECT_EQ(left.filter(QRegularExpression(u"manifest|\\.db"_s)), QStringList());
    EXPECT_EQ(none.code, 1) << "there is none to restore";
    EXPECT_EQ(done.code, 0) << done.err.toStdString();
}

TEST_F(TargetFullTest, ARestoreLeavesNoHalfFolder)
{
    ASSERT_EQ(call({u"backup"_s, u"--out"_s, path(u"backups"_s)}).code, 0);
    m_disk.leaveFree(700);

    const auto refused = callBare({u"--language"_s, u"en"_s, u"restore"_s, u"--from"_s, path(u"backups"_s),
                                   u"--data"_s, m_disk.path(u"restored"_s)});

    expectRefused(refused);
    EXPECT_EQ(below({}), QStringList());
}

TEST_F(TargetFullTest, UnpackingAPackage)
{
    ASSERT_EQ(call({u"export-unit-task"_s, u"1"_s, u"--out"_s, path(u"包.zip"_s)}).code, 0);
    m_disk.leaveFree(400);
    setEnvironment(u"TMPDIR"_s, m_disk.path({}));

    expectRefused(call({u"import-unit-task"_s, path(u"包.zip"_s), u"--update"_s}));

    EXPECT_EQ(below({}), QStringList());
}

TEST_F(DataFullTest, AttachingLeavesTheStoreAsItWas)
{
    const auto tooLarge = file(1800);

    const auto refused = there({u"attach"_s, u"1"_s, u"--measure"_s, u"1"_s, tooLarge});

    expectRefused(refused);
    EXPECT_TRUE(refused.err.contains(u"材料.pdf"_s)) << "names the file as people know it";
    EXPECT_EQ(below(u"data/evidence"_s), QStringList{u"incoming"_s});
    EXPECT_EQ(shown()[u"measures"_s][0][u"evidence"_s].toArray().size(), 0);
    EXPECT_EQ(there({u"attach"_s, u"1"_s, u"--measure"_s, u"1"_s, file(100)}).code, 0);
    EXPECT_EQ(there({u"verify"_s}).code, 0);
}

TEST_F(DataFullTest, AnImportIsAllOrNothing)
{
    const auto package = this->package([](QJsonObject &object) {
        object[u"follow_up"_s] = QString(400'000, u'长');
        object[u"task"_s] = QJsonObject{{u"number"_s, u"第2项"_s}};
    });

    expectRefused(there({u"import-unit-task"_s, package}));

    EXPECT_EQ(there({u"list"_s, u"--json"_s}).json().array().size(), 1);
    EXPECT_EQ(there({u"verify"_s}).code, 0);
    EXPECT_EQ(there({u"import-unit-task"_s, kSample, u"--update"_s}).code, 0);
}

TEST_F(DataFullTest, AtEveryAmountOfSpaceAnEditIsReportedAndThereOrRefusedAndNot)
{
    QString last = shown()[u"follow_up"_s].toString();
    int refusals = 0;
    for (const int space : {0, 4, 8, 16, 28, 32, 36, 40, 48, 56, 64, 80, 96, 128, 192}) {
        SCOPED_TRACE(testing::Message() << space << " KiB left");
        const auto text = u"剩余%1"_s.arg(space);
        m_disk.leaveFree(space);
        const auto ran = there({u"set"_s, u"1"_s, u"follow_up"_s, text});
        const auto verified = there({u"verify"_s});
        m_disk.release();

        if (ran.code == 0)
            last = text;
        else
            expectRefused(ran);
        refusals += ran.code == 0 ? 0 : 1;
        EXPECT_NE(verified.code, 1) << "a full disk is no damage: " << verified.out.toStdString();
        EXPECT_EQ(shown()[u"follow_up"_s].toString(), last);
        EXPECT_EQ(there({u"verify"_s}).code, 0);
    }
    EXPECT_GT(refusals, 3);
    EXPECT_EQ(last, u"剩余192"_s);
}

TEST_F(DiskFullTest, AFolderThatCouldNotBeMadeCanBeMadeLater)
{
    const QStringList init{u"--language"_s, u"en"_s, u"--data"_s, m_disk.path(u"data"_s), u"init"_s};
    for (const int space : {0, 8, 48, 100}) {
        m_disk.leaveFree(space);
        expectRefused(callBare(init));
        m_disk.release();
    }

    EXPECT_EQ(callBare(init).code, 0);
    EXPECT_EQ(callBare({u"--data"_s, m_disk.path(u"data"_s), u"verify"_s}).code, 0);
}

} // namespace bihuan
