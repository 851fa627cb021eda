#include "clitest.h"

namespace bihuan {

namespace {

class CliWorkdaysTest : public CliTest
{
};

} // namespace

TEST_F(CliWorkdaysTest, CountsOverALongHoliday)
{
    const auto ran = call({u"workdays"_s, u"2024-09-29"_s, u"2024-10-09"_s, u"--json"_s});

    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.json().object(), (QJsonObject{{u"first"_s, u"2024-09-29"_s},
                                                {u"last"_s, u"2024-10-09"_s},
                                                {u"working_days"_s, 4},
                                                {u"calendar_days"_s, 11}}));
}

TEST_F(CliWorkdaysTest, RefusesAYearWithoutDataByName)
{
    const auto ran = call({u"workdays"_s, u"2031-03-03"_s, u"2031-03-07"_s});

    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.out.isEmpty());
    EXPECT_TRUE(ran.err.contains(u"2031"_s)) << ran.err.toStdString();
}

TEST_F(CliWorkdaysTest, RefusesWhatIsNoDay)
{
    const auto ran = call({u"workdays"_s, u"2024-02-30"_s, u"2024-03-01"_s});

    EXPECT_EQ(ran.code, 2);
    EXPECT_TRUE(ran.err.contains(u"2024-02-30"_s)) << ran.err.toStdString();
}

} // namespace bihuan
