#include "servicesfixture.h"

#include "storage/database.h"

#include <QDir>
#include <QFile>

namespace bihuan {

class MaintenanceTest : public ServicesTest
{
protected:
    MaintenanceTest()
    {
        m_id = m_services->packages().import(packageWithEvidence())->id;
        m_stored =
            m_services->evidence().storedPath(m_services->cases().get(m_id)->evidence[0].files[0]).value();
    }

    QStringList rules()
    {
        QStringList found;
        const auto verified = verifyFolder(m_folder);
        for (const auto &problem : verified->problems)
            found << problem.rule;
        return found;
    }

    void overwrite(const QString &file, const QByteArray &content)
    {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        writeFile(file, content);
    }

    UnitTaskId m_id;
    QString m_stored;
};

TEST_F(MaintenanceTest, AWholeFolderIsClean)
{
    EXPECT_EQ(rules(), QStringList());
    EXPECT_EQ(verifyFolder(m_folder)->files, 1);
}

TEST_F(MaintenanceTest, AFlippedByteADeletedFileAndAStrayAreNamed)
{
    overwrite(m_stored, "%PDF-1.4 plaN");
    EXPECT_EQ(rules(), QStringList{u"verify.altered"_s});

    QFile::remove(m_stored);
    EXPECT_EQ(rules(), QStringList{u"verify.missing"_s});

    writeFile(m_folder.evidencePath() + u"/notes.txt"_s, "stray");
    EXPECT_EQ(rules(), (QStringList{u"verify.missing"_s, u"verify.stranger"_s}));
}

TEST_F(MaintenanceTest, AChangedLogEntryIsNamed)
{
    {
        auto db = Database::open(m_folder.connection().value()).value();
    }
    auto db = Database::open(m_folder.connection().value());
    ASSERT_TRUE(db->command(u"DROP TRIGGER audit_entry_is_never_altered"_s));
    ASSERT_TRUE(db->exec(u"UPDATE audit_entry SET actor = ? WHERE id = 3"_s, u"某人"_s));

    const auto found = verifyFolder(m_folder).value();

    ASSERT_EQ(found.problems.size(), 1u);
    EXPECT_EQ(found.problems[0].rule, u"verify.audit_broken"_s);
    EXPECT_EQ(found.problems[0].args, QStringList{u"3"_s});
}

TEST_F(MaintenanceTest, ATruncatedDatabaseIsNamed)
{
    m_services.reset();
    QFile file(m_folder.databasePath());
    ASSERT_TRUE(file.resize(file.size() / 2));

    EXPECT_TRUE(rules().contains(u"verify.database"_s));
}

TEST_F(MaintenanceTest, BackUpIsIncrementalAndRestoresTheSame)
{
    const auto text = m_services->opinions().text(m_id).value();
    const auto first = m_services->maintenance().backUp(path(u"backups"_s)).value();
    const auto second = m_services->maintenance().backUp(path(u"backups"_s)).value();
    const DataFolder target(path(u"restored"_s));

    ASSERT_TRUE(restoreBackup(path(u"backups"_s), target));

    EXPECT_EQ(first.copied, 1);
    EXPECT_EQ(second.copied, 0);
    EXPECT_EQ(second.files, 1);
    EXPECT_TRUE(verifyFolder(target)->problems.empty());
    EXPECT_EQ(Services::open(target, u"丙三三"_s)->opinions().text(m_id).value(), text);
    const auto again = restoreBackup(path(u"backups"_s), target);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().problems[0].rule, u"data.not_empty"_s);
}

TEST_F(MaintenanceTest, ADamagedBackupIsRefusedAndLeavesNothing)
{
    const auto backup = m_services->maintenance().backUp(path(u"backups"_s)).value();
    const QString hash = QFileInfo(m_stored).fileName();
    const DataFolder target(path(u"restored"_s));

    overwrite(path(u"backups/evidence/"_s) + hash.left(2) + u'/' + hash, "%PDF-1.4 plaN");
    const auto badFile = restoreBackup(backup.folder, target);
    QFile database(backup.folder + u"/bihuan.db"_s);
    ASSERT_TRUE(database.resize(4096));
    const auto badDatabase = restoreBackup(backup.folder, target);
    overwrite(backup.folder + u"/manifest.json"_s,
              readFile(backup.folder + u"/manifest.json"_s).replace("\"version\": 1", "\"version\": 2"));
    const auto badManifest = restoreBackup(backup.folder, target);

    for (const auto *refused : {&badFile, &badDatabase, &badManifest}) {
        ASSERT_FALSE(*refused);
        EXPECT_EQ(refused->error().problems[0].rule, u"backup.damaged"_s);
    }
    EXPECT_FALSE(QFileInfo::exists(target.path()));
    EXPECT_FALSE(QFileInfo::exists(target.path() + u".restoring"_s));
}

} // namespace bihuan
