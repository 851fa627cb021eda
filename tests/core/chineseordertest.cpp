#include "core/chineseorder.h"

#include "core/literals.h"

#include <gtest/gtest.h>

namespace bihuan {

TEST(ChineseOrder, NamesSortBySoundAndFiguresByValue)
{
    EXPECT_EQ(chinesePlaces({u"第10项"_s, u"昭苏县"_s, u"安县"_s, u"第2项"_s}),
              (std::vector<int>{2, 3, 0, 1}));
    EXPECT_TRUE(chinesePlaces({}).empty());
}

TEST(ChineseOrder, InitialsAreThoseOfTheSounds)
{
    EXPECT_EQ(pinyinInitials(u"康平县"_s), u"kpx"_s);
    EXPECT_EQ(pinyinInitials(u"沈阳市生态环境局"_s), u"syssthjj"_s);
    EXPECT_EQ(pinyinInitials(u"第１４项（Ａ）"_s), u"d14xa"_s);
    EXPECT_EQ(
        pinyinInitials(
            u"法库、辽中、于洪、浑南、大东、铁西、和平、皇姑、新民、苏家屯、沈北、棋盘山、张士、欧盟、额济纳、阿荣、嫩江、若羌、万柏林、朝阳"_s),
        u"fklzyhhnddtxhphgxmsjtsbqpszsomejnarnjrqwblcy"_s);
    EXPECT_EQ(pinyinInitials({}), QString());
}

} // namespace bihuan
