#include "storage/mapping.h"
#include "storage/migrator.h"
#include "support/printers.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

namespace bihuan::test {

namespace {

std::vector<QString> sortedLines(Database &db, const QString &sql)
{
    auto lines = db.select(sql, &Row::text);
    EXPECT_TRUE(lines) << (lines ? "" : lines.error().detail.toStdString());
    if (!lines)
        return {};
    std::ranges::sort(lines.value());
    return lines.value();
}

// The index of the characters that search uses, search_index, is each database's own kind and left out below.

/// "table.column NOT NULL" for every column.
std::vector<QString> columnsOf(Database &db)
{
    if (db.dialect() == Dialect::Sqlite)
        return sortedLines(db,
                           u"SELECT t.name || '.' || c.name || CASE WHEN c.\"notnull\" = 1 OR c.pk = 1"
                           " THEN ' NOT NULL' ELSE '' END FROM sqlite_master t, pragma_table_info(t.name) c"
                           " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
                           " AND t.name NOT LIKE 'search_index%'"_s);
    return sortedLines(db, u"SELECT table_name || '.' || column_name || CASE WHEN is_nullable = 'NO'"
                           " THEN ' NOT NULL' ELSE '' END FROM information_schema.columns"
                           " WHERE table_schema = current_schema AND table_name <> 'search_index'"_s);
}

/// Names of the indexes that the migrations make by name.
std::vector<QString> indexesOf(Database &db)
{
    if (db.dialect() == Dialect::Sqlite)
        return sortedLines(db, u"SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"_s);
    return sortedLines(db, u"SELECT i.indexname FROM pg_indexes i WHERE i.schemaname = current_schema"
                           " AND i.tablename <> 'search_index' AND NOT EXISTS ("
                           "SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)"_s);
}

/// Everything SQLite knows about its schema, as text.
std::vector<QString> dump(Database &db)
{
    return db
        .select(
            u"SELECT type || ' ' || name || ': ' || COALESCE(sql, '') FROM sqlite_master ORDER BY type, name"_s,
            &Row::text)
        .value();
}

Database migrated(const ScratchDatabase &scratch)
{
    auto db = Database::open(scratch.config()).value();
    const auto reached = migrate(db, {});
    EXPECT_TRUE(reached) << reached.error().detail.toStdString();
    return db;
}

} // namespace

TEST(Schema, BothDialectsHaveTheSameFiles)
{
    const QDir sqlite(u":/bihuan/migrations/sqlite"_s);
    const QDir postgres(u":/bihuan/migrations/postgres"_s);

    EXPECT_FALSE(sqlite.entryList().isEmpty());
    EXPECT_EQ(sqlite.entryList(), postgres.entryList());
}

TEST(Schema, BothDialectsHaveTheSameTablesColumnsNullabilityAndIndexes)
{
    if (!ScratchDatabase::isAvailable(Dialect::Postgres))
        GTEST_SKIP() << "BIHUAN_TEST_PG names no server";
    const ScratchDatabase one(Dialect::Sqlite);
    const ScratchDatabase other(Dialect::Postgres);
    auto sqlite = migrated(one);
    auto postgres = migrated(other);

    EXPECT_EQ(columnsOf(sqlite), columnsOf(postgres));
    EXPECT_EQ(indexesOf(sqlite), indexesOf(postgres));
}

TEST(Schema, StepByStepGivesTheSameAsAtOnce)
{
    const ScratchDatabase one(Dialect::Sqlite);
    const ScratchDatabase other(Dialect::Sqlite);
    auto atOnce = migrated(one);
    auto stepwise = Database::open(other.config()).value();
    const QTemporaryDir folder;
    const QTemporaryDir backups;
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"sqlite"_s));

    int version = 0;
    const auto files = QDir(u":/bihuan/migrations/sqlite"_s).entryInfoList(QDir::Files, QDir::Name);
    for (const auto &file : files) {
        ASSERT_TRUE(QFile::copy(file.filePath(), folder.filePath(u"sqlite/"_s + file.fileName())));
        EXPECT_EQ(migrate(stepwise, backups.path(), folder.path()).value(), ++version);
    }

    EXPECT_EQ(dump(stepwise), dump(atOnce));
}

TEST(Schema, EveryTableIsStrictAndEveryReferenceIndexed)
{
    const ScratchDatabase scratch(Dialect::Sqlite);
    auto db = migrated(scratch);

    EXPECT_EQ(
        db.select(
              u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0"
              " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%' AND name <> 'schema_version'"_s,
              &Row::text)
            .value(),
        std::vector<QString>{});
    EXPECT_EQ(
        db.select(
              u"SELECT t.name || '.' || f.\"from\" FROM sqlite_master t, pragma_foreign_key_list(t.name) f"
              " WHERE t.type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i,"
              " pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f.\"from\")"
              " AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) k"
              " WHERE k.pk = 1 AND k.name = f.\"from\")"_s,
              &Row::text)
            .value(),
        std::vector<QString>{});
}

TEST(Schema, EveryColumnOfEveryRecordIsThereAndNoOther)
{
    const ScratchDatabase scratch(Dialect::Sqlite);
    auto db = migrated(scratch);
    const auto check = [&]<typename R>(R *) {
        std::set<QString> mapped{u"id"_s, u"version"_s};
        R record;
        forEachColumn(record, [&](QLatin1StringView name, const auto &) { mapped.insert(name); });
        const auto stored =
            db.select(u"SELECT name FROM pragma_table_info(?)"_s, &Row::text, QString(Mapping<R>::table))
                .value();
        EXPECT_EQ(std::set<QString>(stored.begin(), stored.end()), mapped) << Mapping<R>::table.data();
    };
    const auto checkAll = [&]<typename... Records>(std::tuple<Records...> *) {
        (check(static_cast<Records *>(nullptr)), ...);
    };

    checkAll(static_cast<AllRecords *>(nullptr));
}

} // namespace bihuan::test
