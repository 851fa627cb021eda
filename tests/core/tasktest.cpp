#include "core/task.h"

#include "support/printers.h"

#include <algorithm>

namespace bihuan {

TEST(SortKeyOf, PutsTaskNumbersInTheOrderOfTheirFigures)
{
    const QStringList inOrder{u"第1项"_s,    u"第2项"_s,  u"第２-1项"_s,     u"第10项"_s,       u"第13项"_s,
                              u"第十四项"_s, u"第15项"_s, u"第一百零二项"_s, u"407（45-13）"_s, u"附件"_s};

    for (qsizetype i = 1; i < inOrder.size(); ++i)
        EXPECT_LT(sortKeyOf(inOrder[i - 1]), sortKeyOf(inOrder[i])) << inOrder[i].toStdString();
}

TEST(SortKeyOf, IsTheSameForOneNumberInDifferentWritings)
{
    EXPECT_EQ(sortKeyOf(u"第14项"_s), sortKeyOf(u"第十四项"_s));
    EXPECT_EQ(sortKeyOf(u"第14项"_s), sortKeyOf(u"14"_s));
    EXPECT_EQ(sortKeyOf(u"第１４项"_s), sortKeyOf(u"14."_s));
}

TEST(SortKeyOf, StaysBelowTheKeyOfNoFigureForAnyFigures)
{
    EXPECT_LT(sortKeyOf(u"99999-99999-99999-1"_s), sortKeyOf(u""_s));
    EXPECT_LT(sortKeyOf(u"123456789012345678901234567890"_s), sortKeyOf(u"附件"_s));
}

} // namespace bihuan
