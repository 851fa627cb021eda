#include "servicesfixture.h"

#include "services/bulkservice.h"
#include "services/packageservice.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bihuan {

class BulkServiceTest : public ServicesTest
{
protected:
    UnitTaskId importAs(const QString &unit)
    {
        auto package = QJsonDocument::fromJson(readFile(samplePath())).object();
        auto unitTask = package[u"unit_task"_s].toObject();
        unitTask[u"unit"_s] = unit;
        package[u"unit_task"_s] = unitTask;
        writeFile(path(u"package.json"_s), QJsonDocument(package).toJson());
        return m_services->packages().import(path(u"package.json"_s))->id;
    }

    BulkService &bulk() { return m_services->bulk(); }
    CaseFile file(UnitTaskId id) { return m_services->cases().get(id).value(); }
};

TEST_F(BulkServiceTest, ADeadlineOfManyIsOneStepThatCanBeTakenBack)
{
    const std::vector ids{importAs(u"甲县"_s), importAs(u"乙县"_s)};
    const BulkEdit edit{.field = BulkField::Deadline, .value = u"2025年底前"_s};

    const auto done = bulk().apply(ids, edit).value();

    EXPECT_EQ(done.changed, 2);
    for (const auto id : ids)
        EXPECT_EQ(file(id).deadline().on, QDate(2025, 12, 31));
    EXPECT_EQ(m_services->unitTasks().ids({.dueFrom = QDate(2025, 12, 31)})->size(), 2u);
    ASSERT_TRUE(m_services->cases().undo(done.step));
    for (const auto id : ids)
        EXPECT_EQ(file(id).deadline().text, u"2021年底前，并长期坚持"_s);
    EXPECT_TRUE(m_services->unitTasks().ids({.dueFrom = QDate(2025, 12, 31)})->empty());
}

TEST_F(BulkServiceTest, APreviewCountsAndChangesNothing)
{
    const std::vector ids{importAs(u"甲县"_s), importAs(u"乙县"_s)};
    ASSERT_TRUE(bulk().apply({ids[0]}, {.field = BulkField::LongTerm, .value = u"false"_s}));
    ASSERT_TRUE(bulk().apply({ids[1]}, {.field = BulkField::LongTerm, .value = u"true"_s}));

    const auto seen = bulk().preview(ids, {.field = BulkField::LongTerm, .value = u"true"_s}).value();

    EXPECT_EQ(seen.changed, 1);
    EXPECT_EQ(seen.unchanged, 1);
    EXPECT_EQ(seen.step, 0);
    EXPECT_FALSE(file(ids[0]).unitTask.longTerm);
}

TEST_F(BulkServiceTest, AContactIsSetWhereTheRoleIsThereAndWhereItIsNot)
{
    const std::vector ids{importAs(u"甲县"_s), importAs(u"乙县"_s)};

    const auto done = bulk().apply(ids, {.field = BulkField::Contact, .value = u"丙三三"_s}).value();

    EXPECT_EQ(done.changed, 2);
    for (const auto id : ids) {
        const auto roles = file(id).roles;
        EXPECT_EQ(std::ranges::count(roles, u"丙三三"_s, &TaskUnitRole::contact), 1);
    }
}

TEST_F(BulkServiceTest, OneThatIsGoneOrAWrongValueLeavesAllAsTheyAre)
{
    const auto id = importAs(u"甲县"_s);
    const auto before = file(id).unitTask;

    const auto gone =
        bulk().apply({id, UnitTaskId(404)}, {.field = BulkField::Deadline, .value = u"2025年"_s});
    const auto wrong = bulk().apply({id}, {.field = BulkField::LongTerm, .value = u"maybe"_s});

    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, Error::Kind::NotFound);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().problems.front().rule, u"bulk.not_a_flag"_s);
    EXPECT_EQ(file(id).unitTask, before);
}

} // namespace bihuan
