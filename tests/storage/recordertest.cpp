#include "storage/recorder.h"

#include "records.h"
#include "support/printers.h"
#include "support/testdatabase.h"

namespace bihuan::test {

namespace {

const QDateTime kNow(QDate(2024, 5, 6), QTime(7, 8, 9, 10), Qt::UTC);

} // namespace

class RecorderTest : public StorageTest
{
protected:
    Recorder recorder()
    {
        return Recorder(db(), {.actor = u"甲一一"_s, .action = u"edit"_s, .reason = u"why"_s}, kNow);
    }
    std::vector<AuditEntry> entries() { return AuditLog(db()).entries(std::nullopt).value(); }

    Office storedOffice()
    {
        auto first = recorder();
        auto office = first.insert(Office{.name = u"办公室"_s, .addressee = u"领导小组"_s});
        EXPECT_TRUE(office);
        EXPECT_EQ(first.finish().value(), 1);
        return office.value();
    }
};

TEST_P(RecorderTest, AnAdditionIsOneEntryWithTheWholeRecord)
{
    const Office office = storedOffice();

    const auto all = entries();

    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].entity, u"office"_s);
    EXPECT_EQ(all[0].recordId, office.id.value());
    EXPECT_EQ(all[0].field, QString());
    EXPECT_EQ(all[0].oldValue, std::nullopt);
    EXPECT_EQ(all[0].newValue, recordToJson(office));
    EXPECT_EQ(all[0].actor, u"甲一一"_s);
    EXPECT_EQ(all[0].action, u"edit"_s);
    EXPECT_EQ(all[0].reason, u"why"_s);
    EXPECT_EQ(all[0].at, kNow);
}

TEST_P(RecorderTest, AnEditIsOneEntryForEachFieldThatDiffers)
{
    Office office = storedOffice();
    office.name = u"整改办"_s;
    office.selfReference = u"我办"_s;
    auto second = recorder();

    const auto stored = second.update(office);

    ASSERT_DONE(stored);
    EXPECT_EQ(second.finish().value(), 2);
    EXPECT_EQ(stored->version, 2);
    EXPECT_EQ(RecordTable<Office>(db()).get(office.id).value(), *stored);
    const auto step = AuditLog(db()).ofStep(2).value();
    ASSERT_EQ(step.size(), 2u);
    EXPECT_EQ(step[0].field, u"name"_s);
    EXPECT_EQ(step[0].oldValue, u"办公室"_s);
    EXPECT_EQ(step[0].newValue, u"整改办"_s);
    EXPECT_EQ(step[1].field, u"self_reference"_s);
    EXPECT_EQ(step[1].oldValue, u""_s);
    EXPECT_EQ(step[1].newValue, u"我办"_s);
}

TEST_P(RecorderTest, AbsentValuesAreLoggedAsAbsent)
{
    auto recorder = this->recorder();
    auto inspection = recorder.insert(Inspection{.name = u"督察"_s, .round = 2}).value();
    inspection.round = std::nullopt;
    inspection.batch = 1;
    ASSERT_TRUE(recorder.update(inspection));
    ASSERT_TRUE(recorder.finish());

    const auto all = entries();

    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[1].oldValue, u"2"_s);
    EXPECT_EQ(all[1].newValue, std::nullopt);
    EXPECT_EQ(all[2].oldValue, std::nullopt);
    EXPECT_EQ(all[2].newValue, u"1"_s);
}

TEST_P(RecorderTest, NothingIsWrittenWhenNothingDiffers)
{
    const Office office = storedOffice();
    auto second = recorder();

    const auto stored = second.update(office);

    ASSERT_DONE(stored);
    EXPECT_EQ(stored->version, 1);
    EXPECT_EQ(second.finish().value(), 0);
    EXPECT_EQ(RecordTable<Office>(db()).get(office.id)->version, 1);
    EXPECT_EQ(entries().size(), 1u);
}

TEST_P(RecorderTest, AConflictWritesNothing)
{
    Office office = storedOffice();
    Office stale = office;
    office.name = u"先"_s;
    auto second = recorder();
    ASSERT_TRUE(second.update(office));
    ASSERT_TRUE(second.finish());
    stale.name = u"后"_s;
    auto third = recorder();

    EXPECT_REFUSED(third.update(stale), Conflict);
    EXPECT_REFUSED(third.remove(stale), Conflict);

    EXPECT_EQ(third.finish().value(), 0);
    EXPECT_EQ(RecordTable<Office>(db()).get(office.id)->name, u"先"_s);
    EXPECT_EQ(entries().size(), 2u);
}

TEST_P(RecorderTest, AConflictIsOneEvenWhenTheTextsAreEqual)
{
    const Office stale = storedOffice();
    Office office = stale;
    for (const auto &name : {u"甲"_s, stale.name}) {
        office.name = name;
        auto recorder = this->recorder();
        office = recorder.update(office).value();
        ASSERT_TRUE(recorder.finish());
    }

    EXPECT_REFUSED(recorder().update(stale), Conflict);
}

TEST_P(RecorderTest, ARemovalKeepsTheWholeRecordInTheLog)
{
    const Office office = storedOffice();
    auto second = recorder();

    ASSERT_DONE(second.remove(office));

    EXPECT_EQ(second.finish().value(), 2);
    EXPECT_REFUSED(RecordTable<Office>(db()).get(office.id), NotFound);
    const auto all = entries();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[1].oldValue, recordToJson(office));
    EXPECT_EQ(all[1].newValue, std::nullopt);
}

TEST_P(RecorderTest, WhatIsNotThereIsNeitherChangedNorRemoved)
{
    auto recorder = this->recorder();

    EXPECT_REFUSED(recorder.update(Office{.id = OfficeId(404), .name = u"甲"_s}), NotFound);
    EXPECT_REFUSED(recorder.remove(Office{.id = OfficeId(404)}), NotFound);
    EXPECT_EQ(recorder.finish().value(), 0);
}

TEST_P(RecorderTest, EveryEntryOfAStepBearsItsUnitTask)
{
    auto recorder = this->recorder();
    ASSERT_TRUE(recorder.insert(Office{.name = u"甲"_s}));
    recorder.setUnitTask(UnitTaskId(17));
    ASSERT_TRUE(recorder.insert(Unit{.name = u"乙"_s}));
    ASSERT_TRUE(recorder.finish());

    for (const auto &entry : entries())
        EXPECT_EQ(entry.unitTaskId, UnitTaskId(17));
}

TEST_P(RecorderTest, FinishedTwiceItAppendsOnce)
{
    auto recorder = this->recorder();
    ASSERT_TRUE(recorder.insert(Office{.name = u"甲"_s}));

    EXPECT_EQ(recorder.finish().value(), 1);
    EXPECT_EQ(recorder.finish().value(), 0);
    EXPECT_EQ(entries().size(), 1u);
}

TEST_P(RecorderTest, ARefusedTransactionLeavesNeitherRecordNorEntry)
{
    const auto refused = db().transaction([&]() -> Result<void> {
        auto recorder = this->recorder();
        EXPECT_TRUE(recorder.insert(Office{.name = u"甲"_s}));
        EXPECT_TRUE(recorder.finish());
        return Error{Error::Kind::Invalid};
    });

    EXPECT_REFUSED(refused, Invalid);
    EXPECT_TRUE(entries().empty());
    EXPECT_TRUE(RecordTable<Office>(db()).where(u"id > 0"_s)->empty());
}

INSTANTIATE_TEST_SUITE_P(Storage, RecorderTest, testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         dialectName);

TEST(RecordJson, LeadsBackToTheRecord)
{
    RecordMaker maker(1);
    forEachRecord([&]<typename R>() {
        maker.stored(R{.id = decltype(R::id)(7)});
        const R filled = maker.filled<R>();
        const R bare = maker.bare<R>();

        EXPECT_EQ(recordFromJson<R>(recordToJson(filled)), filled) << Mapping<R>::table.data();
        EXPECT_EQ(recordFromJson<R>(recordToJson(bare)), bare) << Mapping<R>::table.data();
    });
}

TEST(RecordJson, ThatDoesNotFitIsNoRecord)
{
    EXPECT_EQ(recordFromJson<Office>(u"{}"_s), std::nullopt);
    EXPECT_EQ(recordFromJson<Office>(u"not json"_s), std::nullopt);
    EXPECT_EQ(recordFromJson<TaskFinding>(uR"({"task_id":"1","finding_id":"x","ordinal":"0"})"_s),
              std::nullopt);
    EXPECT_EQ(recordFromJson<Application>(uR"({"unit_task_id":"1","cycle":"1","applied_on":"yesterday"})"_s),
              std::nullopt);
}

} // namespace bihuan::test
