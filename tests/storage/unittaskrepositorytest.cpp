#include "storage/unittaskrepository.h"

#include "storage/recorder.h"
#include "storage/searchindex.h"
#include "storage/unittasklines.h"
#include "support/printers.h"
#include "support/testdatabase.h"

namespace bihuan::test {

using enum UnitTaskState;

class UnitTaskRepositoryTest : public StorageTest
{
protected:
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

    UnitId unit(const QString &name)
    {
        const auto known = RecordTable<Unit>(db()).where(u"name = ?"_s, name).value();
        return known.empty() ? add(Unit{.name = name}).id : known.front().id;
    }

    /// A unit task; returns its id.
    UnitTaskId unitTask(const QString &number, const QString &unitName, UnitTaskState state = InProgress,
                        const QString &deadline = {})
    {
        const auto task = add(Task{.planId = m_plan,
                                   .number = number,
                                   .sortKey = sortKeyOf(number),
                                   .deadline = parseDeadline(deadline)});
        return add(UnitTask{.taskId = task.id, .unitId = unit(unitName), .state = state}).id;
    }

    void searchable(UnitTaskId id, const QString &words)
    {
        ASSERT_DONE(SearchIndex(db()).replace(id, {{u"task"_s, 1, u"title"_s, words}}));
    }

    UnitTaskRepository units() { return UnitTaskRepository(db()); }
    std::vector<UnitTaskId> ids(const UnitTaskFilter &filter)
    {
        EXPECT_TRUE(UnitTaskLines(db()).renewAll());
        return units().ids(filter).value();
    }

    using Ids = std::vector<UnitTaskId>;

private:
    PlanId m_plan;
};

TEST_P(UnitTaskRepositoryTest, ThePlanOrderFollowsTheFigures)
{
    const auto ten = unitTask(u"第10项"_s, u"甲县"_s);
    const auto two = unitTask(u"第2项"_s, u"甲县"_s);
    const auto fourteen = unitTask(u"第十四项"_s, u"甲县"_s);

    EXPECT_EQ(ids({}), (Ids{two, ten, fourteen}));
    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::Plan, true}}}), (Ids{fourteen, ten, two}));
}

TEST_P(UnitTaskRepositoryTest, FiltersByAnyOfTheStates)
{
    const auto draft = unitTask(u"第1项"_s, u"甲县"_s, Draft);
    const auto closed = unitTask(u"第2项"_s, u"甲县"_s, Closed);
    unitTask(u"第3项"_s, u"甲县"_s, Applied);

    EXPECT_EQ(ids({.states = {Draft}}), Ids{draft});
    EXPECT_EQ(ids({.states = {Closed, Draft}}), (Ids{draft, closed}));
    EXPECT_EQ(ids({.states = {Filed}}), Ids{});
}

TEST_P(UnitTaskRepositoryTest, FiltersByTheExactNameOfTheUnit)
{
    const auto mine = unitTask(u"第1项"_s, u"甲县"_s);
    unitTask(u"第2项"_s, u"甲县乡"_s);

    EXPECT_EQ(ids({.units = {u"甲县"_s}}), Ids{mine});
    EXPECT_EQ(ids({.units = {u"甲%"_s}}), Ids{});
}

TEST_P(UnitTaskRepositoryTest, EveryWordOfAQueryMustBeFound)
{
    const auto both = unitTask(u"第1项"_s, u"甲县"_s);
    const auto one = unitTask(u"第2项"_s, u"甲县"_s);
    searchable(both, u"畜禽养殖 污水处理"_s);
    searchable(one, u"畜禽养殖"_s);

    EXPECT_EQ(ids({.query = u"畜禽"_s}), (Ids{both, one}));
    EXPECT_EQ(ids({.query = u"  污水\u3000养殖\n"_s}), Ids{both});
    EXPECT_EQ(ids({.query = u"污水 砂石"_s}), Ids{});
    EXPECT_EQ(ids({.query = u" "_s}), (Ids{both, one}));
}

TEST_P(UnitTaskRepositoryTest, AQueryIsFoundInAnyWriting)
{
    const auto id = unitTask(u"第1项"_s, u"甲县"_s);
    searchable(id, u"ＣＯＤ 浓度 第１项 𠮷村"_s);

    for (const auto &query : {u"cod"_s, u"Cod浓"_s, u"第1项"_s, u"𠮷"_s})
        EXPECT_EQ(ids({.query = query}), Ids{id}) << query.toStdString();
}

TEST_P(UnitTaskRepositoryTest, PatternCharactersStandForThemselves)
{
    const auto percent = unitTask(u"第1项"_s, u"甲县"_s);
    const auto underscore = unitTask(u"第2项"_s, u"甲县"_s);
    const auto backslash = unitTask(u"第3项"_s, u"甲县"_s);
    const auto other = unitTask(u"第4项"_s, u"甲县"_s);
    searchable(percent, u"90%达标"_s);
    searchable(underscore, u"a_b"_s);
    searchable(backslash, u"c:\\x ? '"_s);
    searchable(other, u"90达标 axb c:x"_s);

    EXPECT_EQ(ids({.query = u"0%达"_s}), Ids{percent});
    EXPECT_EQ(ids({.query = u"%"_s}), Ids{percent});
    EXPECT_EQ(ids({.query = u"a_b"_s}), Ids{underscore});
    EXPECT_EQ(ids({.query = u"\\"_s}), Ids{backslash});
    EXPECT_EQ(ids({.query = u"? '"_s}), Ids{backslash});
}

TEST_P(UnitTaskRepositoryTest, StateUnitAndQueryTogetherNarrow)
{
    const auto wanted = unitTask(u"第1项"_s, u"甲县"_s, Closed);
    const auto otherUnit = unitTask(u"第2项"_s, u"乙县"_s, Closed);
    const auto otherState = unitTask(u"第3项"_s, u"甲县"_s, Draft);
    for (auto id : {wanted, otherUnit, otherState})
        searchable(id, u"污水"_s);

    EXPECT_EQ(ids({.states = {Closed, Filed}, .units = {u"甲县"_s}, .query = u"污水"_s}), Ids{wanted});
}

TEST_P(UnitTaskRepositoryTest, SearchWordsAreReplaced)
{
    const auto id = unitTask(u"第1项"_s, u"甲县"_s);
    searchable(id, u"旧"_s);
    searchable(id, u"新"_s);

    EXPECT_EQ(ids({.query = u"旧"_s}), Ids{});
    EXPECT_EQ(ids({.query = u"新"_s}), Ids{id});
}

TEST_P(UnitTaskRepositoryTest, TheUnitOrderGroupsUnitsAndKeepsThePlanInside)
{
    const auto b2 = unitTask(u"第2项"_s, u"b"_s);
    const auto a3 = unitTask(u"第3项"_s, u"a"_s);
    const auto b1 = unitTask(u"第1项"_s, u"b"_s);

    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::Unit}}}), (Ids{a3, b1, b2}));
}

TEST_P(UnitTaskRepositoryTest, TheStateOrderFollowsTheLifeOfAUnitTask)
{
    const auto closed = unitTask(u"第1项"_s, u"甲县"_s, Closed);
    const auto draft = unitTask(u"第2项"_s, u"甲县"_s, Draft);
    const auto applied = unitTask(u"第3项"_s, u"甲县"_s, Applied);
    const auto longTerm = unitTask(u"第4项"_s, u"甲县"_s, LongTerm);

    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::State}}}), (Ids{draft, applied, closed, longTerm}));
    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::State, true}}}), (Ids{longTerm, closed, applied, draft}));
}

TEST_P(UnitTaskRepositoryTest, TheDeadlineOrderPutsThoseWithoutADayLast)
{
    const auto none = unitTask(u"第1项"_s, u"甲县"_s, InProgress, u"立行立改"_s);
    const auto late = unitTask(u"第2项"_s, u"甲县"_s, InProgress, u"2025年底前"_s);
    const auto early = unitTask(u"第3项"_s, u"甲县"_s, InProgress, u"2024年6月底前"_s);

    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::Deadline}}}), (Ids{early, late, none}));
    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::Deadline, true}}}), (Ids{late, early, none}));
}

TEST_P(UnitTaskRepositoryTest, TheOrderOfChangeFollowsTheLog)
{
    const auto first = unitTask(u"第1项"_s, u"甲县"_s);
    const auto second = unitTask(u"第2项"_s, u"甲县"_s);
    const auto untouched = unitTask(u"第3项"_s, u"甲县"_s);
    for (auto id : {second, first}) {
        Recorder recorder(db(), {.actor = u"甲一一"_s, .action = u"edit"_s, .unitTaskId = id},
                          QDateTime(QDate(2024, 5, 6), QTime(7, 8), Qt::UTC));
        auto record = RecordTable<UnitTask>(db()).get(id).value();
        record.scope = u"changed"_s;
        ASSERT_TRUE(recorder.update(record));
        ASSERT_TRUE(recorder.finish());
    }

    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::Changed, true}}}), (Ids{first, second, untouched}));
    EXPECT_EQ(ids({.sort = {{UnitTaskOrder::Changed}}}), (Ids{untouched, second, first}));
}

TEST_P(UnitTaskRepositoryTest, AnOverviewCountsWhatHangsOnTheUnitTask)
{
    const auto id = unitTask(u"第1项"_s, u"甲县"_s, Applied, u"2024年底前，并长期坚持"_s);
    const auto evidence = add(Evidence{.unitTaskId = id, .code = u"1-01"_s});
    for (const auto &text : {u"done"_s, u""_s}) {
        const auto measure = add(Measure{.unitTaskId = id});
        add(Implementation{.measureId = measure.id, .text = text});
        add(EvidenceMapping{.measureId = measure.id, .evidenceId = evidence.id});
    }
    add(Measure{.unitTaskId = id});

    const auto lines = units().overviews({id}).value();

    ASSERT_EQ(lines.size(), 1u);
    const UnitTaskOverview expected{.id = id,
                                    .planTitle = u"整改方案"_s,
                                    .taskNumber = u"第1项"_s,
                                    .unit = u"甲县"_s,
                                    .state = Applied,
                                    .deadline = parseDeadline(u"2024年底前，并长期坚持"_s),
                                    .measures = 3,
                                    .implemented = 1,
                                    .evidenced = 2};
    EXPECT_EQ(lines.front(), expected);
}

TEST_P(UnitTaskRepositoryTest, OverviewsComeInTheOrderAskedForWithoutThoseThatAreGone)
{
    const auto one = unitTask(u"第1项"_s, u"甲县"_s);
    const auto two = unitTask(u"第2项"_s, u"甲县"_s);

    const auto lines = units().overviews({two, UnitTaskId(404), one}).value();

    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].id, two);
    EXPECT_EQ(lines[1].id, one);
    EXPECT_TRUE(units().overviews({})->empty());
}

TEST_P(UnitTaskRepositoryTest, AnOverviewShowsTheUnitsOwnDeadlineAndTheLastChange)
{
    const QDateTime at(QDate(2024, 5, 6), QTime(7, 8, 9, 123), Qt::UTC);
    const auto id = unitTask(u"第1项"_s, u"甲县"_s, InProgress, u"2024年底前"_s);
    Recorder recorder(db(), {.actor = u"甲一一"_s, .action = u"edit"_s, .unitTaskId = id}, at);
    auto record = RecordTable<UnitTask>(db()).get(id).value();
    record.deadlineText = u"立行立改"_s;
    ASSERT_TRUE(recorder.update(record));
    ASSERT_TRUE(recorder.finish());

    const auto line = units().overviews({id}).value().front();

    EXPECT_EQ(line.deadline, parseDeadline(u"立行立改"_s));
    EXPECT_EQ(line.changedAt, at);
}

TEST_P(UnitTaskRepositoryTest, CountsByState)
{
    EXPECT_EQ(units().counts().value(), UnitTaskCounts{});
    int number = 0;
    for (auto state : {Closed, Applied, UnderReview, Closed}) {
        const auto id = unitTask(u"第%1项"_s.arg(++number), u"甲县"_s, state);
        add(Evidence{.unitTaskId = id, .code = u"1-01"_s});
    }

    const auto counts = units().counts().value();

    EXPECT_EQ(counts.unitTasks, 4);
    EXPECT_EQ(counts.evidence, 4);
    EXPECT_EQ(counts.inAcceptance, 2);
    using ByState = decltype(counts.byState);
    EXPECT_EQ(counts.byState, (ByState{{Applied, 1}, {UnderReview, 1}, {Closed, 2}}));
}

TEST_P(UnitTaskRepositoryTest, NamesTheUnitsThatHaveAUnitTask)
{
    unitTask(u"第1项"_s, u"乙县"_s);
    unit(u"闲置"_s);
    unitTask(u"第2项"_s, u"甲县"_s);

    ASSERT_DONE(UnitTaskLines(db()).renewAll());
    EXPECT_EQ(units().unitNames().value(), (std::vector<QString>{u"甲县"_s, u"乙县"_s}));
}

TEST_P(UnitTaskRepositoryTest, AnEvidenceLineSumsItsFilesAndMeasures)
{
    const auto id = unitTask(u"第1项"_s, u"甲县"_s);
    const auto evidence = add(Evidence{.unitTaskId = id, .code = u"1-02"_s, .title = u"会议纪要"_s});
    const auto orphan = add(Evidence{.unitTaskId = id, .code = u"1-01"_s});
    const auto measure = add(Measure{.unitTaskId = id});
    add(EvidenceMapping{.measureId = measure.id, .evidenceId = evidence.id});
    for (int i = 0; i < 2; ++i) {
        add(EvidenceFile{.evidenceId = evidence.id,
                         .sha256 = QString(64, QChar(u'a' + i)),
                         .originalName = u"甲.pdf"_s,
                         .size = 3'000'000'000,
                         .addedAt = QDateTime(QDate(2024, 5, 6), QTime(7, 8), Qt::UTC)});
    }

    const auto lines = units().evidenceLines().value();

    ASSERT_EQ(lines.size(), 2u);
    const EvidenceLine empty{
        .unitTaskId = id, .taskNumber = u"第1项"_s, .unit = u"甲县"_s, .evidence = orphan};
    EXPECT_EQ(lines[0], empty);
    const EvidenceLine full{.unitTaskId = id,
                            .taskNumber = u"第1项"_s,
                            .unit = u"甲县"_s,
                            .evidence = evidence,
                            .files = 2,
                            .bytes = 6'000'000'000,
                            .measures = 1};
    EXPECT_EQ(lines[1], full);
}

INSTANTIATE_TEST_SUITE_P(Storage, UnitTaskRepositoryTest, testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         dialectName);

} // namespace bihuan::test
