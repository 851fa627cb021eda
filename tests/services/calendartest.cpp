#include "services/calendar.h"

#include <gtest/gtest.h>

namespace bihuan {

namespace {

/// A notice as published, and how many working and calendar days it really lasted.
struct PublishedNotice
{
    QDate first{};
    QDate last{};
    int working = 0;
    int calendar = 0;
};

const PublishedNotice kPublished[] = {
    {{2023, 7, 27}, {2023, 8, 9}, 10, 14},  {{2024, 9, 29}, {2024, 10, 9}, 4, 11},
    {{2025, 9, 1}, {2025, 9, 12}, 10, 12},  {{2025, 1, 21}, {2025, 2, 8}, 10, 19},
    {{2022, 11, 22}, {2022, 11, 24}, 3, 3}, {{2019, 12, 13}, {2019, 12, 19}, 5, 7},
    {{2024, 11, 15}, {2024, 11, 22}, 6, 8},
};

QString ruleOf(const Error &error)
{
    return error.problems.empty() ? QString() : error.problems.front().rule;
}

} // namespace

TEST(WorkCalendar, CountsThePublishedNotices)
{
    for (const PublishedNotice &notice : kPublished) {
        SCOPED_TRACE(notice.first.toString(Qt::ISODate).toStdString());
        EXPECT_EQ(*workCalendar().workingDays(notice.first, notice.last), notice.working);
        EXPECT_EQ(notice.first.daysTo(notice.last) + 1, notice.calendar);
    }
}

TEST(WorkCalendar, FindsTheLastDayOfANotice)
{
    EXPECT_EQ(*workCalendar().lastDay({2023, 7, 27}, 10), QDate(2023, 8, 9));
    EXPECT_EQ(*workCalendar().lastDay({2024, 9, 29}, 4), QDate(2024, 10, 9));
    EXPECT_EQ(*workCalendar().lastDay({2024, 10, 1}, 1), QDate(2024, 10, 8)); // Begins on a holiday.
}

TEST(WorkCalendar, KnowsMakeUpDaysAndHolidays)
{
    EXPECT_TRUE(*workCalendar().isWorkingDay({2024, 9, 29}));   // A Sunday, made up.
    EXPECT_FALSE(*workCalendar().isWorkingDay({2024, 10, 2}));  // A Wednesday, National Day.
    EXPECT_FALSE(*workCalendar().isWorkingDay({2024, 10, 20})); // A Sunday like others.
}

TEST(WorkCalendar, RefusesToCountInAYearWithoutData)
{
    for (const auto &[first, last] : {std::pair{QDate(2031, 3, 3), QDate(2031, 3, 7)},
                                      std::pair{QDate(2026, 12, 28), QDate(2031, 1, 4)}}) {
        const auto counted = workCalendar().workingDays(first, last);

        ASSERT_FALSE(counted);
        EXPECT_EQ(ruleOf(counted.error()), u"calendar.unknown_year"_s);
    }
}

TEST(WorkCalendar, RefusesAnEndBeforeTheBeginning)
{
    const auto counted = workCalendar().workingDays({2024, 3, 2}, {2024, 3, 1});

    ASSERT_FALSE(counted);
    EXPECT_EQ(ruleOf(counted.error()), u"calendar.last_before_first"_s);
}

TEST(WorkCalendar, RefusesADamagedTable)
{
    for (const char *json : {"", "[]", R"({"2024": {"off": ["13-01"], "work": []}})",
                             R"({"2024": {"off": []}})", R"({"soon": {"off": ["01-01"], "work": []}})"}) {
        const auto read = WorkCalendar::parse(json);

        ASSERT_FALSE(read) << json;
        EXPECT_EQ(ruleOf(read.error()), u"calendar.damaged"_s);
    }
}

} // namespace bihuan
