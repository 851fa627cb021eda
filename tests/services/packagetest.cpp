#include "servicesfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bihuan {

using PackageTest = ServicesTest;

namespace {

QJsonObject sample()
{
    return QJsonDocument::fromJson(readFile(samplePath())).object();
}

QStringList rulesAt(const Error &error)
{
    QStringList rules;
    for (const auto &problem : error.problems)
        rules << problem.where + u' ' + problem.rule;
    return rules;
}

} // namespace

TEST_F(PackageTest, TheSampleGivesTheExactOpinion)
{
    const auto id = importSample();

    const auto text = m_services->opinions().text(id);

    ASSERT_TRUE(text);
    EXPECT_EQ(text->toUtf8(), readFile(QStringLiteral(TEST_DATA "/sample/opinion.txt")));
}

TEST_F(PackageTest, SecondImportIsADuplicateUnlessItUpdates)
{
    const auto id = importSample();

    const auto again = m_services->packages().import(samplePath());
    const auto updated = m_services->packages().import(samplePath(), ImportMode::Update);

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::Duplicate);
    ASSERT_TRUE(updated);
    EXPECT_EQ(updated->id, id);
    EXPECT_EQ(updated->step, 0) << "nothing differs, so nothing is written";
}

TEST_F(PackageTest, UpdateChangesOnlyWhatDiffers)
{
    const auto id = importSample();
    auto package = sample();
    auto measures = package[u"measures"_s].toArray();
    auto last = measures[3].toObject();
    last[u"implementation"_s] = u"新的落实情况。"_s;
    measures[3] = last;
    package[u"measures"_s] = measures;
    writeFile(path(u"changed.json"_s), QJsonDocument(package).toJson());

    const auto updated = m_services->packages().import(path(u"changed.json"_s), ImportMode::Update);

    ASSERT_TRUE(updated);
    const auto log = m_services->audit().entries(id).value();
    const auto changes = std::ranges::count(log, updated->step, &AuditEntry::step);
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(log.back().field, u"text"_s);
    EXPECT_EQ(log.back().newValue, u"新的落实情况。"_s);
}

TEST_F(PackageTest, RoundTripGivesTheSameUnitTaskWithItsFiles)
{
    const auto id = m_services->packages().import(packageWithEvidence())->id;
    const auto before = m_services->packages().json(id).value();
    for (const auto &name : {u"out"_s, u"out.zip"_s}) {
        ASSERT_TRUE(m_services->packages().exportTo(id, path(name)));
        const DataFolder other(path(name + u"-data"_s));
        ASSERT_TRUE(other.init());
        auto elsewhere = Services::open(other, u"乙二二"_s).value().packages().import(path(name));
        ASSERT_TRUE(elsewhere) << qPrintable(name);
        auto there = Services::open(other, u"乙二二"_s);

        EXPECT_EQ(there->packages().json(elsewhere->id).value(), before);
        EXPECT_TRUE(there->maintenance().verify()->problems.empty());
    }
}

TEST_F(PackageTest, EvidenceSharedByMeasuresIsOnePiece)
{
    const auto id = m_services->packages().import(packageWithEvidence())->id;

    const auto file = m_services->cases().get(id).value();

    ASSERT_EQ(file.evidence.size(), 1u);
    EXPECT_EQ(file.evidence[0].files[0].originalName, u"学习计划.pdf"_s);
    EXPECT_EQ(file.measures[0].mappings[0].evidenceId, file.evidence[0].evidence.id);
    EXPECT_EQ(file.measures[1].mappings[0].evidenceId, file.evidence[0].evidence.id);
    EXPECT_EQ(file.measures[1].mappings[0].pageRange, u"3-5"_s);
    EXPECT_EQ(file.measures[0].events[0].evidenceId, file.evidence[0].evidence.id);
}

TEST_F(PackageTest, EveryWrongFieldIsNamedWithItsPath)
{
    auto package = sample();
    package[u"surprise"_s] = 1;
    auto plan = package[u"plan"_s].toObject();
    plan.remove(u"title"_s);
    package[u"plan"_s] = plan;
    auto measures = package[u"measures"_s].toArray();
    auto first = measures[0].toObject();
    first[u"requirements"_s] = QJsonArray{QJsonObject{{u"kind"_s, u"often"_s}}};
    first[u"text"_s] = 5;
    measures[0] = first;
    package[u"measures"_s] = measures;
    auto acceptance = package[u"acceptance"_s].toObject();
    acceptance[u"date"_s] = u"2022-13-01"_s;
    package[u"acceptance"_s] = acceptance;
    writeFile(path(u"wrong.json"_s), QJsonDocument(package).toJson());

    const auto refused = m_services->packages().import(path(u"wrong.json"_s));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Invalid);
    EXPECT_EQ(rulesAt(refused.error()),
              (QStringList{u"plan.title package.missing"_s, u"measures[0].text package.wrong_type"_s,
                           u"measures[0].requirements[0].kind package.bad_value"_s,
                           u"acceptance.date package.bad_date"_s, u"surprise package.unknown_field"_s}));
    EXPECT_EQ(m_services->unitTasks().counts()->unitTasks, 0);
}

TEST_F(PackageTest, AMissingFileLeavesNothingBehind)
{
    const QString folder = packageWithEvidence();
    ASSERT_TRUE(QFile::remove(folder + u"/evidence/学习计划.pdf"_s));

    const auto refused = m_services->packages().import(folder);

    ASSERT_FALSE(refused);
    EXPECT_EQ(rulesAt(refused.error()), QStringList{u"measures[0].evidence[0].file package.file_missing"_s});
    EXPECT_EQ(m_services->audit().entries()->size(), 0u);
}

TEST_F(PackageTest, PathsOutOfThePackageAreRefused)
{
    auto package = QJsonDocument::fromJson(readFile(packageWithEvidence() + u"/unit-task.json"_s)).object();
    auto measures = package[u"measures"_s].toArray();
    auto first = measures[0].toObject();
    first[u"evidence"_s] = QJsonArray{QJsonObject{{u"code"_s, u"1"_s}, {u"file"_s, u"../../secret"_s}}};
    first[u"progress"_s] = QJsonArray();
    measures[0] = first;
    auto second = measures[1].toObject();
    second[u"evidence"_s] = QJsonArray();
    measures[1] = second;
    package[u"measures"_s] = measures;
    writeFile(path(u"escape.json"_s), QJsonDocument(package).toJson());

    const auto refused = m_services->packages().import(path(u"escape.json"_s));

    ASSERT_FALSE(refused);
    EXPECT_EQ(rulesAt(refused.error()), QStringList{u"measures[0].evidence[0].file package.unsafe_path"_s});
}

TEST_F(PackageTest, AnotherUnitsGoalStaysWithItsUnitTask)
{
    importSample();
    auto package = sample();
    auto unitTask = package[u"unit_task"_s].toObject();
    unitTask[u"unit"_s] = u"法库县"_s;
    package[u"unit_task"_s] = unitTask;
    auto task = package[u"task"_s].toObject();
    task[u"goal"_s] = u"另一个目标。"_s;
    package[u"task"_s] = task;
    writeFile(path(u"other.json"_s), QJsonDocument(package).toJson());

    const auto second = m_services->packages().import(path(u"other.json"_s));

    ASSERT_TRUE(second);
    const auto file = m_services->cases().get(second->id).value();
    EXPECT_EQ(file.unitTask.goal, u"另一个目标。"_s);
    EXPECT_TRUE(file.task.goal.startsWith(u"深入学习"_s));
}

TEST_F(PackageTest, OtherWordsForTheSamePlanAreAConflict)
{
    importSample();
    auto package = sample();
    auto unitTask = package[u"unit_task"_s].toObject();
    unitTask[u"unit"_s] = u"法库县"_s;
    package[u"unit_task"_s] = unitTask;
    auto plan = package[u"plan"_s].toObject();
    plan[u"method_title"_s] = u"别的办法"_s;
    package[u"plan"_s] = plan;
    writeFile(path(u"other.json"_s), QJsonDocument(package).toJson());

    const auto refused = m_services->packages().import(path(u"other.json"_s));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(refused.error().problems[0].where, u"plan.method_title"_s);
    EXPECT_EQ(m_services->unitTasks().counts()->unitTasks, 1);
}

TEST_F(PackageTest, TheStandardIsSharedByTheUnitsOfATask)
{
    const QJsonArray standard{QJsonObject{{u"measure"_s, u"1"_s},
                                          {u"text"_s, u"学习记录齐全。"_s},
                                          {u"evidence_kinds"_s, u"学习计划、签到表"_s}},
                              QJsonObject{{u"text"_s, u"长效机制已建立。"_s}}};
    auto package = sample();
    auto task = package[u"task"_s].toObject();
    task[u"standard"_s] = standard;
    package[u"task"_s] = task;
    writeFile(path(u"first.json"_s), QJsonDocument(package).toJson());
    auto other = sample();
    auto unitTask = other[u"unit_task"_s].toObject();
    unitTask[u"unit"_s] = u"法库县"_s;
    other[u"unit_task"_s] = unitTask;
    writeFile(path(u"second.json"_s), QJsonDocument(other).toJson());

    const auto first = m_services->packages().import(path(u"first.json"_s));
    const auto second = m_services->packages().import(path(u"second.json"_s));

    ASSERT_TRUE(first);
    ASSERT_TRUE(second) << "a package without a standard leaves the one that is here";
    const auto file = m_services->cases().get(second->id).value();
    ASSERT_EQ(file.standard.size(), 2u);
    EXPECT_EQ(file.standard[0].measureNumber, u"1"_s);
    EXPECT_EQ(file.standard[0].evidenceKinds, u"学习计划、签到表"_s);
    EXPECT_EQ(file.standard[1].text, u"长效机制已建立。"_s);
    EXPECT_EQ(m_services->packages().json(second->id)->value(u"task"_s).toObject()[u"standard"_s], standard);
}

TEST_F(PackageTest, SetFieldChangesOneFieldAndCanAddItems)
{
    const auto id = importSample();

    ASSERT_TRUE(m_services->packages().setField(id, u"measures[1].implementation"_s, u"改过。"_s));
    ASSERT_TRUE(m_services->packages().setField(
        id, u"acceptance.group[5]"_s,
        QJsonObject{{u"role"_s, u"member"_s}, {u"name"_s, u"己六"_s}, {u"unit"_s, u"沈阳市水务局"_s}}));
    ASSERT_TRUE(m_services->packages().setField(id, u"unit_task.unit"_s, u"康平"_s));
    const auto wrong = m_services->packages().setField(id, u"measures[9].implementation"_s, u"x"_s);

    const auto file = m_services->cases().get(id).value();
    EXPECT_EQ(file.measures[1].implementation.text, u"改过。"_s);
    ASSERT_EQ(file.application.members.size(), 6u);
    EXPECT_EQ(file.application.members[5].name, u"己六"_s);
    EXPECT_EQ(file.unit.name, u"康平"_s);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().problems[0].rule, u"package.bad_path"_s);
}

TEST_F(PackageTest, BadJsonTellsLineAndColumn)
{
    writeFile(path(u"bad.json"_s), "{\n \"format\": \"bihuan.unit-task\",\n oops }");

    const auto refused = m_services->packages().import(path(u"bad.json"_s));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problems[0].rule, u"package.bad_json"_s);
    EXPECT_EQ(refused.error().problems[0].args[0], u"3"_s);
}

} // namespace bihuan
