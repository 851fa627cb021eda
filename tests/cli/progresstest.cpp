#include "clitest.h"

#include <QJsonArray>

namespace bihuan {

namespace {

class CliProgressTest : public CliTest
{
protected:
    CliProgressTest() { importSample(); }

    QJsonObject show() const
    {
        return call({u"progress"_s, u"show"_s, u"1"_s, u"2026-11"_s, u"--json"_s}).json().object();
    }
};

} // namespace

TEST_F(CliProgressTest, EntersSubmitsAndTakesIn)
{
    const auto entered = call({u"progress"_s, u"enter"_s, u"1"_s, u"2026-11"_s, u"--grade"_s, u"已完成"_s,
                               u"--text"_s, u"完成全部措施。"_s, u"--json"_s});
    ASSERT_EQ(entered.code, 0) << entered.err.toStdString();
    EXPECT_EQ(entered.json().object()[u"grade"_s].toString(), u"done"_s);

    EXPECT_EQ(call({u"progress"_s, u"submit"_s, u"1"_s, u"2026-11"_s, u"--on"_s, u"2026-12-05"_s}).code, 0);
    EXPECT_EQ(call({u"progress"_s, u"take-in"_s, u"1"_s, u"2026-11"_s}).code, 0);

    EXPECT_EQ(show()[u"status"_s].toString(), u"taken_in"_s);
    EXPECT_EQ(show()[u"timeliness"_s].toString(), u"late"_s);
}

TEST_F(CliProgressTest, ReturnsWithAReasonOnly)
{
    ASSERT_EQ(call({u"progress"_s, u"enter"_s, u"1"_s, u"2026-11"_s, u"--grade"_s, u"behind"_s, u"--text"_s,
                    u"资金未到位。"_s})
                  .code,
              0);
    ASSERT_EQ(call({u"progress"_s, u"submit"_s, u"1"_s, u"2026-11"_s}).code, 0);

    const auto without = call({u"progress"_s, u"return"_s, u"1"_s, u"2026-11"_s});
    const auto with = call({u"progress"_s, u"return"_s, u"1"_s, u"2026-11"_s, u"--reason"_s, u"说明原因"_s});

    EXPECT_EQ(without.code, 1);
    EXPECT_EQ(with.code, 0) << with.err.toStdString();
    EXPECT_EQ(show()[u"return_reason"_s].toString(), u"说明原因"_s);
    EXPECT_EQ(show()[u"grade_word"_s].toString(), u"未达到序时进度"_s);
}

TEST_F(CliProgressTest, ListsAPlanWithItsMarks)
{
    ASSERT_EQ(call({u"progress-call"_s, u"1"_s, u"--first"_s, u"2026-10"_s, u"--due-day"_s, u"25"_s}).code,
              0);
    ASSERT_EQ(call({u"progress"_s, u"prefill"_s, u"1"_s, u"2026-11"_s, u"--store"_s}).code, 0);

    const auto listed =
        call({u"progress"_s, u"list"_s, u"--from"_s, u"2026-10"_s, u"--to"_s, u"2026-11"_s, u"--json"_s});
    const auto forPeople = call({u"progress"_s, u"--from"_s, u"2026-10"_s, u"--to"_s, u"2026-11"_s});

    const auto json = listed.json().object();
    ASSERT_EQ(json[u"reports"_s].toArray().size(), 2) << listed.err.toStdString();
    EXPECT_EQ(json[u"periods"_s].toArray()[0].toObject()[u"due"_s].toString(), u"2026-10-25"_s);
    EXPECT_EQ(json[u"reports"_s].toArray()[1].toObject()[u"proposed"_s].toString(), u"done"_s);
    EXPECT_TRUE(forPeople.out.contains(u"2026-11"_s)) << forPeople.err.toStdString();
    EXPECT_TRUE(forPeople.out.contains(u"已完成"_s)) << forPeople.out.toStdString();
}

TEST_F(CliProgressTest, TheWordsCanBeChanged)
{
    const auto added = call({u"progress-words"_s, u"--add"_s, u"全面实施"_s, u"--grade"_s, u"on_schedule"_s,
                             u"--long-term"_s, u"--json"_s});
    const auto removed = call({u"progress-words"_s, u"--remove"_s, u"基本完成"_s, u"--json"_s});

    ASSERT_EQ(added.code, 0) << added.err.toStdString();
    EXPECT_EQ(added.json().array().last().toObject()[u"word"_s].toString(), u"全面实施"_s);
    EXPECT_EQ(removed.json().array().size(), 5);
}

TEST_F(CliProgressTest, SaysWhatItDoesNotUnderstand)
{
    EXPECT_EQ(call({u"progress"_s, u"sing"_s}).code, 2);
    EXPECT_EQ(call({u"progress"_s, u"show"_s, u"1"_s, u"november"_s}).code, 2);
    EXPECT_EQ(call({u"progress-words"_s, u"--add"_s, u"甲"_s}).code, 2);
    EXPECT_EQ(call({u"progress"_s, u"show"_s, u"1"_s, u"2026Q4"_s}).code, 1) << "the plan is called monthly";
    EXPECT_EQ(call({u"progress"_s, u"enter"_s, u"1"_s, u"2026-11"_s, u"--grade"_s, u"差不多"_s}).code, 1);
}

TEST_F(CliProgressTest, PrintsThePeriodAsPdf)
{
    ASSERT_EQ(call({u"progress"_s, u"prefill"_s, u"1"_s, u"2026-11"_s, u"--store"_s}).code, 0);

    const auto printed = call({u"progress"_s, u"print"_s, u"2026-11"_s, u"--out"_s, path(u"table.pdf"_s)});

    EXPECT_EQ(printed.code, 0) << printed.err.toStdString();
    EXPECT_TRUE(readFile(path(u"table.pdf"_s)).startsWith("%PDF-"));
    EXPECT_EQ(call({u"progress"_s, u"print"_s, u"2026-11"_s}).code, 2);
}

TEST_F(CliProgressTest, AGradeOfThePlanIsSetByHand)
{
    const auto set = call({u"progress"_s, u"set-grade"_s, u"2026-11"_s, u"--grade"_s, u"on_schedule"_s,
                           u"--reason"_s, u"省办已核"_s});
    const auto listed =
        call({u"progress"_s, u"list"_s, u"--from"_s, u"2026-11"_s, u"--to"_s, u"2026-11"_s, u"--json"_s});

    EXPECT_EQ(set.code, 0) << set.err.toStdString();
    const auto period = listed.json().object()[u"periods"_s].toArray()[0].toObject();
    EXPECT_EQ(period[u"grade"_s].toString(), u"on_schedule"_s);
    EXPECT_EQ(period[u"reason"_s].toString(), u"省办已核"_s);
}

} // namespace bihuan
