#include "core/casefile.h"

#include "support/printers.h"

namespace bihuan {

namespace {

CaseFile fileWithEvidence()
{
    CaseFile file;
    for (int id : {5, 7, 9})
        file.evidence.push_back({.evidence = {.id = EvidenceId(id), .code = u"1-0%1"_s.arg(id)}});
    MeasureFile measure;
    measure.mappings = {
        {.evidenceId = EvidenceId(9)}, {.evidenceId = EvidenceId(404)}, {.evidenceId = EvidenceId(5)}};
    file.measures.push_back(measure);
    return file;
}

} // namespace

TEST(CaseFile, FindsEvidenceById)
{
    const CaseFile file = fileWithEvidence();

    ASSERT_NE(file.evidenceItem(EvidenceId(7)), nullptr);
    EXPECT_EQ(file.evidenceItem(EvidenceId(7))->evidence.code, u"1-07"_s);
    EXPECT_EQ(file.evidenceItem(EvidenceId(8)), nullptr);
}

TEST(CaseFile, GivesTheEvidenceOfAMeasureInTheOrderOfItsMappings)
{
    const CaseFile file = fileWithEvidence();

    const auto items = file.evidenceOf(file.measures.front());

    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[0]->evidence.id, EvidenceId(9));
    EXPECT_EQ(items[1]->evidence.id, EvidenceId(5));
}

TEST(CaseFile, TheUnitsOwnGoalAndDeadlineComeFirst)
{
    CaseFile file;
    file.task.goal = u"task"_s;
    file.task.deadline = parseDeadline(u"2021年底前"_s);
    EXPECT_EQ(file.goal(), u"task"_s);
    EXPECT_EQ(file.deadline().on, QDate(2021, 12, 31));

    file.unitTask.goal = u"own"_s;
    file.unitTask.deadlineText = u"立行立改"_s;

    EXPECT_EQ(file.goal(), u"own"_s);
    EXPECT_EQ(file.deadline().kind, DeadlineKind::Immediate);
}

TEST(CaseFile, AnEmptyDeadlineOfItsOwnIsADeadlineOfItsOwn)
{
    CaseFile file;
    file.task.deadline = parseDeadline(u"2021年底前"_s);

    file.unitTask.deadlineText = QString();

    EXPECT_EQ(file.deadline().kind, DeadlineKind::None);
}

} // namespace bihuan
