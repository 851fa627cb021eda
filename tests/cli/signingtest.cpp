#include "clitest.h"
#include "support/samplecase.h"

#include <QJsonArray>

namespace bihuan {

class SigningCliTest : public CliTest
{
protected:
    void importConcluded()
    {
        ASSERT_EQ(call({u"init"_s}).code, 0);
        const auto concluded = package(test::proveOnPaper);
        const auto imported = call({u"import-unit-task"_s, concluded});
        ASSERT_EQ(imported.code, 0) << imported.err.toStdString();
    }
};

TEST_F(SigningCliTest, AnOpinionIsSignedIssuedCheckedByItsCodeAndReissued)
{
    importConcluded();
    ASSERT_EQ(call({u"numbers"_s, u"--pattern"_s, u"沈环〔{year}〕{number}号"_s}).code, 0);
    EXPECT_EQ(call({u"issue"_s, u"1"_s, u"--date"_s, u"2022-09-30"_s}).code, 1) << "nobody has signed";
    for (const auto &name : {u"甲一一"_s, u"乙二二"_s, u"丙三三"_s, u"丁四"_s, u"戊五"_s}) {
        const auto ran = call({u"sign"_s, u"1"_s, u"--as"_s, name, u"--date"_s, u"2022-09-28"_s});
        ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    }
    const auto late = call({u"issue"_s, u"1"_s, u"--date"_s, u"2022-09-30"_s});
    EXPECT_TRUE(late.err.contains(u"Check 19"_s)) << "a warning wants a reason: " << late.err.toStdString();
    EXPECT_EQ(call({u"waive"_s, u"1"_s, u"--check"_s, u"19"_s, u"--reason"_s, u"已批准延期"_s}).code, 0);
    EXPECT_EQ(call({u"signatures"_s, u"1"_s, u"--json"_s}).json()[4][u"state"_s], u"signed"_s);

    const auto issued = call({u"issue"_s, u"1"_s, u"--date"_s, u"2022-09-30"_s, u"--json"_s});

    ASSERT_EQ(issued.code, 0) << issued.err.toStdString();
    EXPECT_EQ(issued.json()[u"number"_s], u"沈环〔2022〕1号"_s);
    const auto code = issued.json()[u"code"_s].toString();
    EXPECT_EQ(call({u"audit"_s, u"--code"_s, code, u"--json"_s}).json()[u"holds"_s], true);
    EXPECT_EQ(call({u"audit"_s, u"--code"_s, u"0000000000000000"_s}).code, 1);
    ASSERT_EQ(call({u"opinion"_s, u"1"_s, u"--out"_s, path(u"a.pdf"_s)}).code, 0);
    const auto frozen = call({u"set"_s, u"1"_s, u"measures[0].text"_s, u"新"_s});
    EXPECT_EQ(frozen.code, 1);
    EXPECT_EQ(call({u"editions"_s, u"1"_s, u"--new"_s, u"更正"_s}).code, 0);
    EXPECT_EQ(call({u"set"_s, u"1"_s, u"measures[0].text"_s, u"新"_s}).code, 0);
    ASSERT_EQ(call({u"opinion"_s, u"1"_s, u"--edition"_s, u"1"_s, u"--out"_s, path(u"b.pdf"_s)}).code, 0);
    EXPECT_EQ(readFile(path(u"a.pdf"_s)), readFile(path(u"b.pdf"_s)));
    EXPECT_EQ(call({u"verify"_s}).code, 0);
}

} // namespace bihuan
