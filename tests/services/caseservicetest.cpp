#include "servicesfixture.h"

#include <QJsonObject>

namespace bihuan {

using CaseServiceTest = ServicesTest;

TEST_F(CaseServiceTest, AnEditIsStoredLoggedAndCanBeTakenBackAndForth)
{
    const auto id = importSample();
    auto implementation = m_services->cases().get(id)->measures[1].implementation;
    const QString before = implementation.text;
    implementation.text = u"改过的落实情况。"_s;

    const auto saved = m_services->cases().save(id, implementation).value();
    const auto undone = m_services->cases().undo(saved.step).value();
    const auto afterUndo = m_services->cases().get(id)->measures[1].implementation.text;
    ASSERT_TRUE(m_services->cases().undo(undone));

    EXPECT_EQ(saved.record.version, implementation.version + 1);
    EXPECT_EQ(afterUndo, before);
    EXPECT_EQ(m_services->cases().get(id)->measures[1].implementation.text, u"改过的落实情况。"_s);
    const auto log =
        m_services->audit().history(u"implementation"_s, implementation.id.value(), u"text"_s).value();
    ASSERT_EQ(log.size(), 4u);
    EXPECT_EQ(log[1].oldValue, before);
    EXPECT_EQ(log[1].actor, u"甲一一"_s);
    EXPECT_EQ(log[2].action, u"undo"_s);
}

TEST_F(CaseServiceTest, ASecondWriterGetsAConflictAndNothingIsOverwritten)
{
    const auto id = importSample();
    auto other = open(u"乙二二"_s);
    auto mine = m_services->cases().get(id)->unitTask;
    auto theirs = other.cases().get(id)->unitTask;
    theirs.followUp = u"他们的"_s;
    mine.followUp = u"我的"_s;

    ASSERT_TRUE(other.cases().save(theirs));
    const auto refused = m_services->cases().save(mine);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(m_services->cases().get(id)->unitTask.followUp, u"他们的"_s);
}

TEST_F(CaseServiceTest, UndoRefusesToOverwriteALaterChange)
{
    const auto id = importSample();
    auto unitTask = m_services->cases().get(id)->unitTask;
    unitTask.followUp = u"第一次"_s;
    const auto first = m_services->cases().save(unitTask).value();
    unitTask = first.record;
    unitTask.followUp = u"第二次"_s;
    ASSERT_TRUE(m_services->cases().save(unitTask));

    const auto refused = m_services->cases().undo(first.step);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(m_services->cases().get(id)->unitTask.followUp, u"第二次"_s);
}

TEST_F(CaseServiceTest, RemovingAMeasureTakesItsPartsAlongAndUndoBringsAllBack)
{
    const auto id = m_services->packages().import(packageWithEvidence())->id;
    const auto before = m_services->packages().json(id).value();
    const auto measure = m_services->cases().get(id)->measures[0].measure;

    const auto step = m_services->cases().remove(id, measure).value();
    const auto left = m_services->cases().get(id)->measures.size();
    ASSERT_TRUE(m_services->cases().undo(step));

    EXPECT_EQ(left, 3u);
    EXPECT_EQ(m_services->packages().json(id).value(), before);
}

TEST_F(CaseServiceTest, ANewMeasureIsNumberedLikeTheLast)
{
    const auto id = importSample();

    const auto added = m_services->cases().addMeasure(id).value().record;

    EXPECT_EQ(added.number, u"5."_s);
    EXPECT_EQ(m_services->cases().get(id)->measures.back().implementation.measureId, added.id);
}

TEST_F(CaseServiceTest, CreateMakesACompleteEmptyUnitTaskOnce)
{
    const NewUnitTask wanted{u"某市整改办"_s, u"某市整改方案"_s, u"第2项"_s, u"某县"_s};

    const auto made = m_services->cases().create(wanted).value().record;
    const auto again = m_services->cases().create(wanted);

    const auto file = m_services->cases().get(made.id).value();
    EXPECT_FALSE(file.application.opinion.id.isNew());
    EXPECT_FALSE(file.application.group.id.isNew());
    EXPECT_EQ(file.task.sortKey, sortKeyOf(u"第2项"_s));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::Duplicate);
}

TEST_F(CaseServiceTest, ControlCharactersAreRefusedWithTheirPlace)
{
    const auto id = importSample();
    auto unitTask = m_services->cases().get(id)->unitTask;
    unitTask.followUp = u"前\u0007后"_s;

    const auto refused = m_services->cases().save(unitTask);

    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().problems.size(), 1u);
    EXPECT_EQ(refused.error().problems[0],
              (Problem{u"unit_task.follow_up"_s, u"field.control_character"_s, {u"U+0007"_s, u"2"_s}}));
}

TEST_F(CaseServiceTest, AStateIsNotEditedButMoved)
{
    const auto id = importSample();
    auto unitTask = m_services->cases().get(id)->unitTask;
    unitTask.state = UnitTaskState::Closed;

    const auto refused = m_services->cases().save(unitTask);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problems[0].rule, u"flow.use_moves"_s);
    EXPECT_EQ(m_services->cases().get(id)->unitTask.state, UnitTaskState::Passed);
}

TEST_F(CaseServiceTest, TheExampleGoesWithEverythingThatOnlyItUsed)
{
    const auto id = m_services->packages().import(samplePath(), ImportMode::Example)->id;

    const auto step = m_services->cases().removeExample(id).value();
    const auto gone = m_services->cases().get(id);
    const auto fresh = m_services->packages().import(samplePath());
    ASSERT_TRUE(m_services->cases().get(fresh->id));
    const auto real = m_services->cases().removeExample(fresh->id);

    EXPECT_GT(step, 0);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, Error::Kind::NotFound);
    ASSERT_FALSE(real);
    EXPECT_EQ(real.error().problems[0].rule, u"case.not_an_example"_s);
}

TEST_F(CaseServiceTest, ListsFindByStateUnitAndWords)
{
    const auto id = importSample();
    auto &list = m_services->unitTasks();
    const std::vector<UnitTaskId> here{id};

    EXPECT_EQ(list.ids({}).value(), here);
    EXPECT_EQ(list.ids({.states = {UnitTaskState::Passed}}).value(), here);
    EXPECT_TRUE(list.ids({.states = {UnitTaskState::Draft}})->empty());
    EXPECT_EQ(list.ids({.units = {u"康平县"_s}}).value(), here);
    EXPECT_EQ(list.ids({.query = u"“两高” 第 1 项"_s}).value(), here);
    EXPECT_EQ(list.ids({.query = u"７次"_s}).value(), here);
    EXPECT_TRUE(list.ids({.query = u"100%"_s})->empty());
    const auto lines = list.overviews(here).value();
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].measures, 4);
    EXPECT_EQ(lines[0].implemented, 4);
    EXPECT_EQ(lines[0].evidenced, 0);
    EXPECT_TRUE(lines[0].changedAt);
}

} // namespace bihuan
