#include "core/reportingperiod.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace bihuan::test {

TEST(ReportingPeriod, KnowsItsDays)
{
    const ReportingPeriod february{Rhythm::Month, 2028, 2};
    const ReportingPeriod quarter{Rhythm::Quarter, 2026, 4};
    const ReportingPeriod half{Rhythm::HalfYear, 2026, 1};

    EXPECT_EQ(february.lastDay(), QDate(2028, 2, 29));
    EXPECT_EQ(quarter.firstDay(), QDate(2026, 10, 1));
    EXPECT_EQ(quarter.lastDay(), QDate(2026, 12, 31));
    EXPECT_EQ(half.lastDay(), QDate(2026, 6, 30));
}

TEST(ReportingPeriod, IsReadFromItsOwnCode)
{
    for (const auto &code : {u"2026-11"_s, u"2026Q4"_s, u"2026H2"_s}) {
        const auto period = reportingPeriodFrom(code);
        ASSERT_TRUE(period) << code.toStdString();
        EXPECT_EQ(period->code(), code);
    }
    EXPECT_EQ(reportingPeriodFrom(u" 2026-9 "_s).value().code(), u"2026-09"_s);
    EXPECT_EQ(reportingPeriodFrom(u"2026q1"_s).value().code(), u"2026Q1"_s);
}

TEST(ReportingPeriod, OfAnImpossibleCodeIsNone)
{
    for (const auto &code :
         {u""_s, u"2026"_s, u"2026-13"_s, u"2026-0"_s, u"2026Q5"_s, u"2026H3"_s, u"26-01"_s})
        EXPECT_FALSE(reportingPeriodFrom(code)) << code.toStdString();
}

TEST(ReportingPeriod, MovesOverTheEndOfTheYear)
{
    EXPECT_EQ((ReportingPeriod{Rhythm::Month, 2026, 12}.moved(1).code()), u"2027-01"_s);
    EXPECT_EQ((ReportingPeriod{Rhythm::Quarter, 2026, 1}.moved(-1).code()), u"2025Q4"_s);
    EXPECT_EQ((ReportingPeriod{Rhythm::HalfYear, 2026, 2}.moved(3).code()), u"2028H1"_s);
}

TEST(ReportingPeriod, IsNamedAsPeopleWriteIt)
{
    EXPECT_EQ(reportingPeriodFrom(u"2026-09"_s)->label(), u"2026年9月"_s);
    EXPECT_EQ(reportingPeriodFrom(u"2026Q4"_s)->label(), u"2026年第4季度"_s);
    EXPECT_EQ(reportingPeriodFrom(u"2026H2"_s)->label(), u"2026年下半年"_s);
}

TEST(ReportingPeriod, FillsASpanWithoutGaps)
{
    const auto months = periodsBetween(Rhythm::Month, QDate(2026, 11, 30), QDate(2027, 2, 1));
    const auto quarters = periodsBetween(Rhythm::Quarter, QDate(2026, 3, 31), QDate(2026, 4, 1));

    ASSERT_EQ(months.size(), 4U);
    EXPECT_EQ(months.front().code(), u"2026-11"_s);
    EXPECT_EQ(months.back().code(), u"2027-02"_s);
    EXPECT_EQ(quarters.size(), 2U);
    EXPECT_TRUE(periodsBetween(Rhythm::Month, QDate(2026, 2, 1), QDate(2026, 1, 31)).empty());
}

} // namespace bihuan::test
