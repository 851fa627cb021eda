#include "clitest.h"

#include <QJsonArray>

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

} // namespace bihuan
