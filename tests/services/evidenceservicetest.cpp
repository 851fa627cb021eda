#include "servicesfixture.h"

namespace bihuan {

using EvidenceServiceTest = ServicesTest;

TEST_F(EvidenceServiceTest, FilesAreStoredCodedAndMappedInOneStep)
{
    const auto id = importSample();
    writeFile(path(u"纪要𬭎.txt"_s), "minutes");
    writeFile(path(u"名单.txt"_s), "list");

    const auto attached =
        m_services->evidence().attach(id, u"2"_s, {path(u"纪要𬭎.txt"_s), path(u"名单.txt"_s)});

    ASSERT_TRUE(attached);
    const auto file = m_services->cases().get(id).value();
    ASSERT_EQ(file.evidence.size(), 2u);
    EXPECT_EQ(file.evidence[0].evidence.code, u"2-01"_s);
    EXPECT_EQ(file.evidence[1].evidence.code, u"2-02"_s);
    EXPECT_EQ(file.evidence[0].files[0].originalName, u"纪要𬭎.txt"_s);
    EXPECT_EQ(file.measures[1].mappings.size(), 2u);
    EXPECT_EQ(readFile(m_services->evidence().storedPath(file.evidence[0].files[0]).value()), "minutes");
    ASSERT_TRUE(m_services->cases().undo(attached->step));
    EXPECT_TRUE(m_services->cases().get(id)->evidence.empty());
}

TEST_F(EvidenceServiceTest, OneBadFileMeansNoneIsAttached)
{
    const auto id = importSample();
    writeFile(path(u"good.txt"_s), "good");
    writeFile(path(u"empty.txt"_s), "");

    const auto refused =
        m_services->evidence().attach(id, u"1"_s, {path(u"good.txt"_s), path(u"empty.txt"_s)});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problems[0].rule, u"intake.empty_file"_s);
    EXPECT_TRUE(m_services->cases().get(id)->evidence.empty());
}

TEST_F(EvidenceServiceTest, TheSameFileAgainIsNotASecondPiece)
{
    const auto id = importSample();
    writeFile(path(u"a.txt"_s), "same");
    ASSERT_TRUE(m_services->evidence().attach(id, u"1"_s, {path(u"a.txt"_s)}));

    const auto again = m_services->evidence().attach(id, u"2"_s, {path(u"a.txt"_s)});

    ASSERT_TRUE(again);
    EXPECT_EQ(again->reused, 1);
    const auto file = m_services->cases().get(id).value();
    ASSERT_EQ(file.evidence.size(), 1u);
    EXPECT_EQ(file.measures[0].mappings.size(), 1u);
    EXPECT_EQ(file.measures[1].mappings.size(), 1u);
}

TEST_F(EvidenceServiceTest, AnUnknownMeasureIsNamed)
{
    const auto id = importSample();
    writeFile(path(u"a.txt"_s), "a");

    const auto refused = m_services->evidence().attach(id, u"9"_s, {path(u"a.txt"_s)});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problems[0], (Problem{{}, u"measure.not_found"_s, {u"9"_s}}));
}

class MatrixServiceTest : public ServicesTest
{
protected:
    MatrixServiceTest() : m_id(importSample())
    {
        writeFile(path(u"纪要.txt"_s), "minutes");
        EXPECT_TRUE(m_services->evidence().attach(m_id, u"1"_s, {path(u"纪要.txt"_s)}));
    }

    EvidenceService &evidence() { return m_services->evidence(); }
    CaseFile file() { return m_services->cases().get(m_id).value(); }

    UnitTaskId m_id;
};

TEST_F(MatrixServiceTest, ACellIsMappedFilledAndUndoneStepByStep)
{
    const auto cell = evidence().cell(m_id, u"2"_s, u"1-01"_s).value();

    const auto mapped = evidence().map(
        m_id, cell, {.pageRange = u"1-3"_s, .proves = u"召开7次会议"_s, .sufficiency = Sufficiency::Partial});

    ASSERT_TRUE(mapped);
    const auto stored = file().measures[1].mappings;
    ASSERT_EQ(stored.size(), 1u);
    EXPECT_EQ(stored[0].pageRange, u"1-3"_s);
    EXPECT_EQ(stored[0].proves, u"召开7次会议"_s);
    EXPECT_EQ(stored[0].sufficiency, Sufficiency::Partial);
    ASSERT_TRUE(m_services->cases().undo(mapped->step));
    EXPECT_TRUE(file().measures[1].mappings.empty());
}

TEST_F(MatrixServiceTest, WhatIsNotSetInACellStays)
{
    const auto cell = evidence().cell(m_id, u"1"_s, u"1-01"_s).value();
    ASSERT_TRUE(evidence().map(m_id, cell, {.proves = u"已学习"_s}));

    ASSERT_TRUE(evidence().map(m_id, cell, {.sufficiency = Sufficiency::Sufficient}));

    EXPECT_EQ(file().measures[0].mappings[0].proves, u"已学习"_s);
    EXPECT_EQ(evidence().map(m_id, cell)->step, 0) << "nothing to change, no step";
}

TEST_F(MatrixServiceTest, TakingEvidenceOffAMeasureLeavesThePiece)
{
    const auto cell = evidence().cell(m_id, u"1"_s, u"1-01"_s).value();

    ASSERT_TRUE(evidence().unmap(m_id, cell));

    EXPECT_TRUE(file().measures[0].mappings.empty());
    EXPECT_EQ(file().evidence.size(), 1u);
    EXPECT_EQ(evidence().unmap(m_id, cell).value(), 0);
}

TEST_F(MatrixServiceTest, AnUnknownCodeIsNamed)
{
    const auto refused = evidence().cell(m_id, u"1"_s, u"9-09"_s);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problems[0].rule, u"evidence.not_found"_s);
}

TEST_F(MatrixServiceTest, EvidenceOfAnotherUnitTaskCannotBeMapped)
{
    const auto other = m_services->cases().create({u"办公室"_s, u"方案"_s, u"第9项"_s, u"某县"_s}).value();
    const auto cell = evidence().cell(m_id, u"1"_s, u"1-01"_s).value();
    ASSERT_TRUE(m_services->cases().addMeasure(other.record.id));
    const auto measure = m_services->cases().get(other.record.id)->measures[0].measure.id;

    EXPECT_FALSE(evidence().map(other.record.id, {measure, cell.evidence}));
}

TEST_F(MatrixServiceTest, DraftsAreTakenInOneStepThatUndoes)
{
    const QString before = file().measures[0].measure.evidenceStatement;
    const auto proposals = proposedStatements(file());
    ASSERT_EQ(proposals.size(), 1u);

    const auto step = evidence().takeStatements(m_id, proposals);

    ASSERT_TRUE(step);
    EXPECT_EQ(file().measures[0].measure.evidenceStatement, u"提供《纪要》，佐证材料与整改措施 1 相对应。"_s);
    ASSERT_TRUE(m_services->cases().undo(*step));
    EXPECT_EQ(file().measures[0].measure.evidenceStatement, before);
}

TEST_F(MatrixServiceTest, ATextWrittenMeanwhileIsNotOverwritten)
{
    const auto proposals = proposedStatements(file());
    auto measure = file().measures[0].measure;
    measure.evidenceStatement = u"人工写的。"_s;
    ASSERT_TRUE(m_services->cases().save(measure));

    const auto refused = evidence().takeStatements(m_id, proposals);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(file().measures[0].measure.evidenceStatement, u"人工写的。"_s);
}

TEST_F(MatrixServiceTest, APieceOfAnotherUnitTaskIsReusedWithItsFiles)
{
    const auto other = m_services->cases().create({u"办公室"_s, u"方案"_s, u"第9项"_s, u"某县"_s}).value();
    const auto id = other.record.id;
    ASSERT_TRUE(m_services->cases().addMeasure(id));

    const auto reused = evidence().reuse(id, u"1"_s, m_id, u"1-01"_s);
    const auto again = evidence().reuse(id, u"1"_s, m_id, u"1-01"_s);

    ASSERT_TRUE(reused);
    const auto there = m_services->cases().get(id).value();
    ASSERT_EQ(there.evidence.size(), 1u);
    EXPECT_EQ(there.evidence[0].evidence.title, u"纪要"_s);
    EXPECT_EQ(there.evidence[0].files[0].sha256, file().evidence[0].files[0].sha256);
    EXPECT_EQ(there.measures[0].mappings.size(), 1u);
    EXPECT_EQ(again->step, 0) << "it is here already";
    const auto hints = evidence().usedElsewhere(there.evidence[0].evidence.id).value();
    ASSERT_EQ(hints.size(), 1u);
    EXPECT_EQ(hints[0].problem.args, (QStringList{u"纪要.txt"_s, u"第1项"_s, u"康平县"_s, u"1-01"_s}));
    ASSERT_TRUE(m_services->cases().undo(reused->step));
    EXPECT_TRUE(m_services->cases().get(id)->evidence.empty());
}

} // namespace bihuan
