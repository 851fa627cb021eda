#include "core/daytext.h"
#include "core/literals.h"

#include <gtest/gtest.h>

namespace bihuan {

namespace {

struct WrittenDay
{
    const char16_t *text;
    const char *day; ///< Empty for none.
};

constexpr WrittenDay kDays[] = {
    {u"2022-9-28", "2022-09-28"},
    {u"2022-09-28", "2022-09-28"},
    {u"2022.9.28", "2022-09-28"},
    {u"2022/9/28", "2022-09-28"},
    {u"20220928", "2022-09-28"},
    {u"2022年9月28日", "2022-09-28"},
    {u" 2022 年 9 月 28 日 ", "2022-09-28"},
    {u"２０２２年９月２８日", "2022-09-28"},
    {u"2022年9月28号", "2022-09-28"},
    {u"2022年9月28", "2022-09-28"},
    {u"2022—9—28", "2022-09-28"},
    {u"2022。9。28", "2022-09-28"},
    {u"二〇二二年九月二十八日", "2022-09-28"},
    {u"二零二二年十月一日", "2022-10-01"},
    {u"二○二二年十二月三十一日", "2022-12-31"},
    {u"9月28日", "2024-09-28"},
    {u"9-28", "2024-09-28"},
    {u"9.28", "2024-09-28"},
    {u"九月二十八日", "2024-09-28"},
    {u"28日", "2024-03-28"},
    {u"今年9月28日", "2024-09-28"},
    {u"去年12月3日", "2023-12-03"},
    {u"上月5日", "2024-02-05"},
    {u"本月31日", "2024-03-31"},
    {u"今天", "2024-03-15"},
    {u"昨天", "2024-03-14"},
    {u"前天", "2024-03-13"},
    {u"明天", "2024-03-16"},
    {u"2024-02-29", "2024-02-29"},
    {u"2022-02-29", ""},
    {u"2022/13/1", ""},
    {u"2022年9月", ""},
    {u"2022年28日", ""},
    {u"222年9月28日", ""},
    {u"九月", ""},
    {u"28", ""},
    {u"2021年底前", ""},
    {u"", ""},
};

} // namespace

TEST(DayText, ReadsDaysAsPeopleWriteThem)
{
    const QDate today(2024, 3, 15);
    for (const auto &[text, day] : kDays) {
        const auto found = dayFrom(QString::fromUtf16(text), today);
        EXPECT_EQ(found ? found->toString(Qt::ISODate).toStdString() : std::string(), day)
            << QString::fromUtf16(text).toStdString();
    }
}

} // namespace bihuan
