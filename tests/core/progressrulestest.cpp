#include "core/progressrules.h"

#include "support/printers.h"
#include "support/samplecase.h"

#include <gtest/gtest.h>

namespace bihuan::test {

namespace {

const ReportingPeriod kNovember{Rhythm::Month, 2026, 11};
const QDate kAfter(2027, 1, 15); ///< Long after November was over.

Milestone milestone(QDate due, const QString &target, std::optional<QDate> reached = std::nullopt)
{
    return {.dueOn = due, .target = target, .reachedOn = reached};
}

ProgressReport reported(const QDate &day)
{
    return {.status = ReportStatus::Submitted, .reportedAt = QDateTime(day, QTime(9, 0))};
}

} // namespace

TEST(ProgressCall, IsDueOnTheLastDayUnlessItSaysOtherwise)
{
    EXPECT_EQ(ProgressCall{}.dueOn(kNovember), QDate(2026, 11, 30));
    EXPECT_EQ(ProgressCall{.dueDay = 25}.dueOn(kNovember), QDate(2026, 11, 25));
    EXPECT_EQ((ProgressCall{.dueDay = 5, .dueNextMonth = true}.dueOn(kNovember)), QDate(2026, 12, 5));
    EXPECT_EQ((ProgressCall{.dueDay = 31}.dueOn({Rhythm::Month, 2026, 2})), QDate(2026, 2, 28));
    EXPECT_EQ((ProgressCall{.dueDay = 5, .dueNextMonth = true}.dueOn({Rhythm::Quarter, 2026, 4})),
              QDate(2027, 1, 5));
}

TEST(ProgressCall, ReachesUnitTasksFromHandingOutToClosing)
{
    EXPECT_FALSE(isCalled(UnitTaskState::Draft, std::nullopt, kNovember));
    EXPECT_TRUE(isCalled(UnitTaskState::InProgress, std::nullopt, kNovember));
    EXPECT_TRUE(isCalled(UnitTaskState::Closed, QDate(2026, 11, 2), kNovember));
    EXPECT_FALSE(isCalled(UnitTaskState::Closed, QDate(2026, 10, 31), kNovember));
    EXPECT_FALSE(isCalled(UnitTaskState::Closed, std::nullopt, kNovember));
}

TEST(Timeliness, IsMeasuredByTheDueDay)
{
    const QDate due(2026, 11, 25);
    const auto inTime = reported(due);
    const auto late = reported(due.addDays(1));

    EXPECT_EQ(timelinessOf(nullptr, due, due), Timeliness::Open);
    EXPECT_EQ(timelinessOf(nullptr, due, due.addDays(1)), Timeliness::Missing);
    EXPECT_EQ(timelinessOf(&inTime, due, kAfter), Timeliness::InTime);
    EXPECT_EQ(timelinessOf(&late, due, kAfter), Timeliness::Late);
}

TEST(Timeliness, TakesDraftsAndReturnedReportsAsNotThere)
{
    const QDate due(2026, 11, 25);
    const ProgressReport draft{.text = u"x"_s};
    auto returned = reported(due);
    returned.status = ReportStatus::Returned;

    EXPECT_EQ(timelinessOf(&draft, due, kAfter), Timeliness::Missing);
    EXPECT_EQ(timelinessOf(&returned, due, kAfter), Timeliness::Missing);
    EXPECT_EQ(timelinessOf(&returned, due, due), Timeliness::Open);
}

TEST(Repetition, SeesThroughBlanksAndWidths)
{
    EXPECT_EQ(repetitionOf(u"正在推进 3 个项目。"_s, u"正在推进３个项目。"_s), Repetition::Same);
    EXPECT_EQ(repetitionOf(u""_s, u""_s), Repetition::None);
    EXPECT_EQ(repetitionOf(u"正在推进。"_s, u"正在谋划。"_s), Repetition::None);
}

TEST(Repetition, FindsTextsWithOneWordChanged)
{
    const QString october =
        u"10月，召开专题会议研究推进河道整治工作，完成清淤3公里，建立巡查台账，督促企业落实主体责任。"_s;
    const QString november =
        u"11月，召开专题会议研究推进河道整治工作，完成清淤3公里，建立巡查台账，督促企业落实主体责任。"_s;
    const QString other =
        u"11月，完成污水管网改造1.2公里，新建检查井24座，累计投资320万元，预计12月底前全线贯通。"_s;

    EXPECT_EQ(repetitionOf(november, october), Repetition::Similar);
    EXPECT_EQ(repetitionOf(other, october), Repetition::None);
}

TEST(Percent, IsReadInEveryUsualForm)
{
    EXPECT_EQ(percentOf(u"完成30%"_s), 30);
    EXPECT_EQ(percentOf(u"８０％以上"_s), 80);
    EXPECT_EQ(percentOf(u"100 %"_s), 100);
    EXPECT_EQ(percentOf(u"百分之三十"_s), 30);
    EXPECT_EQ(percentOf(u"百分之百"_s), 100);
    EXPECT_FALSE(percentOf(u"12 km"_s));
}

TEST(GradeProposal, IsBehindWhenTheShareDueIsNotReached)
{
    const ProgressFacts facts{.milestones = {milestone({2026, 6, 30}, u"30%"_s, QDate(2026, 6, 1)),
                                             milestone({2026, 11, 30}, u"80%"_s),
                                             milestone({2027, 6, 30}, u"100%"_s)}};

    const auto proposed = proposeGrade(facts, kNovember, kAfter);

    EXPECT_EQ(proposed.grade, Grade::Behind);
    EXPECT_EQ(proposed.reason, GradeReason::ShareMissed);
    EXPECT_EQ(proposed.args, (QStringList{u"80"_s, u"30"_s, u"2026年11月30日"_s}));
}

TEST(GradeProposal, WaitsForTheDueDayItself)
{
    const ProgressFacts facts{.milestones = {milestone({2026, 11, 30}, u"80%"_s)}};

    EXPECT_EQ(proposeGrade(facts, kNovember, QDate(2026, 11, 30)).grade, Grade::OnSchedule);
    EXPECT_EQ(proposeGrade(facts, kNovember, QDate(2026, 12, 1)).grade, Grade::Behind);
}

TEST(GradeProposal, TakesAHigherShareForTheLowerOnes)
{
    const ProgressFacts facts{.milestones = {milestone({2026, 6, 30}, u"30%"_s),
                                             milestone({2026, 10, 31}, u"80%"_s, QDate(2026, 10, 20)),
                                             milestone({2027, 6, 30}, u"100%"_s)}};

    const auto proposed = proposeGrade(facts, kNovember, kAfter);

    EXPECT_EQ(proposed.grade, Grade::OnSchedule);
    EXPECT_EQ(proposed.reason, GradeReason::MilestonesKept);
}

TEST(GradeProposal, DoesNotCountWhatWasReachedAfterThePeriod)
{
    const ProgressFacts facts{.milestones = {milestone({2026, 11, 10}, u"主体完工"_s, QDate(2026, 12, 3))}};

    const auto proposed = proposeGrade(facts, kNovember, kAfter);

    EXPECT_EQ(proposed.reason, GradeReason::MilestoneMissed);
    EXPECT_EQ(proposed.args.value(0), u"主体完工"_s);
}

TEST(GradeProposal, IsBehindAfterTheDeadline)
{
    const ProgressFacts facts{.deadline = parseDeadline(u"2026年10月底"_s)};

    const auto proposed = proposeGrade(facts, kNovember, kAfter);

    EXPECT_EQ(proposed.reason, GradeReason::DeadlinePassed);
    EXPECT_EQ(proposed.args.value(1), u"2026年10月31日"_s);
    EXPECT_EQ(proposeGrade({.deadline = parseDeadline(u"2026年底前"_s)}, kNovember, kAfter).grade,
              Grade::OnSchedule);
}

TEST(GradeProposal, IsDoneWhenTheStateSaysSo)
{
    const ProgressFacts facts{.state = UnitTaskState::Applied,
                              .deadline = parseDeadline(u"2024年底前，并长期坚持"_s)};

    const auto proposed = proposeGrade(facts, kNovember, kAfter);

    EXPECT_EQ(proposed.grade, Grade::Done);
    EXPECT_TRUE(proposed.longTerm);
    EXPECT_EQ(proposed.reason, GradeReason::ReportedComplete);
}

TEST(GradeProposal, IsDoneOnlyWhenTheMeasuresAreToo)
{
    ProgressFacts facts{.milestones = {milestone({2026, 10, 31}, u"100%"_s, QDate(2026, 10, 20))},
                        .measures = 2,
                        .implemented = 1};
    EXPECT_EQ(proposeGrade(facts, kNovember, kAfter).grade, Grade::OnSchedule);

    facts.implemented = 2;

    EXPECT_EQ(proposeGrade(facts, kNovember, kAfter).grade, Grade::Done);
}

TEST(GradeProposal, NamesTheOverdueMeasure)
{
    const ProgressFacts facts{
        .dueMeasures = {{u"1."_s, QDate(2026, 9, 30), true}, {u"2."_s, QDate(2026, 10, 31), false}}};

    const auto proposed = proposeGrade(facts, kNovember, kAfter);

    EXPECT_EQ(proposed.reason, GradeReason::MeasureOverdue);
    EXPECT_EQ(proposed.args.value(0), u"2."_s);
}

TEST(ProgressFacts, AreDrawnFromACaseFile)
{
    const auto facts = progressFacts(sampleCase());

    EXPECT_EQ(facts.measures, int(sampleCase().measures.size()));
    EXPECT_GT(facts.implemented, 0);
    EXPECT_TRUE(std::ranges::is_sorted(facts.events, {}, &Event::heldOn));
}

TEST(Prefill, WritesTheEventsOfThePeriodAndWhatIsStillOpen)
{
    const std::vector<Event> events{
        {.heldOn = QDate(2026, 10, 30), .text = u"不在本期"_s},
        {.heldOn = QDate(2026, 11, 5), .kind = u"常委会会议"_s, .body = u"县委"_s},
        {.heldOn = QDate(2026, 11, 20), .text = u"开展专项检查。"_s}};
    const ProgressReport last{.text = u"上期"_s, .problems = u"资金未到位"_s, .nextSteps = u"抓紧施工"_s};

    const auto report = prefilledReport(UnitTaskId(7), kNovember, events, &last);

    EXPECT_EQ(report.text, u"11月5日，县委召开常委会会议。\n11月20日，开展专项检查。"_s);
    EXPECT_EQ(report.problems, u"资金未到位"_s);
    EXPECT_EQ(report.nextSteps, u"抓紧施工"_s);
    EXPECT_EQ(report.status, ReportStatus::Draft);
    EXPECT_FALSE(report.grade);
}

TEST(Prefill, TakesTheLastTextWhereNothingHappened)
{
    const ProgressReport last{.text = u"上期"_s};

    EXPECT_EQ(prefilledReport(UnitTaskId(7), kNovember, {}, &last).text, u"上期"_s);
    EXPECT_TRUE(prefilledReport(UnitTaskId(7), kNovember, {}, nullptr).isBlank());
}

TEST(RollUp, IsBehindWhenOneIs)
{
    RollUp sum{.called = 3};
    sum.count(Grade::Done);
    sum.count(Grade::Behind);

    EXPECT_EQ(sum.grade(), Grade::Behind);
}

TEST(RollUp, IsUndecidedWhileOneIsMissing)
{
    RollUp sum{.called = 2};
    sum.count(Grade::Done);
    EXPECT_FALSE(sum.grade());

    sum.count(Grade::Done);

    EXPECT_EQ(sum.grade(), Grade::Done);
    EXPECT_FALSE(RollUp{}.grade());
}

TEST(RollUp, IsOnScheduleWhenNotAllAreDone)
{
    RollUp sum{.called = 2};
    sum.count(Grade::Done);
    sum.count(Grade::OnSchedule);

    EXPECT_EQ(sum.grade(), Grade::OnSchedule);
}

} // namespace bihuan::test
