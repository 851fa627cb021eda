#include "storage/database.h"

#include "storage/migrator.h"
#include "support/printers.h"
#include "support/testdatabase.h"

#include <QFile>

namespace bihuan::test {

class DatabaseTest : public StorageTest
{
protected:
    Result<int> add(const QString &name) { return add(db(), name); }
    static Result<int> add(Database &on, const QString &name)
    {
        return on.exec(u"INSERT INTO office (name) VALUES (?)"_s, name);
    }
    int offices() { return db().selectOne(u"SELECT count(*) FROM office"_s, &Row::integer).value(); }

    Database another() { return Database::open(config()).value(); }

    static void setPatience(Database &of, int milliseconds)
    {
        const auto set =
            of.dialect() == Dialect::Sqlite ? u"PRAGMA busy_timeout = %1"_s : u"SET lock_timeout = '%1ms'"_s;
        ASSERT_DONE(of.command(set.arg(milliseconds)));
    }
};

TEST_P(DatabaseTest, ACommittedTransactionStays)
{
    ASSERT_DONE(
        db().transaction([&] { return add(u"甲"_s).and_then([](int) -> Result<void> { return {}; }); }));

    EXPECT_EQ(offices(), 1);
}

TEST_P(DatabaseTest, AFailedTransactionLeavesNothingBehind)
{
    const auto failed = db().transaction([&]() -> Result<void> {
        EXPECT_TRUE(add(u"甲"_s));
        return Error{Error::Kind::Invalid, u"on purpose"_s};
    });

    EXPECT_REFUSED(failed, Invalid);
    EXPECT_EQ(failed.error().detail, u"on purpose"_s);
    EXPECT_EQ(offices(), 0);
}

TEST_P(DatabaseTest, AFailedStatementRollsBackTheTransactionAroundIt)
{
    const auto failed = db().transaction([&]() -> Result<void> {
        EXPECT_TRUE(add(u"甲"_s));
        return add(u"甲"_s).and_then([](int) -> Result<void> { return {}; });
    });

    EXPECT_REFUSED(failed, Duplicate);
    EXPECT_EQ(offices(), 0);
    EXPECT_TRUE(add(u"乙"_s));
}

TEST_P(DatabaseTest, AnInnerTransactionJoinsTheOuterOne)
{
    const auto failed = db().transaction([&]() -> Result<void> {
        auto inner =
            db().transaction([&] { return add(u"甲"_s).and_then([](int) -> Result<void> { return {}; }); });
        EXPECT_TRUE(inner);
        return Error{Error::Kind::Invalid};
    });

    EXPECT_REFUSED(failed, Invalid);
    EXPECT_EQ(offices(), 0);
}

TEST_P(DatabaseTest, ASecondWriterIsToldThatItIsBusyAndMayTryAgain)
{
    auto other = another();
    setPatience(other, 20);

    ASSERT_DONE(db().transaction([&]() -> Result<void> {
        EXPECT_TRUE(add(u"甲"_s));
        const auto refused = other.transaction([&]() -> Result<void> {
            ADD_FAILURE() << "two writers at once";
            return {};
        });
        EXPECT_FALSE(refused);
        EXPECT_STREQ(name(refused.error().kind), "busy");
        return {};
    }));

    setPatience(other, 5000);
    EXPECT_TRUE(other.transaction(
        [&] { return add(other, u"乙"_s).and_then([](int) -> Result<void> { return {}; }); }));
    EXPECT_EQ(offices(), 2);
}

TEST_P(DatabaseTest, AReaderSeesOneStateWhileAnotherWrites)
{
    auto other = another();

    ASSERT_DONE(db().readTransaction([&]() -> Result<void> {
        EXPECT_EQ(offices(), 0);
        EXPECT_TRUE(add(other, u"甲"_s));
        EXPECT_EQ(offices(), 0);
        return {};
    }));

    EXPECT_EQ(offices(), 1);
}

TEST_P(DatabaseTest, AReaderTakesExactlyTheColumnsSelected)
{
    ASSERT_TRUE(add(u"甲"_s));

    const auto tooFew = db().selectOne(u"SELECT id, name FROM office"_s, &Row::number);
    const auto tooMany = db().selectOne(u"SELECT id FROM office"_s,
                                        [](Row &row) { return std::pair(row.number(), row.text()); });

    EXPECT_REFUSED(tooFew, Storage);
    EXPECT_REFUSED(tooMany, Storage);
}

TEST_P(DatabaseTest, ReadingNoValueWhereOneIsDueIsAnError)
{
    EXPECT_REFUSED(db().selectOne(u"SELECT CAST(NULL AS INTEGER)"_s, &Row::integer), Storage);
    EXPECT_EQ(db().selectOne(u"SELECT CAST(NULL AS INTEGER)"_s,
                             [](Row &row) { return row.next<std::optional<int>>(); })
                  .value(),
              std::nullopt);
}

TEST_P(DatabaseTest, OneRowMeansOne)
{
    EXPECT_REFUSED(db().selectOne(u"SELECT id FROM office"_s, &Row::number), NotFound);
    ASSERT_TRUE(add(u"甲"_s));
    ASSERT_TRUE(add(u"乙"_s));
    EXPECT_REFUSED(db().selectOne(u"SELECT id FROM office"_s, &Row::number), NotFound);
    EXPECT_REFUSED(db().execOne(u"UPDATE office SET addressee = ?"_s, u"丙"_s), Conflict);
    EXPECT_REFUSED(db().execOne(u"DELETE FROM office WHERE id = ?"_s, 404), Conflict);
}

TEST_P(DatabaseTest, TheDetailForTheLogDoesNotHoldWhatTheUserTyped)
{
    ASSERT_TRUE(add(u"secret-name"_s));

    const auto refused = add(u"secret-name"_s);

    EXPECT_REFUSED(refused, Duplicate);
    EXPECT_FALSE(refused.error().detail.isEmpty());
    EXPECT_FALSE(refused.error().detail.contains(u"secret-name"_s));
}

INSTANTIATE_TEST_SUITE_P(Storage, DatabaseTest, testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         dialectName);

namespace {

QString write(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(u"x.db"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

QString ruleOf(const Error &error)
{
    return error.problems.empty() ? QString() : error.problems.front().rule;
}

} // namespace

TEST(SqliteFile, ThatIsNoDatabaseIsNamedAsSuch)
{
    const QTemporaryDir folder;
    const auto opened = Database::open({.databaseName = write(folder, QByteArray(8192, 'x'))});

    EXPECT_REFUSED(opened, Storage);
    EXPECT_EQ(ruleOf(opened.error()), u"storage.not_a_database"_s);
}

TEST(SqliteFile, InAFolderThatIsNotThereCannotBeOpened)
{
    const QTemporaryDir folder;
    const auto opened = Database::open({.databaseName = folder.filePath(u"no/such.db"_s)});

    EXPECT_REFUSED(opened, Storage);
    EXPECT_EQ(ruleOf(opened.error()), u"storage.cannot_open"_s);
}

TEST(SqliteFile, OpenedForReadingRefusesToBeWritten)
{
    const ScratchDatabase scratch(Dialect::Sqlite);
    auto writer = Database::open(scratch.config()).value();
    ASSERT_DONE(migrate(writer, {}));

    auto reader = Database::open(scratch.config(), Access::ReadOnly);

    ASSERT_DONE(reader);
    auto &db = reader.value();
    EXPECT_TRUE(db.selectOne(u"SELECT count(*) FROM office"_s, &Row::integer));
    const auto refused = db.exec(u"INSERT INTO office (name) VALUES (?)"_s, u"甲"_s);
    EXPECT_REFUSED(refused, Storage);
    EXPECT_EQ(ruleOf(refused.error()), u"storage.read_only"_s);
}

TEST(SqliteFile, ThatIsDamagedInTheMiddleOfAListIsNotAShorterList)
{
    const ScratchDatabase scratch(Dialect::Sqlite);
    {
        auto db = Database::open(scratch.config()).value();
        ASSERT_DONE(db.command(u"CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s));
        ASSERT_TRUE(
            db.exec(u"INSERT INTO line (text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                    " WHERE i < 2000) SELECT printf('%0500d', i) FROM n"_s));
        ASSERT_TRUE(db.selectOne(u"PRAGMA wal_checkpoint(TRUNCATE)"_s,
                                 [](Row &row) { return row.integer() + row.integer() + row.integer(); }));
    }
    QFile file(scratch.config().databaseName);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() / 2 / 4096 * 4096));
    ASSERT_EQ(file.write(QByteArray(4096, '\xff')), 4096);
    file.close();

    auto db = Database::open(scratch.config()).value();
    const auto lines = db.select(u"SELECT text FROM line"_s, &Row::text);

    EXPECT_REFUSED(lines, Storage);
    EXPECT_EQ(ruleOf(lines.error()), u"storage.damaged"_s);
}

TEST(SqliteFile, KeepsItsReferencesAndItsJournalSafe)
{
    const ScratchDatabase scratch(Dialect::Sqlite);
    auto db = Database::open(scratch.config()).value();

    EXPECT_EQ(db.selectOne(u"PRAGMA foreign_keys"_s, &Row::integer).value(), 1);
    EXPECT_EQ(db.selectOne(u"PRAGMA synchronous"_s, &Row::integer).value(), 2);
    EXPECT_EQ(db.selectOne(u"PRAGMA journal_mode"_s, &Row::text).value(), u"wal"_s);
}

} // namespace bihuan::test
