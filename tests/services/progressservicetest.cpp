#include "servicesfixture.h"

#include "services/progressservice.h"
#include "services/progresstable.h"
#include "services/searchservice.h"
#include "storage/recordtable.h"
#include "support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bihuan {

namespace {

const QDate kFirst(2026, 9, 1);
const QDate kLast(2026, 11, 30);
const QDate kToday(2026, 12, 3);

/// "rule" of every problem.
QStringList rulesOf(const Error &error)
{
    QStringList rules;
    for (const auto &problem : error.problems)
        rules << problem.rule;
    return rules;
}

} // namespace

class ProgressServiceTest : public ServicesTest
{
protected:
    ProgressServiceTest()
    {
        auto db = Database::open(m_folder.connection().value()).value();
        for (const auto &unit : {u"甲县"_s, u"乙县"_s, u"丙县"_s}) {
            const auto made =
                m_services->cases().create({.office = u"督改办"_s,
                                            .planTitle = u"整改方案"_s,
                                            .taskNumber = unit == u"丙县" ? u"第2项"_s : u"第1项"_s,
                                            .unit = unit});
            EXPECT_TRUE(made);
            auto unitTask = made->record;
            unitTask.state = UnitTaskState::InProgress;
            EXPECT_TRUE(RecordTable<UnitTask>(db).update(unitTask)); // Its moves are tested elsewhere.
            m_ids.push_back(made->record.id);
        }
        m_plan = progress().plans().value().front().id;
        EXPECT_TRUE(progress().setCall({.planId = m_plan, .dueDay = 25, .firstPeriod = u"2026-09"_s}));
    }

    ProgressService &progress() { return m_services->progress(); }
    ProgressGrid grid() { return progress().grid(m_plan, kFirst, kLast, kToday).value(); }

    ProgressReport report(int unit, const QString &period, const QString &word,
                          const QString &text = u"已开工。"_s)
    {
        return {.unitTaskId = m_ids[size_t(unit)], .period = period, .gradeWord = word, .text = text};
    }

    ProgressReport submitted(int unit, const QString &period, const QString &word,
                             const QDate &on = QDate(2026, 11, 20))
    {
        const auto entered = progress().enter({report(unit, period, word)});
        EXPECT_TRUE(entered);
        const auto handedIn = progress().submit(entered->reports, on.startOfDay());
        EXPECT_TRUE(handedIn);
        return handedIn->reports.front();
    }

    PlanId m_plan{};
    std::vector<UnitTaskId> m_ids{};
};

TEST_F(ProgressServiceTest, TheGridHasARowForEachUnitTaskAndAColumnForEachPeriod)
{
    const auto found = grid();

    ASSERT_EQ(found.rows.size(), 3U);
    ASSERT_EQ(found.periods.size(), 3U);
    EXPECT_EQ(found.rows[0].unit, u"甲县"_s);
    EXPECT_EQ(found.rows[2].taskNumber, u"第2项"_s);
    EXPECT_EQ(found.rows[0].cells[1].report.period, u"2026-10"_s);
    EXPECT_EQ(found.rows[0].cells[1].timeliness, Timeliness::Missing);
}

TEST_F(ProgressServiceTest, TheGradeFollowsFromTheWord)
{
    const auto entered = progress().enter(
        {report(0, u"2026-11"_s, u"已完成并长期坚持"_s), report(1, u"2026-11"_s, u"未达到序时进度"_s)});

    ASSERT_TRUE(entered);
    EXPECT_EQ(entered->reports[0].grade, Grade::Done);
    EXPECT_TRUE(entered->reports[0].longTerm);
    EXPECT_EQ(entered->reports[1].grade, Grade::Behind);
    EXPECT_EQ(grid().rows[1].cells[2].report.gradeWord, u"未达到序时进度"_s);
}

TEST_F(ProgressServiceTest, AnUnknownWordIsRefusedAndNothingOfTheBlockIsStored)
{
    const auto entered =
        progress().enter({report(0, u"2026-11"_s, u"已完成"_s), report(1, u"2026-11"_s, u"差不多"_s)});

    ASSERT_FALSE(entered);
    EXPECT_EQ(rulesOf(entered.error()), QStringList{u"progress.unknown_word"_s});
    EXPECT_EQ(entered.error().problems[0].where, u"乙县 2026-11"_s);
    EXPECT_TRUE(grid().rows[0].cells[2].report.id.isNew());
}

TEST_F(ProgressServiceTest, ABlockOfReportsIsOneStepAndUndoneAsOne)
{
    const auto entered =
        progress().enter({report(0, u"2026-11"_s, u"已完成"_s), report(1, u"2026-11"_s, u"已完成"_s)});
    ASSERT_TRUE(entered);

    const auto undone = m_services->cases().undo(entered->step);

    ASSERT_TRUE(undone);
    EXPECT_TRUE(grid().rows[0].cells[2].report.id.isNew());
    EXPECT_TRUE(grid().rows[1].cells[2].report.id.isNew());
    ASSERT_TRUE(m_services->cases().undo(*undone));
    EXPECT_EQ(grid().rows[1].cells[2].report.grade, Grade::Done);
}

TEST_F(ProgressServiceTest, EveryUnitTaskHasItsReportInItsOwnHistoryAndInTheSearch)
{
    ASSERT_TRUE(progress().enter({report(0, u"2026-11"_s, u"已完成"_s, u"清淤三公里"_s),
                                  report(1, u"2026-11"_s, u"已完成"_s, u"绿化两百亩"_s)}));

    const auto entries = m_services->audit().entries(m_ids[1]).value();
    const auto hits = m_services->search().find(u"两百亩"_s, 10).value();

    EXPECT_EQ(entries.back().entity, u"progress_report"_s);
    EXPECT_EQ(entries.back().action, u"report_progress"_s);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].unitTaskId, m_ids[1]);
}

TEST_F(ProgressServiceTest, AnEmptiedDraftIsRemoved)
{
    auto entered = progress().enter({report(0, u"2026-11"_s, u"已完成"_s)}).value().reports.front();
    entered.gradeWord.clear();
    entered.grade.reset();
    entered.text.clear();

    const auto cleared = progress().enter({entered});

    ASSERT_TRUE(cleared);
    EXPECT_TRUE(cleared->reports[0].id.isNew());
    EXPECT_TRUE(grid().rows[0].cells[2].report.id.isNew());
}

TEST_F(ProgressServiceTest, OnlyAWholeReportCanBeSubmitted)
{
    const auto entered =
        progress().enter({report(0, u"2026-11"_s, {}), report(1, u"2026-11"_s, u"已完成"_s, {})}).value();

    const auto handedIn = progress().submit(entered.reports);

    ASSERT_FALSE(handedIn);
    EXPECT_EQ(rulesOf(handedIn.error()),
              (QStringList{u"progress.grade_missing"_s, u"progress.text_missing"_s}));
}

TEST_F(ProgressServiceTest, AReportAfterTheDueDayIsLateAlsoAfterItWasReturned)
{
    const auto late = submitted(0, u"2026-11"_s, u"已完成"_s, QDate(2026, 11, 26));
    EXPECT_EQ(grid().rows[0].cells[2].timeliness, Timeliness::Late);
    const auto inTime = submitted(1, u"2026-11"_s, u"已完成"_s, QDate(2026, 11, 25));

    const auto returned = progress().giveBack({inTime}, u"数字不实"_s);

    ASSERT_TRUE(returned);
    EXPECT_EQ(grid().rows[1].cells[2].timeliness, Timeliness::Missing);
    EXPECT_EQ(returned->reports[0].returnReason, u"数字不实"_s);
    ASSERT_TRUE(progress().submit(returned->reports));
    EXPECT_EQ(grid().rows[1].cells[2].timeliness, Timeliness::InTime) << "its first day counts";
    EXPECT_EQ(late.reportedBy, u"甲一一"_s);
}

TEST_F(ProgressServiceTest, WhatTheOfficeTookInIsChangedOnlyAfterItWasReturned)
{
    const auto taken = progress().takeIn({submitted(0, u"2026-11"_s, u"已完成"_s)}).value().reports.front();
    auto changed = taken;
    changed.text = u"改写"_s;

    const auto refused = progress().enter({changed});

    ASSERT_FALSE(refused);
    EXPECT_EQ(rulesOf(refused.error()), QStringList{u"progress.taken_in"_s});
    auto returned = progress().giveBack({taken}, u"补充数据"_s).value().reports.front();
    returned.text = u"改写"_s;
    EXPECT_TRUE(progress().enter({returned}));
}

TEST_F(ProgressServiceTest, ReturningNeedsAReasonAndAReport)
{
    const auto handedIn = submitted(0, u"2026-11"_s, u"已完成"_s);
    const auto draft = progress().enter({report(1, u"2026-11"_s, u"已完成"_s)}).value().reports.front();

    EXPECT_EQ(rulesOf(progress().giveBack({handedIn}, u"  "_s).error()),
              QStringList{u"progress.reason_missing"_s});
    EXPECT_EQ(rulesOf(progress().takeIn({draft}).error()), QStringList{u"progress.not_submitted"_s});
}

TEST_F(ProgressServiceTest, SomebodyElsesChangeIsAConflict)
{
    auto mine = progress().enter({report(0, u"2026-11"_s, u"已完成"_s)}).value().reports.front();
    auto theirs = mine;
    theirs.text = u"对方的"_s;
    ASSERT_TRUE(open(u"乙二二"_s).progress().enter({theirs}));
    mine.text = u"我的"_s;

    const auto saved = progress().enter({mine});

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, Error::Kind::Conflict);
}

TEST_F(ProgressServiceTest, RepeatedTextsAreMarked)
{
    ASSERT_TRUE(progress().enter({report(0, u"2026-09"_s, u"已完成"_s, u"正在推进。"_s),
                                  report(0, u"2026-11"_s, u"已完成"_s, u"正在推进。"_s)}));

    const auto found = grid();

    EXPECT_EQ(found.rows[0].cells[0].repetition, Repetition::None);
    EXPECT_EQ(found.rows[0].cells[2].repetition, Repetition::Same) << "over the gap of a missing report";
    const auto later = progress().grid(m_plan, QDate(2026, 11, 1), kLast, kToday).value();
    EXPECT_EQ(later.rows[0].cells[0].repetition, Repetition::Same) << "also of one before the first period";
}

TEST_F(ProgressServiceTest, GradesAddUpToTaskAndPlan)
{
    (void)submitted(0, u"2026-11"_s, u"已完成"_s);
    (void)submitted(1, u"2026-11"_s, u"达到序时进度"_s);
    const auto before = grid();
    const auto first = before.rows.front().taskId;
    EXPECT_EQ(before.ofTask(first, 2).grade(), Grade::OnSchedule);
    EXPECT_FALSE(before.ofPlan(2).grade()) << "the second task has no report";

    (void)submitted(2, u"2026-11"_s, u"未达到序时进度"_s);

    const auto all = grid().ofPlan(2);
    EXPECT_EQ(all.grade(), Grade::Behind);
    EXPECT_EQ(all.sum.called, 2);
    EXPECT_EQ(all.sum.behind, 1);
}

TEST_F(ProgressServiceTest, AGradeSetByHandNeedsAReasonAndCanBeCleared)
{
    (void)submitted(2, u"2026-11"_s, u"未达到序时进度"_s);
    const auto task = grid().rows.back().taskId;
    HandSetGrade set{.planId = m_plan, .taskId = task, .period = u"2026-11"_s, .grade = Grade::OnSchedule};
    EXPECT_EQ(rulesOf(progress().setGrade(set).error()), QStringList{u"progress.reason_missing"_s});
    set.reason = u"已批准延期"_s;

    ASSERT_TRUE(progress().setGrade(set));

    const auto all = grid().ofTask(task, 2);
    EXPECT_EQ(all.byRule, Grade::Behind);
    EXPECT_EQ(all.grade(), Grade::OnSchedule);
    ASSERT_TRUE(progress().clearGrade(all.byHand->id));
    EXPECT_EQ(grid().ofTask(task, 2).grade(), Grade::Behind);
}

TEST_F(ProgressServiceTest, PrefilledReportsAreProposalsOnly)
{
    ASSERT_TRUE(progress().enter({report(0, u"2026-10"_s, u"达到序时进度"_s, u"上期进展。"_s)}));
    const auto found = grid();

    const auto proposed = found.prefilled(found.rows[0], 2);

    EXPECT_EQ(proposed.text, u"上期进展。"_s);
    EXPECT_EQ(proposed.gradeWord, u"达到序时进度"_s);
    EXPECT_TRUE(grid().rows[0].cells[2].report.id.isNew()) << "nothing is stored";
}

TEST_F(ProgressServiceTest, TheWordsAreTheOfficesOwn)
{
    auto words = progress().words().value();
    ASSERT_EQ(words.size(), 5U);
    words.erase(words.begin() + 3);
    words.push_back({.word = u"全面实施"_s, .grade = Grade::OnSchedule, .longTerm = true});

    ASSERT_TRUE(progress().setWords(words));

    const auto now = progress().words().value();
    ASSERT_EQ(now.size(), 5U);
    EXPECT_EQ(now[3].word, u"已完成并长期坚持"_s);
    EXPECT_EQ(now[4].word, u"全面实施"_s);
    EXPECT_TRUE(progress().enter({report(0, u"2026-11"_s, u"全面实施"_s)})->reports[0].longTerm);
}

TEST_F(ProgressServiceTest, AnotherRhythmGivesOtherPeriods)
{
    ASSERT_TRUE(progress().setCall({.planId = m_plan,
                                    .rhythm = Rhythm::Quarter,
                                    .dueDay = 5,
                                    .dueNextMonth = true,
                                    .firstPeriod = u"2026-09"_s}));

    const auto found = grid();

    ASSERT_EQ(found.periods.size(), 2U);
    EXPECT_EQ(found.periods[0].code(), u"2026Q3"_s);
    EXPECT_EQ(found.call.firstPeriod, u"2026Q3"_s);
    EXPECT_EQ(found.call.dueOn(found.periods[1]), QDate(2027, 1, 5));
    EXPECT_EQ(rulesOf(progress().setCall({.planId = m_plan, .dueDay = 32}).error()),
              QStringList{u"progress.bad_due_day"_s});
}

TEST_F(ProgressServiceTest, APackageCarriesTheReports)
{
    const auto taken = progress().takeIn({submitted(0, u"2026-11"_s, u"已完成"_s)}).value().reports.front();
    ASSERT_TRUE(m_services->packages().exportTo(m_ids[0], path(u"package"_s)));
    const DataFolder elsewhere(path(u"elsewhere"_s));
    ASSERT_TRUE(elsewhere.init());
    auto other = Services::open(elsewhere, u"乙二二"_s).value();

    const auto imported = other.packages().import(path(u"package"_s));

    ASSERT_TRUE(imported);
    const auto file = other.cases().get(imported->id).value();
    ASSERT_EQ(file.progressReports.size(), 1U);
    auto carried = file.progressReports[0];
    carried.id = taken.id;
    carried.version = taken.version;
    carried.unitTaskId = taken.unitTaskId;
    EXPECT_EQ(carried, taken);
    EXPECT_EQ(file.progressCall->dueDay, 25);
}

TEST_F(ProgressServiceTest, ThePrintedTableSumsUpAndNamesWhoIsMissing)
{
    (void)submitted(0, u"2026-11"_s, u"已完成"_s);
    (void)submitted(2, u"2026-11"_s, u"未达到序时进度"_s, QDate(2026, 11, 28));

    const auto blocks = progressTable(grid(), 2);

    ASSERT_EQ(blocks.size(), 7U);
    EXPECT_EQ(blocks[0].text.text, u"《整改方案》进展调度表（2026年11月）"_s);
    EXPECT_EQ(blocks[1].text.text, u"2026年11月应报3份，已报2份，其中迟报1份；缺报1份。"_s);
    EXPECT_EQ(blocks[3].text.text, u"缺报单位：乙县。"_s);
    EXPECT_EQ(blocks[5].text.text, u"未达到序时进度的单位：丙县。"_s);
    const auto &table = blocks[6].table;
    EXPECT_TRUE(table.landscape);
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0][0].rowSpan, 2) << "one cell for the task of two units";
    EXPECT_EQ(table.rows[1][0].rowSpan, 0);
    EXPECT_EQ(table.rows[1][3].text.text, u"缺报"_s);
    EXPECT_EQ(table.rows[2][3].text.text, u"未达到序时进度（迟报）"_s);
}

TEST_F(ProgressServiceTest, OnlyAPeriodOfThePlanIsPrinted)
{
    EXPECT_EQ(rulesOf(progress().print(m_plan, {Rhythm::Quarter, 2026, 4}, path(u"a.pdf"_s)).error()),
              QStringList{u"progress.other_rhythm"_s});
    EXPECT_EQ(rulesOf(progress().print(m_plan, {Rhythm::Month, 2026, 11}, path(u"a.doc"_s)).error()),
              QStringList{u"progress.not_a_pdf"_s});
}

TEST_F(ProgressServiceTest, TwoReportsForOnePeriodInAPackageAreRefused)
{
    auto package = QJsonDocument::fromJson(readFile(samplePath())).object();
    const QJsonObject one{{u"period"_s, u"2026-11"_s}, {u"text"_s, u"一"_s}};
    package[u"progress_reports"_s] = QJsonArray{one, one, QJsonObject{{u"period"_s, u"2026"_s}}};
    writeFile(path(u"twice.json"_s), QJsonDocument(package).toJson());

    const auto imported = m_services->packages().import(path(u"twice.json"_s));

    ASSERT_FALSE(imported);
    EXPECT_EQ(rulesOf(imported.error()),
              (QStringList{u"package.duplicate_period"_s, u"package.bad_value"_s}));
}

} // namespace bihuan
