#include "report/pagesearch.h"
#include "pagesupport.h"
#include "report/geometry.h"
#include "support/printers.h"
#include "support/samplecase.h"

#include <gtest/gtest.h>

namespace bihuan {

using namespace test;

TEST(PageSearch, FindsWordsWhereTheyArePrinted)
{
    const auto pages = pagesOf(sampleCase());

    const auto hits = findOnPages(pages, u"督察指出的问题"_s);

    ASSERT_EQ(hits.size(), 1u);
    ASSERT_EQ(hits[0].size(), 1u);
    const auto [page, line] = lineStarting(pages, u"一、督察指出的问题"_s);
    EXPECT_EQ(hits[0][0].page, page);
    EXPECT_NEAR((hits[0][0].area.left() - kCoreLeft) / kMillimetre, line.left + 2 * 156.0 / 28, 0.5);
    EXPECT_NEAR((hits[0][0].area.right() - kCoreLeft) / kMillimetre, line.right, 0.5);
    EXPECT_NEAR((hits[0][0].area.center().y() - kCoreTop) / kMillimetre, line.middle, 1.5);
}

TEST(PageSearch, AHitOverTwoLinesHasTwoAreas)
{
    auto file = sampleCase();
    file.unitTask.followUp = u"甲"_s.repeated(24) + u"乙丙丁戊"_s + u"甲"_s.repeated(10) + u"。"_s;

    const auto hits = findOnPages(pagesOf(file), u"乙丙丁戊"_s);

    ASSERT_EQ(hits.size(), 1u);
    ASSERT_EQ(hits[0].size(), 2u);
    EXPECT_LT(hits[0][0].area.bottom(), hits[0][1].area.bottom());
    EXPECT_NEAR(hits[0][1].area.left(), kCoreLeft, 10);
}

TEST(PageSearch, BlanksWidthAndCaseMakeNoDifference)
{
    auto file = sampleCase();
    file.unitTask.followUp = u"PM2.5达到３5μg/m³。"_s;
    const auto pages = pagesOf(file);

    EXPECT_EQ(findOnPages(pages, u"ｐｍ 2.5达到35"_s).size(), 1u);
}

TEST(PageSearch, HitsDoNotOverlap)
{
    auto file = sampleCase();
    file.unitTask.followUp = u"鑫鑫鑫鑫鑫。"_s;

    EXPECT_EQ(findOnPages(pagesOf(file), u"鑫鑫"_s).size(), 2u);
}

TEST(PageSearch, NothingIsFoundForNothing)
{
    const auto pages = pagesOf(sampleCase());

    EXPECT_TRUE(findOnPages(pages, {}).empty());
    EXPECT_TRUE(findOnPages(pages, u"  "_s).empty());
    EXPECT_TRUE(findOnPages(pages, u"龘龘龘"_s).empty());
    EXPECT_TRUE(findOnPages({}, u"问题"_s).empty());
}

} // namespace bihuan
