#include "core/numerals.h"

#include "core/codes.h"

#include <gtest/gtest.h>

namespace bihuan {

TEST(Numerals, AreReadInEveryWritingOfTheOffices)
{
    const std::pair<QString, int> cases[] = {
        {u"0"_s, 0},          {u"12"_s, 12},         {u"１２"_s, 12},
        {u"零"_s, 0},         {u"〇"_s, 0},          {u"两"_s, 2},
        {u"九"_s, 9},         {u"十"_s, 10},         {u"十四"_s, 14},
        {u"二十"_s, 20},      {u"二十一"_s, 21},     {u"一百"_s, 100},
        {u"一百零五"_s, 105}, {u"一百一十"_s, 110},  {u"两百三十"_s, 230},
        {u"一千"_s, 1000},    {u"两千零六"_s, 2006}, {u"九千九百九十九"_s, 9999},
    };

    for (const auto &[text, number] : cases)
        EXPECT_EQ(numberFrom(text), number) << text.toStdString();
}

TEST(Numerals, AnythingElseIsNoNumber)
{
    for (const auto &text : {u""_s, u"项"_s, u"十项"_s, u"一二"_s, u"12a"_s, u"-5"_s, u"+5"_s, u" 5"_s,
                             u"1 2"_s, u"3.5"_s, u"99999999999"_s, u"万"_s})
        EXPECT_EQ(numberFrom(text), std::nullopt) << text.toStdString();
}

} // namespace bihuan
