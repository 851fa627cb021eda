#include "core/documentfacts.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace bihuan {

TEST(DocumentFactsTest, DocumentNumbersAreFoundInEveryUsualForm)
{
    const std::pair<QString, QString> forms[] = {
        {u"双宝政办发〔2021〕12号"_s, u"双宝政办发〔2021〕12号"_s},
        {u"双宝政办发[2021]12号 关于印发学习计划的通知"_s, u"双宝政办发〔2021〕12号"_s},
        {u"双宝环函（2022）第 7 号"_s, u"双宝环函〔2022〕第7号"_s},
        {u"现将关于印发双宝委发【2021】3号"_s, u"双宝委发〔2021〕3号"_s},
        {u"2021年第12号"_s, QString()},
        {u"会议纪要"_s, QString()},
    };

    for (const auto &[text, number] : forms)
        EXPECT_EQ(documentNumberIn(text), number) << text.toStdString();
}

TEST(DocumentFactsTest, DaysAreFoundInEveryUsualForm)
{
    const QDate day(2021, 3, 5);
    for (const QString &text : {u"2021年3月5日"_s, u"2021 年 3 月 5 日"_s, u"二〇二一年三月五日"_s,
                                u"2021-03-05"_s, u"2021.3.5"_s, u"IMG_20210305_1020"_s})
        EXPECT_EQ(daysIn(text), std::vector{day}) << text.toStdString();
    EXPECT_TRUE(daysIn(u"2021年13月5日"_s).empty());
    EXPECT_TRUE(daysIn(u"电话13800000001"_s).empty());
}

TEST(DocumentFactsTest, APaperWithAHeadSaysEverything)
{
    const SeenFile file{
        .name = u"扫描件001.pdf"_s,
        .firstPage = u"双宝县人民政府办公室文件\n双宝政办发〔2021〕12号\n双宝县人民政府办公室\n"
                     "关于印发生态环境保护\n学习计划的通知\n各乡镇人民政府：\n按2020年1月2日会议要求……\n"
                     "双宝县人民政府办公室\n2021年3月5日\n"_s,
        .pages = 4};

    EXPECT_EQ(proposedDocumentFacts(file), (DocumentFacts{.title = u"关于印发生态环境保护学习计划的通知"_s,
                                                          .kind = u"计划"_s,
                                                          .documentNumber = u"双宝政办发〔2021〕12号"_s,
                                                          .issuer = u"双宝县人民政府办公室"_s,
                                                          .documentOn = QDate(2021, 3, 5),
                                                          .pages = 4}));
}

TEST(DocumentFactsTest, NamesOfFilesGiveTitleKindNumberAndDay)
{
    const std::pair<QString, DocumentFacts> names[] = {
        {u"1-03_县委常委会会议纪要_20210305.docx"_s,
         {.title = u"县委常委会会议纪要"_s, .kind = u"会议纪要"_s, .documentOn = QDate(2021, 3, 5)}},
        {u"双宝政办发[2021]12号 关于加强管理的意见.pdf"_s,
         {.title = u"关于加强管理的意见"_s,
          .kind = u"红头文件"_s,
          .documentNumber = u"双宝政办发〔2021〕12号"_s}},
        {u"附件2：“两高”项目台账.xlsx"_s, {.title = u"“两高”项目台账"_s, .kind = u"台账/清单"_s}},
        {u"双宝县生态环境局关于水质的监测报告.pdf"_s,
         {.title = u"双宝县生态环境局关于水质的监测报告"_s,
          .kind = u"监测报告"_s,
          .issuer = u"双宝县生态环境局"_s}},
    };

    for (const auto &[name, facts] : names)
        EXPECT_EQ(proposedDocumentFacts({.name = name}), facts) << name.toStdString();
}

TEST(DocumentFactsTest, APictureIsAPhotograph)
{
    const auto facts = proposedDocumentFacts({.name = u"IMG_20210305.jpg"_s, .pages = 1, .picture = true});

    EXPECT_EQ(facts.kind, u"照片"_s);
    EXPECT_EQ(facts.documentOn, QDate(2021, 3, 5));
    EXPECT_EQ(facts.pages, std::nullopt);
}

TEST(DocumentFactsTest, ProposalsFillOnlyWhatIsEmpty)
{
    const DocumentFacts proposed{.title = u"新题"_s, .kind = u"计划"_s, .issuer = u"某局"_s, .pages = 3};
    const Evidence described{.title = u"人写的题"_s, .kind = u"台账/清单"_s, .pages = 5};

    const auto kept = withProposals(described, proposed, u"扫描.pdf"_s);
    const auto filled = withProposals({.title = u"扫描"_s}, proposed, u"扫描.pdf"_s);

    EXPECT_EQ(kept.title, u"人写的题"_s);
    EXPECT_EQ(kept.kind, u"台账/清单"_s);
    EXPECT_EQ(kept.issuer, u"某局"_s);
    EXPECT_EQ(kept.pages, 5);
    EXPECT_EQ(filled.title, u"新题"_s);
}

} // namespace bihuan
