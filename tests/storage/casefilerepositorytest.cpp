#include "storage/casefilerepository.h"

#include "records.h"
#include "storage/recorder.h"
#include "support/printers.h"
#include "support/testdatabase.h"

namespace bihuan::test {

class CaseFileTest : public StorageTest
{
protected:
    template <typename R>
    R add(R record)
    {
        auto id = RecordTable<R>(db()).insert(record);
        EXPECT_TRUE(id) << Mapping<R>::table.data();
        record.id = id.value();
        return record;
    }

    /// A unit task with nothing but what its own row refers to.
    UnitTask bareUnitTask(const QString &name)
    {
        const auto office = add(Office{.name = name});
        const auto plan = add(Plan{.officeId = office.id, .title = name});
        const auto task = add(Task{.planId = plan.id, .number = u"第1项"_s});
        const auto unit = add(Unit{.name = name});
        return add(UnitTask{.taskId = task.id, .unitId = unit.id});
    }
    Result<CaseFile> read(UnitTaskId id) { return CaseFileRepository(db()).get(id); }
};

TEST_P(CaseFileTest, HoldsOneRecordOfEveryTable)
{
    RecordMaker maker(1);
    std::map<QLatin1StringView, QString> stored;
    forEachRecord([&]<typename R>() {
        R record = maker.filled<R>();
        if constexpr (std::same_as<R, Application>)
            record.cycle = 1001; // The current cycle of the unit task.
        record = add(record);
        maker.stored(record);
        stored[Mapping<R>::table] = recordToJson(record);
    });

    const auto file = read(UnitTaskId(1));

    ASSERT_DONE(file);
    const auto expect = [&]<typename R>(const R &record) {
        EXPECT_EQ(recordToJson(record), stored[Mapping<R>::table]) << Mapping<R>::table.data();
    };
    expect(file->office);
    expect(file->inspection.value());
    expect(file->plan);
    expect(file->task);
    expect(file->findings.at(0));
    expect(file->unit);
    expect(file->roles.at(0));
    expect(file->unitTask);
    expect(file->measures.at(0).measure);
    expect(file->measures.at(0).requirements.at(0));
    expect(file->measures.at(0).implementation);
    expect(file->measures.at(0).events.at(0));
    expect(file->measures.at(0).mappings.at(0));
    expect(file->evidence.at(0).evidence);
    expect(file->evidence.at(0).files.at(0));
    expect(file->milestones.at(0));
    expect(file->progressCall.value());
    expect(file->progressReports.at(0));
    expect(file->application.application);
    expect(file->application.rounds.at(0));
    expect(file->application.group);
    expect(file->application.members.at(0));
    expect(file->application.opinion);
    expect(file->application.reading.value());
    expect(file->flow.value());
    expect(file->moves.at(0).record);
    expect(file->moves.at(0).supplements.at(0));
    expect(file->plannedLookBacks.at(0));
}

TEST_P(CaseFileTest, OfABareUnitTaskHasEmptyParts)
{
    const auto unitTask = bareUnitTask(u"甲"_s);

    const auto file = read(unitTask.id);

    ASSERT_DONE(file);
    EXPECT_EQ(file->unitTask, unitTask);
    EXPECT_EQ(file->unit.name, u"甲"_s);
    EXPECT_FALSE(file->inspection);
    EXPECT_TRUE(file->measures.empty());
    EXPECT_TRUE(file->evidence.empty());
    EXPECT_TRUE(file->application.application.id.isNew());
}

TEST_P(CaseFileTest, ThatIsNotThereIsNotFound)
{
    EXPECT_REFUSED(read(UnitTaskId(404)), NotFound);
}

TEST_P(CaseFileTest, HoldsNothingOfAnotherUnitTask)
{
    const auto mine = bareUnitTask(u"甲"_s);
    const auto other = bareUnitTask(u"乙"_s);
    const auto measure = add(Measure{.unitTaskId = other.id});
    add(Requirement{.measureId = measure.id});
    add(Implementation{.measureId = measure.id, .text = u"done"_s});
    const auto evidence = add(Evidence{.unitTaskId = other.id, .code = u"1-01"_s});
    add(EvidenceMapping{.measureId = measure.id, .evidenceId = evidence.id});
    add(Application{.unitTaskId = other.id});

    const auto file = read(mine.id);

    ASSERT_DONE(file);
    EXPECT_TRUE(file->measures.empty());
    EXPECT_TRUE(file->evidence.empty());
    EXPECT_TRUE(file->application.application.id.isNew());
}

TEST_P(CaseFileTest, ListsArePrintedInTheirOrder)
{
    const auto unitTask = bareUnitTask(u"甲"_s);
    add(Measure{.unitTaskId = unitTask.id, .ordinal = 1, .text = u"second"_s});
    const auto first = add(Measure{.unitTaskId = unitTask.id, .ordinal = 0, .text = u"first"_s});
    for (const auto &code : {u"1-02"_s, u"1-01"_s}) {
        const auto evidence = add(Evidence{.unitTaskId = unitTask.id, .code = code});
        add(EvidenceMapping{
            .measureId = first.id, .evidenceId = evidence.id, .ordinal = int(evidence.id.value())});
    }
    add(Milestone{.unitTaskId = unitTask.id, .dueOn = QDate(2025, 1, 1)});
    add(Milestone{.unitTaskId = unitTask.id, .dueOn = QDate(2024, 1, 1)});

    const auto file = read(unitTask.id).value();

    EXPECT_EQ(file.measures[0].measure.text, u"first"_s);
    EXPECT_EQ(file.measures[1].measure.text, u"second"_s);
    EXPECT_EQ(file.evidence[0].evidence.code, u"1-01"_s);
    EXPECT_EQ(file.evidenceOf(file.measures[0])[0]->evidence.code, u"1-02"_s);
    EXPECT_EQ(file.milestones[0].dueOn, QDate(2024, 1, 1));
}

TEST_P(CaseFileTest, ShowsTheNewestApplicationAndItsNewestOpinionOfTheCurrentCycle)
{
    auto unitTask = bareUnitTask(u"甲"_s);
    unitTask.cycle = 2;
    ASSERT_DONE(RecordTable<UnitTask>(db()).update(unitTask));
    add(Application{.unitTaskId = unitTask.id, .cycle = 2, .signedBy = u"first"_s});
    const auto newest = add(Application{.unitTaskId = unitTask.id, .cycle = 2, .signedBy = u"second"_s});
    add(Application{.unitTaskId = unitTask.id, .cycle = 1, .signedBy = u"former cycle"_s});
    add(Opinion{.applicationId = newest.id, .edition = 2, .conclusion = u"new"_s});
    add(Opinion{.applicationId = newest.id, .edition = 1, .conclusion = u"old"_s});

    const auto file = read(unitTask.id).value();

    EXPECT_EQ(file.application.application.signedBy, u"second"_s);
    EXPECT_EQ(file.application.opinion.conclusion, u"new"_s);
}

INSTANTIATE_TEST_SUITE_P(Storage, CaseFileTest, testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         dialectName);

} // namespace bihuan::test
