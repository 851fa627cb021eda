#include "clitest.h"

#include "storage/database.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>

namespace bihuan {

namespace {

class CliMaintenanceTest : public CliTest
{
protected:
    CliMaintenanceTest()
    {
        importSample();
        writeFile(path(u"计划.pdf"_s), "a plan of seven lines");
        EXPECT_EQ(call({u"attach"_s, u"1"_s, u"--measure"_s, u"1"_s, path(u"计划.pdf"_s)}).code, 0);
    }

    /// The one stored file.
    QString storedFile(const QString &folder) const
    {
        QDirIterator files(folder + u"/evidence"_s, QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext() ? files.next() : QString();
    }

    /// Overwrites one byte of a file that is write-protected, as a failing disk would.
    void flipByte(const QString &file, qint64 at) const
    {
        auto content = readFile(file);
        ASSERT_GT(content.size(), at);
        content[at] = char(~content[at]);
        QFile::remove(file);
        writeFile(file, content);
    }

    /// Rules that verify reports, having exited with 1.
    QStringList damage() const
    {
        const auto ran = call({u"verify"_s, u"--json"_s});
        EXPECT_EQ(ran.code, 1) << ran.out.toStdString();
        EXPECT_FALSE(ran.json()[u"sound"_s].toBool());
        QStringList rules;
        for (const auto &problem : ran.json()[u"problems"_s].toArray())
            rules << problem[u"rule"_s].toString();
        return rules;
    }

    QString backUp() const
    {
        const auto ran = call({u"backup"_s, u"--out"_s, path(u"backups"_s), u"--json"_s});
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        return ran.json()[u"folder"_s].toString();
    }

    Ran restore() const
    {
        return callBare({u"restore"_s, u"--from"_s, path(u"backups"_s), u"--data"_s, path(u"restored"_s)});
    }
};

} // namespace

TEST_F(CliMaintenanceTest, FindsASoundFolderSound)
{
    const auto ran = call({u"verify"_s, u"--json"_s});

    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.json()[u"sound"_s].toBool());
    EXPECT_EQ(ran.json()[u"files"_s].toInt(), 1);
    EXPECT_GT(ran.json()[u"audit_entries"_s].toInt(), 30);
    EXPECT_TRUE(ran.json()[u"problems"_s].toArray().isEmpty());
}

TEST_F(CliMaintenanceTest, FindsAFlippedByte)
{
    flipByte(storedFile(data()), 3);

    EXPECT_EQ(damage(), QStringList{u"verify.altered"_s});
    EXPECT_TRUE(call({u"verify"_s}).out.contains(u"计划.pdf"_s)) << "names the file";
}

TEST_F(CliMaintenanceTest, FindsADeletedFile)
{
    QFile::remove(storedFile(data()));

    EXPECT_EQ(damage(), QStringList{u"verify.missing"_s});
}

TEST_F(CliMaintenanceTest, FindsAStrayFile)
{
    writeFile(data() + u"/evidence/stray.txt"_s, "stray");

    EXPECT_EQ(damage(), QStringList{u"verify.stranger"_s});
    EXPECT_TRUE(call({u"verify"_s}).out.contains(u"stray.txt"_s));
}

TEST_F(CliMaintenanceTest, FindsAChangedLogEntry)
{
    {
        auto db = Database::open({.databaseName = data() + u"/bihuan.db"_s});
        ASSERT_TRUE(db);
        ASSERT_TRUE(db.value().command(u"DROP TRIGGER audit_entry_is_never_altered"_s));
        ASSERT_TRUE(db.value().exec(u"UPDATE audit_entry SET actor = 'nobody' WHERE id = 5"_s));
    }

    EXPECT_EQ(damage(), QStringList{u"verify.audit_broken"_s});
    EXPECT_TRUE(call({u"verify"_s}).out.contains(u"Entry 5"_s)) << call({u"verify"_s}).out.toStdString();
}

TEST_F(CliMaintenanceTest, FindsATruncatedDatabase)
{
    QFile file(data() + u"/bihuan.db"_s);
    ASSERT_TRUE(file.resize(file.size() / 2));

    EXPECT_TRUE(damage().contains(u"verify.database"_s));
    EXPECT_EQ(call({u"list"_s}).code, 3) << "and other commands say that the storage failed";
}

TEST_F(CliMaintenanceTest, OrphansAreNoDamage)
{
    ASSERT_EQ(call({u"audit"_s, u"--json"_s}).code, 0);
    const auto steps = call({u"audit"_s, u"--json"_s}).json().array();
    ASSERT_EQ(call({u"undo"_s, QString::number(steps.last()[u"step"_s].toInt())}).code, 0);

    const auto ran = call({u"verify"_s, u"--json"_s});
    const auto collected = call({u"collect-orphans"_s});

    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.json()[u"problems"_s][0][u"rule"_s].toString(), u"verify.orphaned"_s);
    EXPECT_EQ(collected.code, 0);
    EXPECT_TRUE(collected.out.contains(u": 0."_s))
        << "too young to be removed: " << collected.out.toStdString();
}

TEST_F(CliMaintenanceTest, RestoresTheSameOpinion)
{
    const auto folder = backUp();

    const auto restored = restore();
    callBare({u"opinion"_s, u"1"_s, u"--out"_s, path(u"restored.txt"_s), u"--data"_s, path(u"restored"_s)});
    const auto verified = callBare({u"verify"_s, u"--json"_s, u"--data"_s, path(u"restored"_s)});

    EXPECT_TRUE(folder.startsWith(path(u"backups"_s)));
    EXPECT_EQ(restored.code, 0) << restored.err.toStdString();
    EXPECT_EQ(readFile(path(u"restored.txt"_s)), sampleOpinion());
    EXPECT_EQ(verified.code, 0);
    EXPECT_EQ(verified.json()[u"files"_s].toInt(), 1);
}

TEST_F(CliMaintenanceTest, SecondBackupCopiesOnlyWhatIsNew)
{
    backUp();

    const auto second = call({u"backup"_s, u"--out"_s, path(u"backups"_s), u"--json"_s});

    EXPECT_EQ(second.json()[u"files"_s].toInt(), 1);
    EXPECT_EQ(second.json()[u"copied"_s].toInt(), 0);
}

TEST_F(CliMaintenanceTest, RefusesADamagedBackup)
{
    const auto folder = backUp();
    flipByte(folder + u"/bihuan.db"_s, 5000);

    const auto database = restore();

    EXPECT_EQ(database.code, 1);
    EXPECT_TRUE(database.err.contains(u"bihuan.db"_s)) << database.err.toStdString();
    EXPECT_FALSE(QFileInfo::exists(path(u"restored"_s)));
}

TEST_F(CliMaintenanceTest, RefusesABackupWithADamagedFile)
{
    backUp();
    flipByte(storedFile(path(u"backups"_s)), 2);

    EXPECT_EQ(restore().code, 1);
    EXPECT_FALSE(QFileInfo::exists(path(u"restored"_s)));
}

TEST_F(CliMaintenanceTest, RefusesAFolderWithoutABackup)
{
    QDir().mkpath(path(u"backups"_s));

    EXPECT_EQ(restore().code, 1);
}

TEST_F(CliMaintenanceTest, RestoreNeverOverwrites)
{
    backUp();
    const auto before = readFile(data() + u"/bihuan.db"_s);

    const auto ran = call({u"restore"_s, u"--from"_s, path(u"backups"_s)});

    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(readFile(data() + u"/bihuan.db"_s), before);
}

} // namespace bihuan
