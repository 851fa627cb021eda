#include "clitest.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace bihuan {

namespace {

class CliStatesTest : public CliTest
{
};

} // namespace

TEST_F(CliStatesTest, GivesTheTableInJson)
{
    const auto ran = call({u"states"_s, u"--json"_s});

    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.json().array().contains(QJsonObject{{u"move"_s, u"fail"_s},
                                                        {u"from"_s, u"under_review"_s},
                                                        {u"to"_s, u"in_progress"_s},
                                                        {u"actor"_s, u"acceptance_group"_s},
                                                        {u"needs"_s, QJsonArray{u"reason"_s}},
                                                        {u"back"_s, true}}))
        << ran.out.toStdString();
}

TEST_F(CliStatesTest, SpeaksToPeopleInTheirLanguage)
{
    const auto ran = call({u"--language"_s, u"zh"_s, u"states"_s});

    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains(u"书面理由"_s)) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(u"领导小组"_s)) << ran.out.toStdString();
}

TEST_F(CliStatesTest, TheChartOfTheDocumentationIsTheTableOfToday)
{
    const auto drawn = call({u"--language"_s, u"zh"_s, u"states"_s, u"--chart"_s});

    QFile kept(u"" BIHUAN_SOURCE "/docs/images/states.svg"_s);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(drawn.out, QString::fromUtf8(kept.readAll()))
        << "draw it anew: bihuanctl --language zh states --chart > docs/images/states.svg";
}

TEST_F(CliStatesTest, AnotherFlowHasAnotherOrder)
{
    ASSERT_EQ(call({u"init"_s}).code, 0);

    const auto rows =
        call({u"states"_s, u"--flow"_s, u"heilongjiang_district"_s, u"--json"_s}).json().array();
    const auto unknown = call({u"states"_s, u"--flow"_s, u"nowhere"_s});

    const auto notice =
        std::ranges::find_if(rows, [](const auto &row) { return row[u"move"_s].toString() == u"notice"; });
    ASSERT_NE(notice, rows.end());
    EXPECT_EQ((*notice)[u"from"_s].toString(), u"completed"_s) << "there the notice comes first";
    EXPECT_EQ(unknown.code, 1);
}

} // namespace bihuan
