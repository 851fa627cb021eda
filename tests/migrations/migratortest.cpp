#include "storage/migrator.h"

#include "support/printers.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>

namespace bihuan::test {

/// Migrations of the test's own, in a folder beside its database.
class MigratorTest : public testing::TestWithParam<Dialect>
{
protected:
    void SetUp() override
    {
        if (!ScratchDatabase::isAvailable(GetParam()))
            GTEST_SKIP() << "BIHUAN_TEST_PG names no server";
        m_scratch.emplace(GetParam());
        m_db.emplace(Database::open(m_scratch->config()).value());
    }

    Database &db() { return *m_db; }
    Database another() { return Database::open(m_scratch->config()).value(); }

    void file(const QString &name, const QByteArray &sql) const
    {
        const auto folder = m_folder.filePath(GetParam() == Dialect::Sqlite ? u"sqlite"_s : u"postgres"_s);
        ASSERT_TRUE(QDir().mkpath(folder));
        QFile out(folder + u'/' + name);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        ASSERT_EQ(out.write(sql), sql.size());
    }
    Result<int> migrateAll() { return migrate(db(), backups(), m_folder.path()); }

    QString backups() const { return m_folder.filePath(u"backups"_s); }
    QStringList copies() const { return QDir(backups()).entryList(QDir::Files | QDir::Hidden); }

    bool hasTable(const QString &name)
    {
        return db().select(u"SELECT count(*) FROM "_s + name, &Row::integer).has_value();
    }
    int version()
    {
        return db()
            .selectOne(u"SELECT COALESCE(MAX(version), 0) FROM schema_version"_s, &Row::integer)
            .value();
    }

private:
    QTemporaryDir m_folder;
    std::optional<ScratchDatabase> m_scratch;
    std::optional<Database> m_db;
};

TEST_P(MigratorTest, RunsWhatIsPendingAndNothingTwice)
{
    file(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n");
    EXPECT_EQ(migrateAll().value(), 1);
    EXPECT_EQ(migrateAll().value(), 1);
    file(u"0002_b.sql"_s,
         "-- Why.\n\nCREATE TABLE b (n INTEGER);\n\n-- And this.\nINSERT INTO b VALUES (7);\n");

    EXPECT_EQ(migrateAll().value(), 2);

    EXPECT_EQ(db().selectOne(u"SELECT n FROM b"_s, &Row::integer).value(), 7);
    EXPECT_EQ(db().select(u"SELECT name FROM schema_version ORDER BY version"_s, &Row::text).value(),
              (std::vector<QString>{u"0001_a"_s, u"0002_b"_s}));
}

TEST_P(MigratorTest, TheFirstFailureRollsBackItsFileAndNamesIt)
{
    file(u"0001_good.sql"_s, "CREATE TABLE good (n INTEGER);\n");
    file(u"0002_bad.sql"_s, "CREATE TABLE half (n INTEGER);\n\nINSERT INTO no_such_table VALUES (1);\n");
    file(u"0003_later.sql"_s, "CREATE TABLE later (n INTEGER);\n");

    const auto failed = migrateAll();

    ASSERT_FALSE(failed);
    EXPECT_TRUE(failed.error().detail.contains(u"0002_bad.sql"_s)) << failed.error().detail.toStdString();
    EXPECT_EQ(version(), 1);
    EXPECT_TRUE(hasTable(u"good"_s));
    EXPECT_FALSE(hasTable(u"half"_s));
    EXPECT_FALSE(hasTable(u"later"_s));
}

TEST_P(MigratorTest, AMendedFileGoesOnWhereItStopped)
{
    file(u"0001_good.sql"_s, "CREATE TABLE good (n INTEGER);\n");
    file(u"0002_bad.sql"_s, "NONSENSE;\n");
    ASSERT_FALSE(migrateAll());

    file(u"0002_bad.sql"_s, "CREATE TABLE mended (n INTEGER);\n");

    EXPECT_EQ(migrateAll().value(), 2);
    EXPECT_TRUE(hasTable(u"mended"_s));
}

TEST_P(MigratorTest, ANewerDatabaseIsRefusedUntouched)
{
    file(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n");
    ASSERT_TRUE(migrateAll());
    ASSERT_TRUE(db().exec(u"INSERT INTO schema_version (version, name) VALUES (9, 'future')"_s));

    const auto refused = migrateAll();

    EXPECT_REFUSED(refused, Invalid);
    EXPECT_EQ(refused.error().problems.front(), (Problem{{}, u"storage.newer_schema"_s, {u"9"_s, u"1"_s}}));
    EXPECT_EQ(version(), 9);
    EXPECT_TRUE(hasTable(u"a"_s));
}

TEST_P(MigratorTest, AGapInTheNumbersIsRefusedBeforeAnythingIsDone)
{
    file(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n");
    file(u"0003_c.sql"_s, "CREATE TABLE c (n INTEGER);\n");

    const auto refused = migrateAll();

    EXPECT_REFUSED(refused, Invalid);
    EXPECT_TRUE(refused.error().detail.contains(u"0003_c.sql"_s));
    EXPECT_FALSE(hasTable(u"a"_s));
    EXPECT_FALSE(hasTable(u"schema_version"_s));
}

TEST_P(MigratorTest, ANumberThatIsTakenTwiceIsRefused)
{
    file(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n");
    file(u"0001_b.sql"_s, "CREATE TABLE b (n INTEGER);\n");

    EXPECT_REFUSED(migrateAll(), Invalid);
}

TEST_P(MigratorTest, AFolderWithoutMigrationsIsRefused)
{
    EXPECT_REFUSED(migrateAll(), Invalid);
    EXPECT_REFUSED(migrate(db(), backups(), u"/no/such/folder"_s), Invalid);
}

TEST_P(MigratorTest, ASecondProgramFindsTheWorkDone)
{
    file(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n");
    auto other = another();

    ASSERT_TRUE(migrateAll());

    EXPECT_TRUE(other.selectOne(u"SELECT count(*) FROM a"_s, &Row::integer));
    EXPECT_EQ(version(), 1);
}

INSTANTIATE_TEST_SUITE_P(Migrations, MigratorTest, testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         dialectName);

/// What only a database in a file needs.
class SqliteMigratorTest : public MigratorTest
{
};

TEST_P(SqliteMigratorTest, RebuildingATableKeepsItsChildren)
{
    file(u"0001_init.sql"_s, "CREATE TABLE p (id INTEGER PRIMARY KEY);\n\n"
                             "CREATE TABLE c (id INTEGER PRIMARY KEY,"
                             " p_id INTEGER NOT NULL REFERENCES p (id) ON DELETE CASCADE);\n\n"
                             "INSERT INTO p VALUES (1), (2);\n\nINSERT INTO c VALUES (10, 1), (11, 2);\n");
    file(u"0002_rebuild.sql"_s,
         "CREATE TABLE p_new (id INTEGER PRIMARY KEY, note TEXT NOT NULL DEFAULT '');\n\n"
         "INSERT INTO p_new (id) SELECT id FROM p;\n\nDROP TABLE p;\n\n"
         "ALTER TABLE p_new RENAME TO p;\n");

    ASSERT_DONE(migrateAll());

    EXPECT_EQ(db().selectOne(u"SELECT count(*) FROM c"_s, &Row::integer).value(), 2);
    EXPECT_EQ(db().selectOne(u"PRAGMA foreign_keys"_s, &Row::integer).value(), 1);
}

TEST_P(SqliteMigratorTest, AFileThatLeavesBrokenReferencesIsRefusedByName)
{
    file(u"0001_init.sql"_s,
         "CREATE TABLE p (id INTEGER PRIMARY KEY);\n\n"
         "CREATE TABLE c (p_id INTEGER NOT NULL REFERENCES p (id));\n\nINSERT INTO c VALUES (7);\n");

    const auto refused = migrateAll();

    EXPECT_REFUSED(refused, Invalid);
    EXPECT_TRUE(refused.error().detail.contains(u"0001_init.sql"_s));
    EXPECT_FALSE(hasTable(u"c"_s));
    EXPECT_EQ(db().selectOne(u"PRAGMA foreign_keys"_s, &Row::integer).value(), 1);
}

TEST_P(SqliteMigratorTest, ANewDatabaseNeedsNoCopy)
{
    file(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n");

    ASSERT_DONE(migrateAll());
    ASSERT_DONE(migrateAll());

    EXPECT_TRUE(copies().isEmpty());
}

TEST_P(SqliteMigratorTest, ADatabaseInUseIsCopiedBeforeItIsChanged)
{
    file(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n\nINSERT INTO a VALUES (7);\n");
    ASSERT_DONE(migrateAll());
    file(u"0002_drop.sql"_s, "DROP TABLE a;\n");
    file(u"0003_b.sql"_s, "CREATE TABLE b (n INTEGER);\n");

    ASSERT_DONE(migrateAll());

    ASSERT_EQ(copies().size(), 1);
    EXPECT_TRUE(copies().front().startsWith(u"before-schema-1-"_s)) << copies().front().toStdString();
    auto copy =
        Database::open({.databaseName = backups() + u'/' + copies().front()}, Access::ReadOnly).value();
    EXPECT_EQ(copy.selectOne(u"SELECT n FROM a"_s, &Row::integer).value(), 7);
    EXPECT_EQ(copy.selectOne(u"SELECT max(version) FROM schema_version"_s, &Row::integer).value(), 1);
}

TEST_P(SqliteMigratorTest, WithoutTheCopyNothingIsChanged)
{
    file(u"0001_a.sql"_s, "CREATE TABLE a (n INTEGER);\n");
    ASSERT_DONE(migrateAll());
    file(u"0002_b.sql"_s, "CREATE TABLE b (n INTEGER);\n");
    QFile obstacle(backups());
    ASSERT_TRUE(obstacle.open(QIODevice::WriteOnly));

    const auto failed = migrateAll();

    ASSERT_FALSE(failed);
    EXPECT_FALSE(hasTable(u"b"_s));
    EXPECT_EQ(version(), 1);
}

INSTANTIATE_TEST_SUITE_P(Migrations, SqliteMigratorTest, testing::Values(Dialect::Sqlite), dialectName);

} // namespace bihuan::test
