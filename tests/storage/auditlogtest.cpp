#include "storage/auditlog.h"

#include "support/printers.h"
#include "support/testdatabase.h"

namespace bihuan::test {

namespace {

const QDateTime kNow(QDate(2024, 5, 6), QTime(7, 8, 9, 10), Qt::UTC);

AuditEntry entry(const QString &field, std::optional<UnitTaskId> unitTask = {})
{
    return {.at = kNow,
            .actor = u"甲一一"_s,
            .action = u"edit"_s,
            .reason = u"typo"_s,
            .unitTaskId = unitTask,
            .entity = u"measure"_s,
            .recordId = 12,
            .field = field,
            .oldValue = u"old 𠮷"_s,
            .newValue = std::nullopt};
}

using Ids = std::vector<qint64>;

} // namespace

class AuditLogTest : public StorageTest
{
protected:
    AuditLog log() { return AuditLog(db()); }

    void appendFour()
    {
        ASSERT_TRUE(log().append({entry(u"text"_s), entry(u"number"_s)}));
        ASSERT_TRUE(log().append({entry(u"text"_s)}));
        ASSERT_TRUE(log().append({entry(u"due_on"_s)}));
    }

    /// What somebody with a database tool could do after getting past the triggers.
    void forge(const QString &sql)
    {
        if (GetParam() == Dialect::Postgres) {
            ASSERT_DONE(db().command(u"ALTER TABLE audit_entry DISABLE TRIGGER ALL"_s));
        } else {
            ASSERT_DONE(db().command(u"DROP TRIGGER IF EXISTS audit_entry_is_never_altered"_s));
            ASSERT_DONE(db().command(u"DROP TRIGGER IF EXISTS audit_entry_is_never_removed"_s));
            ASSERT_DONE(db().command(u"DROP TRIGGER IF EXISTS audit_entry_is_never_replaced"_s));
        }
        ASSERT_DONE(db().command(sql));
    }
};

TEST_P(AuditLogTest, AnEntryComesBackAsItWasAppended)
{
    auto wanted = entry(u"text"_s, UnitTaskId(3));
    ASSERT_EQ(log().append({wanted}).value(), 1);

    const auto entries = log().entries(std::nullopt).value();

    ASSERT_EQ(entries.size(), 1u);
    wanted.id = AuditEntryId(1);
    wanted.step = 1;
    wanted.hash = hashOf(wanted);
    EXPECT_EQ(entries.front(), wanted);
}

TEST_P(AuditLogTest, EntriesOfOneAppendAreOneStepNumberedByItsFirst)
{
    EXPECT_EQ(log().append({entry(u"a"_s), entry(u"b"_s)}).value(), 1);
    EXPECT_EQ(log().append({entry(u"c"_s)}).value(), 3);

    EXPECT_EQ(log().ofStep(1)->size(), 2u);
    EXPECT_EQ(log().ofStep(3)->front().field, u"c"_s);
    EXPECT_TRUE(log().ofStep(2)->empty());
    EXPECT_EQ(log().newest().value(), 3);
}

TEST_P(AuditLogTest, EachEntryHoldsTheHashOfTheOneBefore)
{
    appendFour();

    const auto entries = log().entries(std::nullopt).value();

    EXPECT_EQ(entries[0].previousHash, QString());
    for (size_t i = 1; i < entries.size(); ++i)
        EXPECT_EQ(entries[i].previousHash, entries[i - 1].hash);
    EXPECT_EQ(log().brokenEntries().value(), Ids{});
}

TEST_P(AuditLogTest, AnEmptyLogIsSound)
{
    EXPECT_EQ(log().newest().value(), 0);
    EXPECT_EQ(log().brokenEntries().value(), Ids{});
}

TEST_P(AuditLogTest, IsReadByUnitTaskAndByField)
{
    ASSERT_TRUE(
        log().append({entry(u"text"_s, UnitTaskId(3)), entry(u"number"_s, UnitTaskId(4)), entry(u""_s)}));

    EXPECT_EQ(log().entries(UnitTaskId(4))->front().field, u"number"_s);
    const auto history = log().ofField(u"measure"_s, 12, u"text"_s).value();
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0].field, u"text"_s);
    EXPECT_EQ(history[1].field, QString());
    EXPECT_TRUE(log().ofField(u"measure"_s, 13, u"text"_s)->empty());
}

TEST_P(AuditLogTest, TheDatabaseRefusesToAlterOrRemoveEntries)
{
    appendFour();

    EXPECT_REFUSED(db().command(u"UPDATE audit_entry SET actor = 'nobody' WHERE id = 2"_s), Storage);
    EXPECT_REFUSED(db().command(u"DELETE FROM audit_entry WHERE id = 4"_s), Storage);
    EXPECT_REFUSED(db().command(u"DELETE FROM audit_entry"_s), Storage);
    const auto trick = GetParam() == Dialect::Postgres
                           ? u"TRUNCATE audit_entry"_s
                           : u"REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE id = 2"_s;
    EXPECT_REFUSED(db().command(trick), Storage);

    EXPECT_EQ(log().newest().value(), 4);
    EXPECT_EQ(log().brokenEntries().value(), Ids{});
}

TEST_P(AuditLogTest, AnAlteredEntryShows)
{
    appendFour();

    forge(u"UPDATE audit_entry SET old_value = 'other' WHERE id = 2"_s);

    EXPECT_EQ(log().brokenEntries().value(), Ids{2});
}

TEST_P(AuditLogTest, AnAlteredEntryWithAFreshHashShowsInItsSuccessor)
{
    appendFour();
    auto forged = log().entries(std::nullopt).value()[1];
    forged.actor = u"nobody"_s;

    forge(u"UPDATE audit_entry SET actor = 'nobody', hash = '%1' WHERE id = 2"_s.arg(hashOf(forged)));

    EXPECT_EQ(log().brokenEntries().value(), Ids{3});
}

TEST_P(AuditLogTest, ARemovedEntryShowsInItsSuccessor)
{
    appendFour();

    forge(u"DELETE FROM audit_entry WHERE id = 2"_s);

    EXPECT_EQ(log().brokenEntries().value(), Ids{3});
}

TEST_P(AuditLogTest, ARemovedBeginningShows)
{
    appendFour();

    forge(u"DELETE FROM audit_entry WHERE id < 3"_s);

    EXPECT_EQ(log().brokenEntries().value(), Ids{3});
}

TEST_P(AuditLogTest, AnInsertedEntryShows)
{
    appendFour();

    forge(
        u"INSERT INTO audit_entry (id, step, at, actor, action, entity, record_id, previous_hash, hash)"
        " SELECT 5, 5, at, actor, action, entity, record_id, previous_hash, hash FROM audit_entry WHERE id = 4"_s);

    EXPECT_EQ(log().brokenEntries().value(), Ids{5});
}

INSTANTIATE_TEST_SUITE_P(Storage, AuditLogTest, testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         dialectName);

TEST(HashOf, DependsOnEveryFieldAndOnWhatIsAbsent)
{
    const AuditEntry plain = entry(u"text"_s);
    std::vector<AuditEntry> others(14, plain);
    others[0].id = AuditEntryId(9);
    others[1].step = 9;
    others[2].at = kNow.addMSecs(1);
    others[3].actor = u"乙二二"_s;
    others[4].action = u"import"_s;
    others[5].reason = QString();
    others[6].unitTaskId = UnitTaskId(0);
    others[7].entity = u"task"_s;
    others[8].recordId = 9;
    others[9].field = u"number"_s;
    others[10].oldValue = std::nullopt;
    others[11].newValue = QString();
    others[12].newValue = u"null"_s;
    others[13].previousHash = QString(64, u'0');

    for (size_t i = 0; i < others.size(); ++i)
        EXPECT_NE(hashOf(others[i]), hashOf(plain)) << i;
    EXPECT_EQ(hashOf(plain), hashOf(entry(u"text"_s)));
}

TEST(HashOf, IsTheSameForEver)
{
    // The chain of a database written by an older program must still be sound. The value was computed outside
    // this program, over [0,0,"2024-05-06T07:08:09.010Z","甲一一","edit","typo",3,"measure",12,"text","old
    // 𠮷",null,""].
    EXPECT_EQ(hashOf(entry(u"text"_s, UnitTaskId(3))),
              u"6732ddac7baaf4a70d22736167c12b3b72b7e6fc679e87ae8bb31300f86ea073"_s);
}

} // namespace bihuan::test
