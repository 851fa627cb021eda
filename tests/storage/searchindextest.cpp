#include "storage/searchindex.h"

#include "storage/recordtable.h"
#include "support/printers.h"
#include "support/testdatabase.h"

#include <algorithm>

namespace bihuan::test {

class SearchIndexTest : public StorageTest
{
protected:
    void SetUp() override
    {
        StorageTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        const auto office = RecordTable<Office>(db()).insert({.name = u"办公室"_s});
        m_plan = RecordTable<Plan>(db()).insert({.officeId = *office, .title = u"整改方案"_s}).value();
        m_unit = RecordTable<Unit>(db()).insert({.name = u"康平县"_s}).value();
    }

    UnitTaskId unitTask(const QString &number, const std::vector<SearchText> &texts)
    {
        const auto task = RecordTable<Task>(db()).insert({.planId = m_plan, .number = number}).value();
        const auto id = RecordTable<UnitTask>(db()).insert({.taskId = task, .unitId = m_unit}).value();
        EXPECT_TRUE(index().replace(id, texts));
        return id;
    }

    SearchIndex index() { return SearchIndex(db()); }

    /// "unit task/field" of each hit, sorted.
    QStringList found(const QString &query)
    {
        QStringList places;
        const auto hits = index().find(query, 100).value();
        for (const auto &hit : hits)
            places << hit.taskNumber + u'/' + hit.at.field;
        places.sort();
        return places;
    }

private:
    PlanId m_plan{};
    UnitId m_unit{};
};

TEST_P(SearchIndexTest, GoldenQueriesGiveTheSameOnBothDatabases)
{
    unitTask(u"第1项"_s, {{u"measure"_s, 1, u"text"_s, u"原则上每两个月至少研究 1 次生态环境保护工作"_s},
                          {u"finding"_s, 1, u"finding"_s, u"“两高”项目管控不力，ＰＭ2.5超标"_s}});
    unitTask(u"第2项"_s, {{u"measure"_s, 2, u"text"_s, u"𠮷林河整治，河水变清；建立台账"_s},
                          {u"evidence"_s, 3, u"title"_s, u"台账（2021年）"_s}});

    EXPECT_EQ(found(u"河"_s), QStringList{u"第2项/text"_s});
    EXPECT_EQ(found(u"台账"_s), (QStringList{u"第2项/text"_s, u"第2项/title"_s}));
    EXPECT_EQ(found(u"研究1次"_s), QStringList{u"第1项/text"_s});
    EXPECT_EQ(found(u"研究１次生态环境保护工作"_s), QStringList{u"第1项/text"_s});
    EXPECT_EQ(found(u"pm2.5"_s), QStringList{u"第1项/finding"_s});
    EXPECT_EQ(found(u"两高"_s), QStringList{u"第1项/finding"_s});
    EXPECT_EQ(found(u"𠮷林"_s), QStringList{u"第2项/text"_s});
    EXPECT_EQ(found(u"(2021年)"_s), QStringList{u"第2项/title"_s});
    EXPECT_EQ(found(u"河水 台账"_s), (QStringList{u"第2项/text"_s, u"第2项/title"_s}));
    EXPECT_EQ(found(u"河水 两高"_s), QStringList());
    EXPECT_EQ(found(u"水河"_s), QStringList());
    EXPECT_EQ(found(u"' OR 1=1 --\""_s), QStringList());
    EXPECT_EQ(found(u" "_s), QStringList());
}

TEST_P(SearchIndexTest, AHitNamesTaskUnitAndPlace)
{
    const auto id = unitTask(u"第1项"_s, {{u"measure"_s, 7, u"text"_s, u"每季度监测"_s}});

    const auto hits = index().find(u"季度"_s, 10).value();

    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0],
              (SearchHit{id, u"第1项"_s, u"康平县"_s, {u"measure"_s, 7, u"text"_s, u"每季度监测"_s}}));
}

TEST_P(SearchIndexTest, WhatWasReplacedIsFoundNoMore)
{
    const auto id = unitTask(u"第1项"_s, {{u"measure"_s, 1, u"text"_s, u"旧措施"_s},
                                          {u"measure"_s, 2, u"text"_s, u"不变的措施"_s}});

    ASSERT_DONE(index().replace(
        id, {{u"measure"_s, 1, u"text"_s, u"新措施"_s}, {u"measure"_s, 2, u"text"_s, u"不变的措施"_s}}));

    EXPECT_EQ(found(u"旧"_s), QStringList());
    EXPECT_EQ(found(u"新措施"_s).size(), 1);
    EXPECT_EQ(found(u"措施"_s).size(), 2);
    ASSERT_DONE(index().replace(id, {}));
    EXPECT_EQ(found(u"措施"_s), QStringList());
}

TEST_P(SearchIndexTest, EveryPlaceOfALongTextIsFound)
{
    QString text = u"的"_s.repeated(60000);
    const std::vector<std::pair<qsizetype, QString>> words{{0, u"排污口"_s},
                                                           {1958, u"养殖场"_s},
                                                           {1998, u"采石场"_s},
                                                           {31000, u"拦河坝"_s},
                                                           {59997, u"堆煤场"_s}};
    for (const auto &[at, word] : words)
        text.replace(at, word.size(), word);
    unitTask(u"第1项"_s, {{u"evidence_file"_s, 1, u"content"_s, text}});

    for (const auto &[at, word] : words)
        EXPECT_FALSE(found(word).isEmpty()) << at;
    EXPECT_TRUE(found(u"排污口养殖场"_s).isEmpty());
}

TEST_P(SearchIndexTest, TheNewestComeFirstAndOnlySoMany)
{
    for (int i = 1; i <= 5; ++i)
        unitTask(u"第%1项"_s.arg(i), {{u"measure"_s, i, u"text"_s, u"整治"_s}});

    const auto hits = index().find(u"整治"_s, 2).value();

    ASSERT_EQ(hits.size(), 2u);
    EXPECT_EQ(hits[0].taskNumber, u"第5项"_s);
}

TEST_P(SearchIndexTest, FileTextsAreKeptOnceForEachContent)
{
    const QString sha = u"ab"_s.repeated(32);
    EXPECT_EQ(index().fileText(sha).value(), std::nullopt);
    ASSERT_DONE(index().setFileText(sha, FileTextStatus::Failed, {}));
    ASSERT_DONE(index().setFileText(sha, FileTextStatus::Read, u"会议纪要"_s));

    EXPECT_EQ(index().fileText(sha).value(), u"会议纪要"_s);
    ASSERT_DONE(index().clearFileTexts());
    EXPECT_EQ(index().fileText(sha).value(), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Storage, SearchIndexTest, testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         dialectName);

} // namespace bihuan::test
