#include "clitest.h"

#include <QJsonArray>

namespace bihuan {

namespace {

class CliEvidenceTest : public CliTest
{
protected:
    CliEvidenceTest()
    {
        importSample();
        writeFile(path(u"纪要.txt"_s), "minutes");
        EXPECT_EQ(call({u"attach"_s, u"1"_s, u"--measure"_s, u"1"_s, path(u"纪要.txt"_s)}).code, 0);
    }

    Ran map(const QString &measure, const QStringList &more = {}) const
    {
        return call(
            QStringList{u"map"_s, u"1"_s, u"--measure"_s, measure, u"--evidence"_s, u"1-01"_s, u"--json"_s} +
            more);
    }

    int evidenced() const { return call({u"list"_s, u"--json"_s}).json()[0][u"evidenced"_s].toInt(); }
};

} // namespace

TEST_F(CliEvidenceTest, MapsAndTakesOff)
{
    const auto mapped = map(u"2"_s, {u"--pages"_s, u"1-3"_s, u"--proves"_s, u"召开7次会议"_s,
                                     u"--sufficiency"_s, u"sufficient"_s});
    const int after = evidenced();
    const auto off = call({u"unmap"_s, u"1"_s, u"--measure"_s, u"2."_s, u"--evidence"_s, u"1-01"_s});

    EXPECT_EQ(mapped.code, 0) << mapped.err.toStdString();
    EXPECT_EQ(mapped.json()[u"pages"_s].toString(), u"1-3"_s);
    EXPECT_EQ(mapped.json()[u"sufficiency"_s].toString(), u"sufficient"_s);
    EXPECT_EQ(after, 2);
    EXPECT_EQ(off.code, 0) << off.err.toStdString();
    EXPECT_EQ(evidenced(), 1);
}

TEST_F(CliEvidenceTest, RefusesUnknownWordsAndNames)
{
    EXPECT_EQ(map(u"1"_s, {u"--sufficiency"_s, u"enough"_s}).code, 2);
    EXPECT_EQ(map(u"9"_s).code, 1);
    const auto code = call({u"unmap"_s, u"1"_s, u"--measure"_s, u"1"_s, u"--evidence"_s, u"7-77"_s});
    EXPECT_EQ(code.code, 1);
    EXPECT_TRUE(code.err.contains(u"7-77"_s)) << code.err.toStdString();
}

TEST_F(CliEvidenceTest, DraftsAreShownAndStoredOnlyWhenTaken)
{
    map(u"2"_s, {u"--proves"_s, u"召开7次会议。"_s});
    const auto statement = [this] {
        return call({u"show"_s, u"1"_s, u"--json"_s})
            .json()[u"measures"_s][1][u"evidence_statement"_s]
            .toString();
    };
    const QString before = statement();
    const QString drafted = u"召开7次会议，佐证材料与整改措施 2 相对应。"_s;

    const auto shown = call({u"draft-statements"_s, u"1"_s, u"--measure"_s, u"2"_s, u"--json"_s});
    const QString untouched = statement();
    const auto taken =
        call({u"draft-statements"_s, u"1"_s, u"--measure"_s, u"2"_s, u"--take"_s, u"--json"_s});

    ASSERT_EQ(shown.json()[u"proposals"_s].toArray().size(), 1);
    EXPECT_EQ(shown.json()[u"proposals"_s][0][u"proposed"_s].toString(), drafted);
    EXPECT_EQ(untouched, before);
    EXPECT_EQ(statement(), drafted);
    EXPECT_EQ(call({u"undo"_s, QString::number(taken.json()[u"step"_s].toInt())}).code, 0);
    EXPECT_EQ(statement(), before);
}

TEST_F(CliEvidenceTest, ListsWhatIsKnownOfEachPiece)
{
    const auto listed = call({u"evidence"_s, u"1"_s, u"--json"_s});

    ASSERT_EQ(listed.json().array().size(), 1) << listed.err.toStdString();
    EXPECT_EQ(listed.json()[0][u"code"_s].toString(), u"1-01"_s);
    EXPECT_EQ(listed.json()[0][u"measures"_s], QJsonArray{u"1."_s});
    EXPECT_EQ(listed.json()[0][u"files"_s][0][u"name"_s].toString(), u"纪要.txt"_s);
    EXPECT_TRUE(call({u"evidence"_s, u"1"_s}).out.contains(u"1-01"_s));
}

TEST_F(CliEvidenceTest, HintsAtADocumentDatedAfterTheAcceptance)
{
    EXPECT_EQ(call({u"set"_s, u"1"_s, u"measures[0].evidence[0].document_date"_s, u"2030-01-01"_s}).code, 0);

    const auto hints = call({u"evidence"_s, u"1"_s, u"--json"_s}).json()[0][u"hints"_s].toArray();

    ASSERT_FALSE(hints.isEmpty());
    EXPECT_TRUE(hints[0].toString().contains(u"2030-01-01"_s)) << hints[0].toString().toStdString();
}

TEST_F(CliEvidenceTest, ProposesWhatTheFileSaysAndStoresNothingOfIt)
{
    writeFile(path(u"双宝政办发[2021]12号 学习计划.txt"_s), "2021年3月5日");

    const auto attached = call({u"attach"_s, u"1"_s, u"--measure"_s, u"2"_s, u"--propose"_s, u"--json"_s,
                                path(u"双宝政办发[2021]12号 学习计划.txt"_s)});

    const auto proposed = attached.json()[u"evidence"_s][0][u"proposed"_s];
    EXPECT_EQ(attached.code, 0) << attached.err.toStdString();
    EXPECT_EQ(proposed[u"document_number"_s].toString(), u"双宝政办发〔2021〕12号"_s);
    EXPECT_EQ(proposed[u"title"_s].toString(), u"学习计划"_s);
    EXPECT_EQ(proposed[u"document_date"_s].toString(), u"2021-03-05"_s);
    EXPECT_EQ(call({u"evidence"_s, u"1"_s, u"--json"_s}).json()[1][u"document_number"_s].toString(),
              QString());
}

TEST_F(CliEvidenceTest, ReusesAPieceOfAnotherUnitTask)
{
    EXPECT_EQ(call({u"new"_s, u"--office"_s, u"某办公室"_s, u"--plan"_s, u"某方案"_s, u"--task"_s, u"第2项"_s,
                    u"--unit"_s, u"某县"_s})
                  .code,
              0);

    const auto refused =
        call({u"reuse"_s, u"2"_s, u"--measure"_s, u"1"_s, u"--from"_s, u"1"_s, u"--evidence"_s, u"1-01"_s});

    EXPECT_EQ(refused.code, 1) << "the new one has no measure yet";
    const auto mapped = call({u"reuse"_s, u"1"_s, u"--measure"_s, u"3"_s, u"--from"_s, u"1"_s,
                              u"--evidence"_s, u"1-01"_s, u"--json"_s});
    EXPECT_EQ(mapped.json()[u"code"_s].toString(), u"1-01"_s) << mapped.err.toStdString();
}

} // namespace bihuan
