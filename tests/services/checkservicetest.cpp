#include "servicesfixture.h"

#include "services/checkservice.h"

#include <algorithm>

namespace bihuan {

class CheckServiceTest : public ServicesTest
{
protected:
    CheckServiceTest() : m_id(importSample()) {}

    std::vector<CheckFinding> look() { return m_services->checks().look(m_id).value(); }

    /// The first finding of this check.
    CheckFinding finding(const QString &check)
    {
        const auto all = look();
        const auto found = std::ranges::find(all, check, [](const auto &one) { return one.result.check; });
        EXPECT_NE(found, all.end()) << check.toStdString();
        return found == all.end() ? CheckFinding{} : *found;
    }

    void acceptOn(QDate day)
    {
        auto opinion = m_services->cases().get(m_id)->application.opinion;
        opinion.acceptedOn = day;
        ASSERT_TRUE(m_services->cases().save(m_id, opinion));
    }

    UnitTaskId m_id;
};

TEST_F(CheckServiceTest, TheSampleGivesWhatACarefulReaderFinds)
{
    const auto counts = countsOf(look());

    // Written out line by line in the tests of core.
    EXPECT_EQ(counts, (CheckCounts{.blocking = 13, .warnings = 5, .notes = 7}));
}

TEST_F(CheckServiceTest, AWarningPassesWithAReasonThatIsKeptAndLogged)
{
    const auto late = finding(u"19"_s);

    const auto saved = m_services->checks().waive(m_id, late.result, u" 市领导小组已批准延期。 "_s).value();

    const auto waiver = finding(u"19"_s).waiver;
    ASSERT_TRUE(waiver);
    EXPECT_EQ(waiver->reason, u"市领导小组已批准延期。"_s);
    EXPECT_EQ(waiver->waivedBy, u"甲一一"_s);
    EXPECT_LE(waiver->waivedAt.secsTo(QDateTime::currentDateTimeUtc()), 60);
    EXPECT_EQ(countsOf(look()).waived, 1);
    const auto log = m_services->audit().entries(m_id).value();
    EXPECT_EQ(log.back().step, saved.step);
    EXPECT_EQ(log.back().action, u"waive"_s);
    EXPECT_EQ(log.back().reason, u"市领导小组已批准延期。"_s);
}

TEST_F(CheckServiceTest, WhatPassedComesBackWhenTheFactsChange)
{
    ASSERT_TRUE(m_services->checks().waive(m_id, finding(u"19"_s).result, u"已批准延期"_s));

    acceptOn(QDate(2022, 9, 29));
    const bool openAfterwards = !finding(u"19"_s).waiver;
    acceptOn(QDate(2022, 9, 28));

    EXPECT_TRUE(openAfterwards);
    EXPECT_TRUE(finding(u"19"_s).waiver) << "the same facts again";
}

TEST_F(CheckServiceTest, WhatPassedIsTakenBackAndByUndoToo)
{
    const auto passed = m_services->checks().waive(m_id, finding(u"19"_s).result, u"已批准延期"_s).value();

    ASSERT_TRUE(m_services->checks().unwaive(m_id, passed.record));
    EXPECT_FALSE(finding(u"19"_s).waiver);
    const auto again = m_services->checks().waive(m_id, finding(u"19"_s).result, u"已批准延期"_s).value();
    ASSERT_TRUE(m_services->cases().undo(again.step));

    EXPECT_FALSE(finding(u"19"_s).waiver);
    EXPECT_FALSE(m_services->checks().unwaive(m_id, passed.record)) << "it is gone";
}

TEST_F(CheckServiceTest, RefusesToPassWhatBlocksWhatHasNoReasonAndWhatIsNotFound)
{
    const auto late = finding(u"19"_s).result;
    auto another = late;
    another.problem.args = {u"2022-12-31"_s};

    const auto block = m_services->checks().waive(m_id, finding(u"03"_s).result, u"理由"_s);
    const auto silent = m_services->checks().waive(m_id, late, u"  "_s);
    const auto gone = m_services->checks().waive(m_id, another, u"理由"_s);
    ASSERT_TRUE(m_services->checks().waive(m_id, late, u"理由"_s));
    const auto twice = m_services->checks().waive(m_id, late, u"理由"_s);

    ASSERT_FALSE(block);
    EXPECT_EQ(block.error().problems[0].rule, u"check.block_cannot_pass"_s);
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().problems[0].rule, u"check.reason_missing"_s);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, Error::Kind::NotFound);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().kind, Error::Kind::Duplicate);
}

TEST_F(CheckServiceTest, ARunIsKeptWithTheCaseAsItWas)
{
    ASSERT_TRUE(m_services->checks().waive(m_id, finding(u"19"_s).result, u"已批准延期"_s));
    const auto before = look();

    const auto run = m_services->checks().run(m_id, CheckOccasion::FinalOpinion).value().record;
    acceptOn(QDate(2021, 12, 1));

    const auto kept = m_services->checks().runs(m_id).value();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0], run);
    EXPECT_EQ(kept[0].occasion, CheckOccasion::FinalOpinion);
    EXPECT_EQ(kept[0].ranBy, u"甲一一"_s);
    EXPECT_EQ(kept[0].blocking, 13);
    EXPECT_EQ(kept[0].waived, 1);
    const auto findings = CheckService::findingsOf(kept[0]).value();
    ASSERT_EQ(findings.size(), before.size());
    for (size_t i = 0; i < findings.size(); ++i) {
        EXPECT_EQ(findings[i].result.problem, before[i].result.problem);
        EXPECT_EQ(findings[i].result.severity, before[i].result.severity);
        EXPECT_EQ(findings[i].waiver.has_value(), before[i].waiver.has_value());
    }
}

TEST_F(CheckServiceTest, AKeptRunThatWasTamperedWithIsRefused)
{
    auto run = m_services->checks().run(m_id, CheckOccasion::Asked).value().record;
    run.results.replace(u"block"_s, u"info"_s);

    const auto refused = CheckService::findingsOf(run);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problems[0].rule, u"check.run_damaged"_s);
}

TEST_F(CheckServiceTest, TheStepDecidesWhatIsAsked)
{
    const auto has = [&](CheckStage stage, const QString &check) {
        const auto all = m_services->checks().look(m_id, stage).value();
        return std::ranges::find(all, check, [](const auto &one) { return one.result.check; }) != all.end();
    };

    EXPECT_FALSE(has(CheckStage::Application, u"25"_s));
    EXPECT_TRUE(has(CheckStage::Opinion, u"25"_s));
    EXPECT_FALSE(has(CheckStage::Opinion, u"28"_s));
    EXPECT_TRUE(has(CheckStage::Closing, u"28"_s));
}

TEST_F(CheckServiceTest, SeesTheOtherCases)
{
    auto created = m_services->cases().create({.office = u"办公室"_s,
                                               .planTitle = m_services->cases().get(m_id)->plan.title,
                                               .taskNumber = u"第1项"_s,
                                               .unit = u"法库县"_s});
    ASSERT_TRUE(created);
    const auto other = created->record.id;
    ASSERT_TRUE(m_services->cases().addMeasure(other));
    auto implementation = m_services->cases().get(other)->measures[0].implementation;
    implementation.text =
        m_services->cases().get(m_id)->measures[1].implementation.text.replace(u"康平县"_s, u"法库县"_s);
    ASSERT_TRUE(m_services->cases().save(other, implementation));

    const auto copied = finding(u"16"_s).result;

    EXPECT_EQ(copied.problem.where, u"measures[1].implementation"_s);
    EXPECT_EQ(copied.problem.args, (QStringList{u"第1项"_s, u"法库县"_s}));
}

TEST_F(CheckServiceTest, SummarisesAListAndLeavesOutWhatIsGone)
{
    std::vector<CheckSummary> lines;

    ASSERT_TRUE(m_services->checks().summarise({UnitTaskId(99), m_id}, [&](const CheckSummary &one) {
        lines.push_back(one);
        return true;
    }));

    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].id, m_id);
    EXPECT_EQ(lines[0].counts, countsOf(look()));
}

TEST_F(CheckServiceTest, FailsForACaseThatThereIsNot)
{
    EXPECT_EQ(m_services->checks().look(UnitTaskId(99)).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(m_services->checks().run(UnitTaskId(99), CheckOccasion::Asked).error().kind,
              Error::Kind::NotFound);
}

} // namespace bihuan
