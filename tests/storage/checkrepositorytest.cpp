#include "storage/checkrepository.h"

#include "storage/casefilerepository.h"
#include "storage/recorder.h"
#include "support/printers.h"
#include "support/testdatabase.h"

namespace bihuan::test {

/// Two units with a share each of one task, and one of them with another task.
class CheckRepositoryTest : public StorageTest
{
protected:
    void SetUp() override
    {
        StorageTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        const auto office = add(Office{.name = u"办公室"_s}).id;
        m_plan = add(Plan{.officeId = office, .title = u"整改方案"_s}).id;
        m_kangping = add(Unit{.name = u"康平县"_s}).id;
        m_faku = add(Unit{.name = u"法库县"_s}).id;
        m_first = add(Task{.planId = m_plan, .number = u"第1项"_s}).id;
        m_second = add(Task{.planId = m_plan, .number = u"第2项"_s}).id;
        m_own = add(UnitTask{.taskId = m_first, .unitId = m_kangping}).id;
        m_otherShare = add(UnitTask{.taskId = m_first, .unitId = m_faku, .state = UnitTaskState::Closed}).id;
        m_otherTask = add(UnitTask{.taskId = m_second, .unitId = m_kangping}).id;
    }

    template <typename R>
    R add(R record)
    {
        auto id = RecordTable<R>(db()).insert(record);
        EXPECT_TRUE(id) << Mapping<R>::table.data();
        record.id = id.value();
        return record;
    }

    void addEvidence(UnitTaskId of, const QString &code, const QString &documentNumber, QChar content)
    {
        const auto evidence = add(Evidence{.unitTaskId = of, .code = code, .documentNumber = documentNumber});
        add(EvidenceFile{.evidenceId = evidence.id,
                         .sha256 = QString(64, content),
                         .originalName = u"a.pdf"_s,
                         .addedAt = QDateTime(QDate(2024, 1, 1), QTime(8, 0), Qt::UTC)});
    }

    void addText(UnitTaskId of, const QString &text)
    {
        const auto measure = add(Measure{.unitTaskId = of});
        add(Implementation{.measureId = measure.id, .text = text});
    }

    CheckContext context()
    {
        const auto file = CaseFileRepository(db()).get(m_own).value();
        return CheckRepository(db()).context(file).value();
    }

    PlanId m_plan{};
    UnitId m_kangping{};
    UnitId m_faku{};
    TaskId m_first{};
    TaskId m_second{};
    UnitTaskId m_own{};
    UnitTaskId m_otherShare{};
    UnitTaskId m_otherTask{};
};

TEST_P(CheckRepositoryTest, FindsOwnFilesAndNumbersInOtherCases)
{
    addEvidence(m_own, u"1-01"_s, u"康办〔2024〕1号"_s, u'a');
    addEvidence(m_own, u"1-02"_s, {}, u'b');
    addEvidence(m_otherShare, u"2-01"_s, u"康办〔2024〕1号"_s, u'c');
    addEvidence(m_otherTask, u"3-01"_s, {}, u'a');

    const auto found = context();

    ASSERT_EQ(found.files.size(), 1u);
    EXPECT_EQ(found.files[0].code, u"3-01"_s);
    EXPECT_EQ(found.files[0].other, (OtherCase{u"第2项"_s, u"康平县"_s}));
    ASSERT_EQ(found.papers.size(), 1u);
    EXPECT_EQ(found.papers[0].evidence.code, u"2-01"_s);
    EXPECT_EQ(found.papers[0].other, (OtherCase{u"第1项"_s, u"法库县"_s}));
}

TEST_P(CheckRepositoryTest, ReadsTheTextsOfTheSameTaskAndOfTheSameUnitOnly)
{
    const auto third = add(Task{.planId = m_plan, .number = u"第3项"_s}).id;
    addText(m_own, u"自己的"_s);
    addText(m_otherShare, u"同一任务的"_s);
    addText(m_otherTask, u"同一单位的"_s);
    addText(add(UnitTask{.taskId = third, .unitId = m_faku}).id, u"无关的"_s);
    addText(m_otherShare, {});

    const auto found = context();

    ASSERT_EQ(found.texts.size(), 2u);
    EXPECT_EQ(found.texts[0].text, u"同一任务的"_s);
    EXPECT_EQ(found.texts[1].text, u"同一单位的"_s);
    EXPECT_EQ(found.texts[1].other.taskNumber, u"第2项"_s);
}

TEST_P(CheckRepositoryTest, KnowsTheOtherSharesAndTheOtherUnits)
{
    const auto found = context();

    ASSERT_EQ(found.shares.size(), 1u);
    EXPECT_EQ(found.shares[0].unit, u"法库县"_s);
    EXPECT_EQ(found.shares[0].state, UnitTaskState::Closed);
    EXPECT_EQ(found.units, std::vector<QString>{u"法库县"_s});
}

TEST_P(CheckRepositoryTest, KnowsSinceWhenTheCaseIsReportedCompleted)
{
    EXPECT_FALSE(context().completedSince);
    auto unitTask = RecordTable<UnitTask>(db()).get(m_own).value();
    unitTask.state = UnitTaskState::Completed;

    ASSERT_DONE(db().transaction([&]() -> Result<void> {
        Recorder recorder(db(), {.actor = u"甲一一"_s, .action = u"complete"_s, .unitTaskId = m_own},
                          QDateTime(QDate(2024, 3, 5), QTime(12, 0), Qt::UTC));
        auto stored = recorder.update(unitTask);
        if (!stored)
            return stored.error();
        auto step = recorder.finish();
        return step ? Result<void>() : step.error();
    }));

    EXPECT_EQ(context().completedSince, QDate(2024, 3, 5));
}

INSTANTIATE_TEST_SUITE_P(Storage, CheckRepositoryTest, testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         dialectName);

} // namespace bihuan::test
