#include "core/deadline.h"

#include "support/printers.h"

namespace bihuan {

namespace {

struct Case
{
    const char *name;
    QString text;
    DeadlineKind kind;
    std::optional<QDate> on{};
    bool thenLongTerm = false;
};

class DeadlineTest : public testing::TestWithParam<Case>
{
};

using enum DeadlineKind;

const Case kCases[] = {
    {"YearEndThenLongTerm", u"2021年底前，并长期坚持"_s, Date, QDate(2021, 12, 31), true},
    {"YearEnd", u"2026年底前"_s, Date, QDate(2026, 12, 31)},
    {"BareYear", u"2024年"_s, Date, QDate(2024, 12, 31)},
    {"MonthEnd", u"2024年12月底"_s, Date, QDate(2024, 12, 31)},
    {"MonthEndInALeapYear", u"2024年2月底前"_s, Date, QDate(2024, 2, 29)},
    {"MonthEndInACommonYear", u"2023年2月底前"_s, Date, QDate(2023, 2, 28)},
    {"Day", u"2023年9月30日前"_s, Date, QDate(2023, 9, 30)},
    {"DayWithBlanks", u"2023 年 9 月 30 日前"_s, Date, QDate(2023, 9, 30)},
    {"DayWithDots", u"2023.9.30"_s, Date, QDate(2023, 9, 30)},
    {"DayInIso", u"2023-09-30"_s, Date, QDate(2023, 9, 30)},
    {"Immediate", u"立行立改"_s, Immediate},
    {"ImmediateThenLongTerm", u"立行立改、长期坚持"_s, Immediate, {}, true},
    {"LongTerm", u"长期坚持"_s, LongTerm},
    {"KeepOn", u"持续推进"_s, LongTerm},
    {"DoneAlready", u"已完成整改"_s, DoneAlready},
    {"DoneAlreadyThenLongTerm", u"已完成整改，长期坚持"_s, DoneAlready, {}, true},
    {"MonthThatIsNone", u"2023年13月底前"_s, None},
    {"DayThatIsNone", u"2023年2月30日前"_s, None},
    {"OtherWords", u"另行通知"_s, None},
    {"Empty", QString(), None},
};

} // namespace

TEST_P(DeadlineTest, ReadsTheFactsAndKeepsTheText)
{
    const auto &expected = GetParam();

    const Deadline deadline = parseDeadline(expected.text);

    EXPECT_EQ(deadline.text, expected.text);
    EXPECT_EQ(toCode(deadline.kind), toCode(expected.kind));
    EXPECT_EQ(deadline.on, expected.on);
    EXPECT_EQ(deadline.thenLongTerm, expected.thenLongTerm);
}

INSTANTIATE_TEST_SUITE_P(Forms, DeadlineTest, testing::ValuesIn(kCases),
                         [](const auto &form) { return form.param.name; });

} // namespace bihuan
