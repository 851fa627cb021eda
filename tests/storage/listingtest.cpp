#include "storage/overviewrepository.h"
#include "storage/recorder.h"
#include "storage/searchindex.h"
#include "storage/unittasklines.h"
#include "storage/unittaskrepository.h"
#include "support/printers.h"
#include "support/testdatabase.h"

namespace bihuan::test {

using enum UnitTaskState;

/// Lists with their marks, sorts and groups, and the overview, on a small office.
class ListingTest : public StorageTest
{
protected:
    using Ids = std::vector<UnitTaskId>;

    void SetUp() override
    {
        StorageTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        const auto office = add(Office{.name = u"办公室"_s});
        m_plan = add(Plan{.officeId = office.id, .title = u"整改方案"_s}).id;
    }

    template <typename R>
    R add(R record)
    {
        auto id = RecordTable<R>(db()).insert(record);
        EXPECT_TRUE(id) << Mapping<R>::table.data();
        record.id = id.value();
        return record;
    }

    Unit unit(const QString &name)
    {
        const auto known = RecordTable<Unit>(db()).where(u"name = ?"_s, name).value();
        return known.empty() ? add(Unit{.name = name}) : known.front();
    }

    Task task(const QString &number, const QString &deadline)
    {
        const auto known = RecordTable<Task>(db()).where(u"number = ?"_s, number).value();
        return known.empty() ? add(Task{.planId = m_plan,
                                        .number = number,
                                        .sortKey = sortKeyOf(number),
                                        .deadline = parseDeadline(deadline)})
                             : known.front();
    }

    UnitTask unitTask(const QString &number, const QString &unitName, UnitTaskState state = InProgress,
                      const QString &deadline = {})
    {
        return add(
            UnitTask{.taskId = task(number, deadline).id, .unitId = unit(unitName).id, .state = state});
    }

    /// A move of the state that stands in the log.
    void move(const UnitTask &unitTask, UnitTaskState to, const QString &action)
    {
        Recorder recorder(db(), {.actor = u"甲一一"_s, .action = action, .unitTaskId = unitTask.id},
                          QDateTime(QDate(2024, 3, 4), QTime(7, 8), Qt::UTC));
        auto record = RecordTable<UnitTask>(db()).get(unitTask.id).value();
        record.state = to;
        ASSERT_TRUE(recorder.update(record));
        ASSERT_TRUE(recorder.finish());
    }

    UnitTaskRepository units() { return UnitTaskRepository(db()); }
    void renew() { ASSERT_DONE(UnitTaskLines(db()).renewAll()); }

    Ids ids(UnitTaskFilter filter)
    {
        renew();
        filter.today = kToday;
        return units().ids(filter).value();
    }

    const QDate kToday{2024, 6, 15};

private:
    PlanId m_plan;
};

TEST_P(ListingTest, ADeadlineOfTheUnitsOwnCountsAndNotThatOfTheTask)
{
    const auto theirs = unitTask(u"第1项"_s, u"甲县"_s, InProgress, u"2024年5月底前"_s);
    auto own = unitTask(u"第1项"_s, u"乙县"_s);
    own.deadlineText = u"2025年底前"_s;
    ASSERT_DONE(RecordTable<UnitTask>(db()).update(own));

    EXPECT_EQ(ids({.marks = {UnitTaskMark::Overdue}}), Ids{theirs.id});
    EXPECT_EQ(ids({.dueFrom = QDate(2025, 12, 31), .dueTo = QDate(2025, 12, 31)}), Ids{own.id});
    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::Deadline, true}}}), (Ids{own.id, theirs.id}));
}

TEST_P(ListingTest, MarksFollowDeadlinesMilestonesAndNotices)
{
    const auto soon = unitTask(u"第1项"_s, u"甲县"_s, InProgress, u"2024年7月15日前"_s);
    const auto later = unitTask(u"第2项"_s, u"甲县"_s, InProgress, u"2024年7月16日前"_s);
    const auto passed = unitTask(u"第3项"_s, u"甲县"_s, Passed, u"2024年5月底前"_s);
    const auto staged = unitTask(u"第4项"_s, u"甲县"_s);
    const auto behind = unitTask(u"第5项"_s, u"甲县"_s);
    const auto notice = unitTask(u"第6项"_s, u"甲县"_s, InNotice);
    add(Milestone{.unitTaskId = staged.id, .dueOn = QDate(2024, 6, 30)});
    add(Milestone{.unitTaskId = behind.id, .dueOn = QDate(2024, 6, 14)});
    add(Milestone{.unitTaskId = later.id, .dueOn = QDate(2024, 6, 14), .reachedOn = QDate(2024, 6, 1)});
    add(Notice{.unitTaskId = notice.id, .firstDay = QDate(2024, 6, 3), .lastDay = kToday});

    EXPECT_EQ(ids({.marks = {UnitTaskMark::DueSoon}}), (Ids{soon.id, staged.id}));
    EXPECT_EQ(ids({.marks = {UnitTaskMark::BehindSchedule}}), Ids{behind.id});
    EXPECT_EQ(ids({.marks = {UnitTaskMark::NoticeEnded}}), Ids{notice.id});
    EXPECT_EQ(ids({.marks = {UnitTaskMark::Overdue}}), Ids{});
    EXPECT_EQ(ids({.states = {Passed}}), Ids{passed.id});
}

TEST_P(ListingTest, OnlyTheNewestMoveSaysWhetherAUnitTaskWasReturned)
{
    const auto returned = unitTask(u"第1项"_s, u"甲县"_s, UnderReview);
    const auto repaired = unitTask(u"第2项"_s, u"甲县"_s, UnderReview);
    const auto undone = unitTask(u"第3项"_s, u"甲县"_s, Completed);
    move(returned, InProgress, u"record_verdict"_s);
    move(repaired, Applied, u"record_verdict"_s);
    move(repaired, UnderReview, u"move"_s);
    move(undone, InProgress, u"undo"_s);

    EXPECT_EQ(ids({.marks = {UnitTaskMark::Returned}}), Ids{returned.id});
}

TEST_P(ListingTest, MarksFollowWhatIsMissing)
{
    const auto empty = unitTask(u"第1项"_s, u"甲县"_s);
    const auto half = unitTask(u"第2项"_s, u"甲县"_s);
    const auto whole = unitTask(u"第3项"_s, u"甲县"_s);
    for (const auto &[owner, done] : {std::pair(half, u""_s), std::pair(whole, u"做了"_s)}) {
        const auto measure = add(Measure{.unitTaskId = owner.id});
        add(Implementation{.measureId = measure.id, .text = done});
        const auto evidence = add(Evidence{.unitTaskId = owner.id, .code = u"1-01"_s});
        if (owner.id == whole.id)
            add(EvidenceMapping{.measureId = measure.id, .evidenceId = evidence.id});
    }

    EXPECT_EQ(ids({.marks = {UnitTaskMark::MissingMeasures}}), Ids{empty.id});
    EXPECT_EQ(ids({.marks = {UnitTaskMark::MissingEvidence}}), Ids{half.id});
    EXPECT_EQ(ids({.marks = {UnitTaskMark::MissingImplementation, UnitTaskMark::MissingEvidence}}),
              Ids{half.id});
    EXPECT_EQ(units().sums({half.id, whole.id}).value(),
              (UnitTaskSums{.unitTasks = 2, .measures = 2, .implemented = 1, .evidenced = 1}));
}

TEST_P(ListingTest, UnitsSortByTheirSoundsAndFiguresByTheirValue)
{
    const auto zhao = unitTask(u"第1项"_s, u"昭苏县"_s);
    const auto an = unitTask(u"第2项"_s, u"安县"_s);
    const auto ten = unitTask(u"第3项"_s, u"第10中学"_s);
    const auto two = unitTask(u"第4项"_s, u"第2中学"_s);

    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::Unit}}}), (Ids{an.id, two.id, ten.id, zhao.id}));
}

TEST_P(ListingTest, ASecondColumnDecidesWhereTheFirstIsEqual)
{
    const auto a = unitTask(u"第1项"_s, u"甲县"_s, Applied, u"2024年底前"_s);
    const auto b = unitTask(u"第2项"_s, u"甲县"_s, Draft, u"2024年底前"_s);
    const auto c = unitTask(u"第3项"_s, u"甲县"_s, Applied, u"2025年底前"_s);

    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::State, true}, {UnitTaskOrder::Deadline, true}}}),
              (Ids{c.id, a.id, b.id}));
    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::Deadline}, {UnitTaskOrder::State}}}), (Ids{b.id, a.id, c.id}));
}

TEST_P(ListingTest, GroupsCountTheirLinesInTheOrderOfTheList)
{
    const auto a1 = unitTask(u"第1项"_s, u"安县"_s, Draft, u"2024年底前"_s);
    const auto b1 = unitTask(u"第1项"_s, u"北县"_s, Closed);
    const auto b2 = unitTask(u"第2项"_s, u"北县"_s, Draft, u"立行立改"_s);
    const auto named = [&](UnitTaskGrouping grouping, std::vector<UnitTaskSort> sort = {}) {
        std::vector<std::pair<QString, int>> names;
        const auto groups = units().groups({.sort = std::move(sort), .grouping = grouping}).value();
        for (const auto &group : groups)
            names.emplace_back(group.name, group.count);
        return names;
    };
    renew();

    using Named = std::vector<std::pair<QString, int>>;
    EXPECT_EQ(named(UnitTaskGrouping::Task), (Named{{u"第1项"_s, 2}, {u"第2项"_s, 1}}));
    EXPECT_EQ(named(UnitTaskGrouping::Unit), (Named{{u"安县"_s, 1}, {u"北县"_s, 2}}));
    EXPECT_EQ(named(UnitTaskGrouping::Unit, {{UnitTaskOrder::Unit, true}}),
              (Named{{u"北县"_s, 2}, {u"安县"_s, 1}}));
    EXPECT_EQ(named(UnitTaskGrouping::State), (Named{{u"draft"_s, 2}, {u"closed"_s, 1}}));
    EXPECT_EQ(named(UnitTaskGrouping::Deadline), (Named{{u"2024-12"_s, 2}, {QString(), 1}}));
    const auto listing = units().listing({.grouping = UnitTaskGrouping::State}).value();
    EXPECT_EQ(listing.ids, (Ids{a1.id, b2.id, b1.id}));
    EXPECT_EQ(listing.groups.size(), 2u);
}

TEST_P(ListingTest, TheFirstOnesAreTheFirstOfAllThatHoldTheWords)
{
    Ids all;
    for (int number = 1; number <= 6; ++number) {
        const auto one = unitTask(u"第%1项"_s.arg(number), u"甲县"_s, number == 3 ? Closed : InProgress);
        all.push_back(one.id);
        ASSERT_DONE(SearchIndex(db()).replace(
            one.id, {{u"task"_s, number, u"title"_s, number % 2 ? u"污水 处理"_s : u"砂石"_s}}));
    }
    renew();

    EXPECT_EQ(units().firstIds({.query = u"处理 污水"_s}, 2).value(), (Ids{all[0], all[2]}));
    EXPECT_EQ(units().firstIds({.states = {Closed}, .query = u"污水"_s}, 5).value(), Ids{all[2]});
    EXPECT_EQ(units().firstIds({.sort = {{UnitTaskOrder::Plan, true}}}, 2).value(), (Ids{all[5], all[4]}));
}

TEST_P(ListingTest, LinesFollowTheRecordsOfAStep)
{
    const auto one = unitTask(u"第1项"_s, u"甲县"_s);
    const auto other = unitTask(u"第1项"_s, u"乙县"_s);
    renew();
    Recorder recorder(db(), {.actor = u"甲一一"_s, .action = u"edit"_s}, QDateTime::currentDateTimeUtc());
    auto changed = RecordTable<Task>(db()).get(one.taskId).value();
    changed.deadline = parseDeadline(u"2024年5月底前"_s);
    ASSERT_DONE(recorder.update(changed));
    auto renamed = RecordTable<Unit>(db()).get(other.unitId).value();
    renamed.name = u"阿县"_s;
    ASSERT_DONE(recorder.update(renamed));
    ASSERT_DONE(recorder.finish());

    ASSERT_DONE(UnitTaskLines(db()).renew(recorder.touched()));

    EXPECT_EQ(units().ids({.marks = {UnitTaskMark::Overdue}, .today = kToday})->size(), 2u);
    EXPECT_EQ(units().ids({.sort = {{UnitTaskOrder::Unit}}}).value(), (Ids{other.id, one.id}));
}

TEST_P(ListingTest, AChangeOfManyBelongsToEachOfThemInTheLog)
{
    const auto one = unitTask(u"第1项"_s, u"甲县"_s);
    const auto other = unitTask(u"第2项"_s, u"甲县"_s);
    Recorder recorder(db(), {.actor = u"甲一一"_s, .action = u"set_many"_s}, QDateTime::currentDateTimeUtc());
    for (auto record : {one, other}) {
        record.longTerm = true;
        ASSERT_DONE(recorder.update(record));
    }

    const auto step = recorder.finish();

    ASSERT_DONE(step);
    const auto entries = AuditLog(db()).ofStep(*step).value();
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].unitTaskId, one.id);
    EXPECT_EQ(entries[1].unitTaskId, other.id);
    EXPECT_EQ(ids({.marks = {UnitTaskMark::LongTerm}}), (Ids{one.id, other.id}));
}

TEST_P(ListingTest, TheOverviewCountsWhatTheListsShow)
{
    unitTask(u"第1项"_s, u"安县"_s, InProgress, u"2024年5月底前"_s);
    unitTask(u"第1项"_s, u"北县"_s, Completed);
    unitTask(u"第2项"_s, u"北县"_s, UnderReview, u"2024年7月底前"_s);
    const auto closed = unitTask(u"第2项"_s, u"安县"_s, Passed);
    move(closed, Closed, u"move"_s);
    renew();

    const auto overview = OverviewRepository(db()).overview(kToday).value();

    EXPECT_EQ(overview.unitTasks, 4);
    for (const auto &[mark, number] : overview.marks)
        EXPECT_EQ(number, std::ssize(ids({.marks = {mark}}))) << toCode(mark).toStdString();
    EXPECT_EQ(overview.count(UnitTaskMark::Overdue), 2);
    EXPECT_EQ(overview.completed(), 3);
    EXPECT_EQ(overview.closed(), 1);
    EXPECT_EQ(overview.acceptanceUnfinished(), 1);
    EXPECT_EQ(overview.notApplied(), 1);
    ASSERT_EQ(overview.byUnit.size(), 2u);
    EXPECT_EQ(overview.byUnit[0], (UnitStanding{u"安县"_s, 2, 1, 1, 1}));
    EXPECT_EQ(overview.byUnit[1], (UnitStanding{u"北县"_s, 2, 2, 0, 1}));
}

TEST_P(ListingTest, TheOverviewSetsWhatWasDoneAgainstWhatWasPlanned)
{
    const auto first = unitTask(u"第1项"_s, u"安县"_s, InProgress, u"2024年1月底前"_s);
    unitTask(u"第2项"_s, u"安县"_s, InProgress, u"2024年3月底前"_s);
    move(first, Completed, u"move"_s); // On 4 March.
    renew();

    const auto overview = OverviewRepository(db()).overview(kToday).value();

    const std::vector<ProgressPoint> expected{
        {QDate(2024, 1, 1), 1, 0}, {QDate(2024, 2, 1), 1, 0}, {QDate(2024, 3, 1), 2, 1}};
    EXPECT_EQ(overview.progress, expected);
    ASSERT_EQ(overview.heat.cells.size(), 2u);
    EXPECT_EQ(overview.heat.units, std::vector<QString>{u"安县"_s});
    EXPECT_EQ(overview.heat.tasks, (std::vector<QString>{u"第1项"_s, u"第2项"_s}));
    EXPECT_EQ(overview.heat.cells[0].heat, Heat::Overdue); // Not accepted yet.
    EXPECT_EQ(overview.heat.cells[0].id, first.id);
}

TEST_P(ListingTest, LinesAreMadeWhereThereAreNone)
{
    unitTask(u"第1项"_s, u"安县"_s);

    ASSERT_DONE(UnitTaskLines(db()).makeIfMissing());

    EXPECT_EQ(units().ids({})->size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(Storage, ListingTest, testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         dialectName);

} // namespace bihuan::test
