#include "core/duties.h"

#include <gtest/gtest.h>

namespace bihuan {

namespace {

MeasureFile measureWith(const QString &text)
{
    MeasureFile file;
    file.measure = {.id = MeasureId(7), .text = text};
    return file;
}

Event held(int year, int month, int day)
{
    Event event;
    event.heldOn = QDate(year, month, day);
    return event;
}

} // namespace

TEST(Duties, EmptyPeriodsAreNamedAndNotOnlyCounted)
{
    auto file = measureWith({});
    file.requirements = {{.period = Period::TwoMonths, .count = 1, .strict = false}};
    for (const int month : {1, 3, 6, 9, 12})
        file.events.push_back(held(2021, month, 10));

    const auto duties = dutiesOf(file, {});

    ASSERT_EQ(duties.size(), 1u);
    EXPECT_EQ(duties[0].windows.size(), 6u);
    EXPECT_EQ(duties[0].filled(), 5);
    const auto empty = duties[0].empty();
    ASSERT_EQ(empty.size(), 1u);
    EXPECT_EQ(windowLabel(empty[0]), u"2021年7—8月"_s);
}

TEST(Duties, SevenInOneMonthFillOnePeriodOnly)
{
    auto file = measureWith({});
    file.requirements = {{.period = Period::TwoMonths, .count = 1}};
    for (int day = 1; day <= 7; ++day)
        file.events.push_back(held(2021, 1, day));

    EXPECT_EQ(dutiesOf(file, {})[0].filled(), 1);
}

TEST(Duties, OfNoKnownYearThereIsNothingToCount)
{
    auto file = measureWith({});
    file.requirements = {{.period = Period::Year, .count = 1}};

    EXPECT_TRUE(dutiesOf(file, {}).empty());
}

TEST(Duties, WhatTheTextProposesIsOfferedUntilItIsStored)
{
    auto file = measureWith(u"县委中心组每半年至少组织1次学习，县委党校每年举办专题培训班。"_s);
    const auto proposals = openProposals(file);
    ASSERT_EQ(proposals.size(), 2u);
    EXPECT_EQ(proposals[0].period, Period::HalfYear);
    EXPECT_EQ(proposals[0].measureId, MeasureId(7));

    file.requirements = {proposals[0]};
    file.requirements[0].who = u"中心组"_s; // Worded by a person.

    const auto left = openProposals(file);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].period, Period::Year);
    EXPECT_EQ(left[0].ordinal, 1);
}

TEST(Duties, TwoAlikeInTheTextAreTwoDuties)
{
    auto file = measureWith(u"每年向市委报告1次，每年与市政府签订责任状。"_s);
    const auto proposals = openProposals(file);
    ASSERT_EQ(proposals.size(), 2u);
    file.requirements = {proposals[0]};

    EXPECT_EQ(openProposals(file).size(), 1u);
}

} // namespace bihuan
