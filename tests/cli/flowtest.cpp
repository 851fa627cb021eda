#include "clitest.h"
#include "support/samplecase.h"

#include <QJsonArray>

namespace bihuan {

namespace {

/// The sample as it is before its unit task was handed over, with evidence on paper for every measure.
void asDraft(QJsonObject &package)
{
    auto part = package[u"unit_task"_s].toObject();
    part[u"state"_s] = u"draft"_s;
    package[u"unit_task"_s] = part;
    test::proveOnPaper(package);
}

const QStringList kApply{u"apply"_s,       u"1"_s,      u"--date"_s,       u"2022-09-20"_s,
                         u"--signed-by"_s, u"乙二二"_s, u"--self-check"_s, u"四项措施均已落实"_s};
const QStringList kNotice{u"notice"_s, u"1"_s,          u"--first"_s, u"2022-10-10"_s,
                          u"--last"_s, u"2022-10-21"_s, u"--place"_s, u"沈阳日报"_s};

} // namespace

class CliFlowTest : public CliTest
{
protected:
    void importDraft()
    {
        ASSERT_EQ(call({u"init"_s}).code, 0);
        const auto imported = call({u"import-unit-task"_s, package(asDraft)});
        ASSERT_EQ(imported.code, 0) << imported.err.toStdString();
    }

    /// Makes a move and expects the state after it.
    void move(const QStringList &arguments, const QString &state)
    {
        const auto ran = call(arguments + QStringList{u"--json"_s});

        ASSERT_EQ(ran.code, 0) << arguments.join(u' ').toStdString() << ": " << ran.err.toStdString();
        EXPECT_EQ(ran.json()[u"to"_s].toString(), state) << arguments.join(u' ').toStdString();
    }

    void refused(const QStringList &arguments, const QString &words)
    {
        const auto ran = call(arguments);

        EXPECT_EQ(ran.code, 1) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(ran.err.contains(words)) << ran.err.toStdString();
    }

    void sign()
    {
        EXPECT_EQ(call({u"set"_s, u"1"_s, u"acceptance.date"_s, u"2022-09-28"_s}).code, 0);
        EXPECT_EQ(call({u"set"_s, u"1"_s, u"acceptance.conclusion"_s,
                        u"验收组认为，康平县已完成第1项中所承担的整改任务，同意通过验收。"_s})
                      .code,
                  0);
        const auto members =
            call({u"show"_s, u"1"_s, u"--json"_s}).json()[u"acceptance"_s][u"group"_s].toArray();
        for (const auto &member : members) {
            const auto ran = call({u"sign"_s, u"1"_s, u"--as"_s, member[u"name"_s].toString(), u"--ink"_s,
                                   u"--date"_s, u"2022-09-28"_s});
            EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        }
    }

    /// Gives a reason for each warning that stands against the closing.
    void giveReasons()
    {
        const auto found =
            call({u"check"_s, u"1"_s, u"--before"_s, u"closing"_s, u"--json"_s}).json().array();
        for (const auto &one : found) {
            if (one[u"severity"_s].toString() != u"warn" || one.toObject().contains(u"waiver"_s))
                continue;
            const auto ran = call({u"waive"_s, u"1"_s, u"--check"_s, one[u"check"_s].toString(), u"--where"_s,
                                   one[u"where"_s].toString(), u"--reason"_s, u"已核实"_s});
            EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        }
    }
};

TEST_F(CliFlowTest, AScriptPlaysTheWholeCaseAndItsWaysBack)
{
    importDraft();

    move({u"assign"_s, u"1"_s}, u"assigned"_s);
    refused({u"receive"_s, u"1"_s}, u"contact"_s);
    move({u"receive"_s, u"1"_s, u"--contact"_s, u"甲一一 13800000001"_s}, u"received"_s);
    move({u"start"_s, u"1"_s}, u"in_progress"_s);
    EXPECT_EQ(call({u"extend"_s, u"1"_s, u"ask"_s, u"--until"_s, u"2030年12月底前"_s, u"--reason"_s,
                    u"汛期影响施工"_s, u"--date"_s, u"2021-06-01"_s})
                  .code,
              0);
    EXPECT_EQ(
        call({u"extend"_s, u"1"_s, u"grant"_s, u"--by"_s, u"领导小组"_s, u"--date"_s, u"2021-06-08"_s}).code,
        0);
    move({u"complete"_s, u"1"_s}, u"completed"_s);
    move(kApply, u"applied"_s);
    move({u"take-back"_s, u"1"_s, u"--reason"_s, u"材料装订有误"_s}, u"completed"_s);
    move(kApply, u"applied"_s);
    EXPECT_EQ(call({u"read"_s, u"1"_s}).code, 0);
    refused({u"take-back"_s, u"1"_s, u"--reason"_s, u"材料装订有误"_s}, u"cannot be taken back"_s);
    refused({u"return"_s, u"1"_s, u"--reason"_s, u"补"_s}, u"written reason"_s);
    move({u"return"_s, u"1"_s, u"--reason"_s, u"会议纪要缺签到表"_s}, u"completed"_s);
    move(kApply, u"applied"_s);
    move({u"review"_s, u"1"_s}, u"under_review"_s);
    move({u"fail"_s, u"1"_s, u"--reason"_s, u"学习次数不足"_s, u"--asks-measure"_s, u"1=补充学习记录"_s},
         u"in_progress"_s);
    refused({u"complete"_s, u"1"_s}, u"补充学习记录"_s);
    EXPECT_EQ(call({u"settle"_s, u"1"_s, u"1"_s, u"--answer"_s, u"已补充"_s}).code, 0);
    move({u"complete"_s, u"1"_s}, u"completed"_s);
    move(kApply, u"applied"_s);
    move({u"review"_s, u"1"_s}, u"under_review"_s);
    refused({u"pass"_s, u"1"_s}, u"has not signed"_s);
    sign();
    move({u"pass"_s, u"1"_s}, u"passed"_s);
    const QStringList issue{u"issue"_s,  u"1"_s,         u"--number"_s, u"沈环督改办〔2022〕12号"_s,
                            u"--date"_s, u"2022-09-30"_s};
    giveReasons();
    const auto issued = call(issue + QStringList{u"--json"_s});
    ASSERT_EQ(issued.code, 0) << issued.err.toStdString();
    move(kNotice, u"in_notice"_s);
    EXPECT_EQ(
        call({u"objection"_s, u"1"_s, u"add"_s, u"--content"_s, u"仍有异味"_s, u"--date"_s, u"2022-10-12"_s})
            .code,
        0);
    refused({u"approve"_s, u"1"_s}, u"has not been answered"_s);
    EXPECT_EQ(call({u"objection"_s, u"1"_s, u"answer"_s, u"1"_s, u"--handling"_s, u"现场核实无异味"_s}).code,
              0);
    move({u"approve"_s, u"1"_s, u"--by"_s, u"领导小组"_s, u"--date"_s, u"2022-10-26"_s}, u"approved"_s);
    giveReasons();
    move({u"close"_s, u"1"_s, u"--number"_s, u"沈环督改〔2022〕8号"_s, u"--date"_s, u"2022-10-28"_s},
         u"closed"_s);
    move({u"file"_s, u"1"_s, u"--receipt"_s, u"备案回执1号"_s, u"--date"_s, u"2022-11-02"_s}, u"filed"_s);
    move({u"keep-long-term"_s, u"1"_s, u"--follow-up"_s, u"2023-04-28"_s}, u"long_term"_s);
    EXPECT_EQ(call({u"look-back"_s, u"record"_s, u"1"_s, u"--people"_s, u"丙三三"_s, u"--finding"_s,
                    u"污水直排"_s, u"--relapse"_s})
                  .code,
              0);
    move({u"relapse"_s, u"1"_s, u"--reason"_s, u"回头看发现污水直排"_s}, u"in_progress"_s);

    const auto moves = call({u"moves"_s, u"1"_s, u"--json"_s}).json().array();
    EXPECT_EQ(moves.size(), 21);
    EXPECT_EQ(moves.last()[u"reason"_s].toString(), u"回头看发现污水直排"_s);
    const auto rates = call({u"look-back"_s, u"rates"_s, u"--json"_s}).json().array();
    EXPECT_EQ(rates[0][u"relapsed"_s].toInt(), 1);
    EXPECT_EQ(call({u"verify"_s}).code, 0);
}

TEST_F(CliFlowTest, NextSaysWhatIsMissingForEachMove)
{
    importDraft();
    ASSERT_EQ(call({u"set"_s, u"1"_s, u"task.finding"_s, u""_s}).code, 0);

    const auto next = call({u"next"_s, u"1"_s, u"--json"_s}).json().array();

    ASSERT_EQ(next.size(), 1);
    EXPECT_EQ(next[0][u"move"_s].toString(), u"assign"_s);
    EXPECT_EQ(next[0][u"missing"_s][0][u"where"_s].toString(), u"task.finding"_s);
}

TEST_F(CliFlowTest, TemplatesAreShownChangedAndGivenBack)
{
    ASSERT_EQ(call({u"init"_s}).code, 0);
    auto shown = call({u"flow-templates"_s, u"show"_s, u"anhui"_s}).json().object();
    shown[u"site_check"_s] = false;
    writeFile(path(u"own.json"_s), QJsonDocument(shown).toJson());

    EXPECT_EQ(call({u"flow-templates"_s, u"set"_s, path(u"own.json"_s)}).code, 0);
    EXPECT_EQ(call({u"flow-templates"_s, u"choose"_s, u"anhui"_s}).code, 0);
    const auto list = call({u"flow-templates"_s, u"list"_s, u"--json"_s}).json().array();
    EXPECT_FALSE(call({u"flow-templates"_s, u"show"_s, u"anhui"_s}).json()[u"site_check"_s].toBool(true));
    EXPECT_EQ(call({u"flow-templates"_s, u"remove"_s, u"anhui"_s}).code, 0);
    EXPECT_TRUE(call({u"flow-templates"_s, u"show"_s, u"anhui"_s}).json()[u"site_check"_s].toBool());

    EXPECT_EQ(list.size(), 5);
    EXPECT_TRUE(list.contains(QJsonObject{{u"code"_s, u"anhui"_s},
                                          {u"name"_s, u"安徽省"_s},
                                          {u"shipped"_s, true},
                                          {u"changed"_s, true},
                                          {u"chosen"_s, true}}));
}

TEST_F(CliFlowTest, AYearOfHolidaysIsTakenInAndCounted)
{
    ASSERT_EQ(call({u"init"_s}).code, 0);
    writeFile(path(u"2031.json"_s), R"({"2031": {"off": ["03-04"], "work": ["03-08"]}})");
    const auto before = call({u"workdays"_s, u"2031-03-03"_s, u"2031-03-14"_s});

    const auto imported = call({u"workdays"_s, u"import"_s, path(u"2031.json"_s)});

    EXPECT_EQ(before.code, 1);
    EXPECT_EQ(imported.code, 0) << imported.err.toStdString();
    EXPECT_EQ(call({u"workdays"_s, u"2031-03-03"_s, u"2031-03-14"_s, u"--json"_s})
                  .json()[u"working_days"_s]
                  .toInt(),
              10);
}

} // namespace bihuan
