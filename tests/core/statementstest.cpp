#include "core/statements.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace bihuan {

namespace {

/// A case file with one measure, "2.", and what is mapped to it.
class StatementsTest : public testing::Test
{
protected:
    StatementsTest() { m_file.measures.push_back({.measure = {.id = MeasureId(1), .number = u"2."_s}}); }

    EvidenceMapping &map(const QString &title, const QString &proves)
    {
        const EvidenceId id(qint64(m_file.evidence.size()) + 1);
        m_file.evidence.push_back({.evidence = {.id = id, .title = title}});
        auto &mappings = m_file.measures[0].mappings;
        mappings.push_back({.measureId = MeasureId(1), .evidenceId = id, .proves = proves});
        return mappings.back();
    }

    CaseFile m_file{};
};

} // namespace

TEST_F(StatementsTest, SentencesAreJoinedAndEndWithTheNumberOfTheMeasure)
{
    map(u"纪要"_s, u"2021年共召开7次县委常委会研究生态环境保护工作。"_s);
    map(u"签到表"_s, u"每两个月至少研究1次；"_s);

    EXPECT_EQ(
        draftedStatement(m_file, 0),
        u"2021年共召开7次县委常委会研究生态环境保护工作；每两个月至少研究1次，佐证材料与整改措施 2 相对应。"_s);
}

TEST_F(StatementsTest, AReferenceInASentenceGivesWayToTheRightOne)
{
    map(u"纪要"_s, u"共召开7次会议，佐证材料与整改措施 9 相对应。"_s);

    EXPECT_EQ(draftedStatement(m_file, 0), u"共召开7次会议，佐证材料与整改措施 2 相对应。"_s);
}

TEST_F(StatementsTest, EvidenceWithoutASentenceIsNamed)
{
    map(u"学习计划"_s, {});
    map(u"《会议纪要》"_s, {});

    EXPECT_EQ(draftedStatement(m_file, 0), u"提供《学习计划》《会议纪要》，佐证材料与整改措施 2 相对应。"_s);
}

TEST_F(StatementsTest, ManyTitlesAreCounted)
{
    for (const QString &title : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s})
        map(title, {});

    EXPECT_EQ(draftedStatement(m_file, 0),
              u"提供《甲》《乙》《丙》《丁》等5份材料，佐证材料与整改措施 2 相对应。"_s);
}

TEST_F(StatementsTest, TheSameSentenceIsSaidOnce)
{
    map(u"甲"_s, u"已签订责任状。"_s);
    map(u"乙"_s, u"已签订责任状"_s);

    EXPECT_EQ(draftedStatement(m_file, 0), u"已签订责任状，佐证材料与整改措施 2 相对应。"_s);
}

TEST_F(StatementsTest, WhatProvesNothingIsLeftOut)
{
    map(u"甲"_s, u"不足以证明"_s).sufficiency = Sufficiency::Insufficient;
    map(u"乙"_s, u"已退回"_s);
    m_file.evidence[1].evidence.status = EvidenceStatus::Rejected;

    EXPECT_EQ(draftedStatement(m_file, 0), QString());
}

TEST_F(StatementsTest, AMeasureWithoutEvidenceHasNoDraft)
{
    EXPECT_EQ(draftedStatement(m_file, 0), QString());
    EXPECT_TRUE(proposedStatements(m_file).empty());
}

TEST_F(StatementsTest, ChineseAndMissingNumbersAreUnderstood)
{
    map(u"甲"_s, u"已完成"_s);

    m_file.measures[0].measure.number = u"（三）"_s;
    EXPECT_TRUE(draftedStatement(m_file, 0).endsWith(u"与整改措施 3 相对应。"_s));
    m_file.measures[0].measure.number.clear();
    EXPECT_TRUE(draftedStatement(m_file, 0).endsWith(u"与整改措施 1 相对应。"_s));
}

TEST_F(StatementsTest, OnlyDraftsThatDifferFromTheStoredTextAreProposed)
{
    map(u"甲"_s, u"已完成"_s);
    m_file.measures[0].measure.evidenceStatement = u"人工写的。"_s;

    const auto proposals = proposedStatements(m_file);

    ASSERT_EQ(proposals.size(), 1u);
    EXPECT_EQ(proposals[0].current, u"人工写的。"_s);
    m_file.measures[0].measure.evidenceStatement = proposals[0].proposed;
    EXPECT_TRUE(proposedStatements(m_file).empty());
}

} // namespace bihuan
