#include "storage/undo.h"

#include "records.h"
#include "support/printers.h"
#include "support/testdatabase.h"

namespace bihuan::test {

namespace {

const QDateTime kNow(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);

} // namespace

class UndoTest : public StorageTest
{
protected:
    /// Runs `work(recorder)` as one step in one transaction; returns the step.
    template <typename Work>
    Result<qint64> step(Work work)
    {
        qint64 number = 0;
        auto done = db().transaction([&]() -> Result<void> {
            Recorder recorder(db(), {.actor = u"甲一一"_s, .action = u"edit"_s}, kNow);
            if (Result<void> worked = work(recorder); !worked)
                return worked;
            return recorder.finish().and_then([&](qint64 appended) -> Result<void> {
                number = appended;
                return {};
            });
        });
        if (!done)
            return done.error();
        return number;
    }

    template <typename R>
    R add(R record)
    {
        m_lastStep = step([&](Recorder &recorder) -> Result<void> {
                         auto added = recorder.insert(record);
                         if (!added)
                             return added.error();
                         record = *added;
                         return {};
                     }).value();
        return record;
    }
    template <typename R>
    R edit(R record)
    {
        m_lastStep = step([&](Recorder &recorder) -> Result<void> {
                         auto stored = recorder.update(record);
                         if (!stored)
                             return stored.error();
                         record = *stored;
                         return {};
                     }).value();
        return record;
    }
    template <typename R>
    void remove(const R &record)
    {
        m_lastStep = step([&](Recorder &recorder) { return recorder.remove(record); }).value();
    }

    Result<qint64> undo(qint64 number)
    {
        return step([&](Recorder &recorder) { return undoStep(db(), recorder, number); });
    }
    /// The step of the last add(), edit() or remove().
    qint64 last() const { return m_lastStep; }

    Office stored(const Office &office) { return RecordTable<Office>(db()).get(office.id).value(); }

private:
    qint64 m_lastStep = 0;
};

TEST_P(UndoTest, AnEditIsTakenBackAndDoneAgain)
{
    Office office = add(Office{.name = u"甲"_s, .selfReference = u"我办"_s});
    office.name = u"乙"_s;
    office.selfReference = QString();
    office = edit(office);

    const auto undone = undo(last());

    ASSERT_DONE(undone);
    EXPECT_EQ(stored(office).name, u"甲"_s);
    EXPECT_EQ(stored(office).selfReference, u"我办"_s);
    ASSERT_DONE(undo(*undone));
    EXPECT_EQ(stored(office).name, u"乙"_s);
    EXPECT_EQ(stored(office).selfReference, QString());
    EXPECT_GT(stored(office).version, office.version);
}

TEST_P(UndoTest, AnAdditionIsTakenBackAndDoneAgainUnderTheSameId)
{
    const Office office = add(Office{.name = u"甲"_s, .addressee = u"领导小组"_s});

    const auto undone = undo(last());

    ASSERT_DONE(undone);
    EXPECT_REFUSED(RecordTable<Office>(db()).get(office.id), NotFound);
    ASSERT_DONE(undo(*undone));
    EXPECT_EQ(stored(office).addressee, u"领导小组"_s);
}

TEST_P(UndoTest, ARemovalIsTakenBackWithEveryColumn)
{
    RecordMaker maker(1);
    std::vector<std::function<void()>> laterThanItsChildren;
    forEachRecord([&]<typename R>() {
        const R record = add(maker.filled<R>());
        maker.stored(record);
        laterThanItsChildren.insert(laterThanItsChildren.begin(), [this, record] {
            remove(record);
            ASSERT_DONE(undo(last()));
            R back = RecordTable<R>(db()).get(record.id).value();
            EXPECT_GT(back.version, record.version);
            remove(back);
            back.version = record.version;
            EXPECT_EQ(back, record) << Mapping<R>::table.data();
        });
    });

    for (const auto &check : laterThanItsChildren)
        check();
}

TEST_P(UndoTest, SomebodyWhoStillHoldsTheRemovedRecordGetsAConflict)
{
    Office held = add(Office{.name = u"甲"_s});
    Office office = held;
    for (const auto &name : {u"乙"_s, u"丙"_s}) {
        office.name = name;
        office = edit(office);
    }
    remove(office);
    ASSERT_DONE(undo(last()));

    for (int version = 1; version <= office.version; ++version) {
        held.version = version;
        held.name = u"overwritten"_s;
        const auto refused = step([&](Recorder &recorder) -> Result<void> {
            auto stored = recorder.update(held);
            return stored ? Result<void>() : stored.error();
        });
        EXPECT_REFUSED(refused, Conflict);
    }
    EXPECT_EQ(stored(office).name, u"丙"_s);
}

TEST_P(UndoTest, AStepOfSeveralRecordsIsTakenBackFromItsEnd)
{
    Unit unit;
    const auto number = step([&](Recorder &recorder) -> Result<void> {
        unit = recorder.insert(Unit{.name = u"甲"_s}).value();
        unit.shortName = u"短"_s;
        unit = recorder.update(unit).value();
        unit.shortName = u"更短"_s;
        unit = recorder.update(unit).value();
        return {};
    });
    ASSERT_DONE(number);

    ASSERT_DONE(undo(*number));

    EXPECT_REFUSED(RecordTable<Unit>(db()).get(unit.id), NotFound);
}

TEST_P(UndoTest, TheLogGrowsAndStaysSound)
{
    const Office office = add(Office{.name = u"甲"_s});
    remove(office);
    ASSERT_DONE(undo(last()));

    EXPECT_EQ(AuditLog(db()).newest().value(), 3);
    EXPECT_TRUE(AuditLog(db()).brokenEntries()->empty());
}

TEST_P(UndoTest, AFieldThatWasChangedSinceIsAConflict)
{
    Office office = add(Office{.name = u"甲"_s});
    office.name = u"乙"_s;
    office = edit(office);
    const qint64 mine = last();
    office.name = u"丙"_s;
    office = edit(office);

    const auto refused = undo(mine);

    EXPECT_REFUSED(refused, Conflict);
    ASSERT_EQ(refused.error().problems.size(), 1u);
    EXPECT_EQ(refused.error().problems.front(), (Problem{u"office"_s, u"undo.changed_since"_s, {u"name"_s}}));
    EXPECT_EQ(stored(office).name, u"丙"_s);
}

TEST_P(UndoTest, AnotherFieldThatWasChangedSinceIsNoneAndStays)
{
    Office office = add(Office{.name = u"甲"_s});
    office.name = u"乙"_s;
    office = edit(office);
    const qint64 mine = last();
    office.addressee = u"领导小组"_s;
    office = edit(office);

    ASSERT_DONE(undo(mine));

    EXPECT_EQ(stored(office).name, u"甲"_s);
    EXPECT_EQ(stored(office).addressee, u"领导小组"_s);
}

TEST_P(UndoTest, WhatWasAddedAndChangedSinceStays)
{
    Office office = add(Office{.name = u"甲"_s});
    const qint64 addition = last();
    office.name = u"乙"_s;
    office = edit(office);

    EXPECT_REFUSED(undo(addition), Conflict);
    EXPECT_EQ(stored(office).name, u"乙"_s);
}

TEST_P(UndoTest, WhatIsGoneSinceIsAConflict)
{
    Office office = add(Office{.name = u"甲"_s});
    const qint64 addition = last();
    office.name = u"乙"_s;
    office = edit(office);
    const qint64 change = last();
    remove(office);

    EXPECT_REFUSED(undo(change), Conflict);
    EXPECT_REFUSED(undo(addition), Conflict);
}

TEST_P(UndoTest, WhatOthersReferToSinceIsAConflict)
{
    const Office office = add(Office{.name = u"甲"_s});
    const qint64 addition = last();
    add(Plan{.officeId = office.id, .title = u"方案"_s});

    EXPECT_REFUSED(undo(addition), Conflict);
    EXPECT_EQ(stored(office), office);
}

TEST_P(UndoTest, ARemovedNameThatWasTakenAgainIsAConflict)
{
    const Office office = add(Office{.name = u"甲"_s});
    remove(office);
    const qint64 removal = last();
    add(Office{.name = u"甲"_s});

    EXPECT_REFUSED(undo(removal), Conflict);
}

TEST_P(UndoTest, AStepThatIsNoneIsNotFound)
{
    EXPECT_REFUSED(undo(404), NotFound);
}

INSTANTIATE_TEST_SUITE_P(Storage, UndoTest, testing::Values(Dialect::Sqlite, Dialect::Postgres), dialectName);

} // namespace bihuan::test
