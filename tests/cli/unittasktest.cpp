#include "clitest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace bihuan {

namespace {

class CliUnitTaskTest : public CliTest
{
protected:
    CliUnitTaskTest() { importSample(); }
};

} // namespace

TEST_F(CliUnitTaskTest, ListsInJson)
{
    const auto ran = call({u"list"_s, u"--json"_s});

    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.json().array()[0].toObject(),
              (QJsonObject{{u"id"_s, 1},
                           {u"task"_s, u"第1项"_s},
                           {u"unit"_s, u"康平县"_s},
                           {u"plan"_s, u"沈阳市中央生态环境保护督察整改方案"_s},
                           {u"state"_s, u"passed"_s},
                           {u"deadline"_s, u"2021年底前，并长期坚持"_s},
                           {u"measures"_s, 4},
                           {u"implemented"_s, 4},
                           {u"evidenced"_s, 0}}));
}

TEST_F(CliUnitTaskTest, ListsWhatPassesTheFilter)
{
    const auto count = [this](const QStringList &filter) {
        return call(QStringList{u"list"_s, u"--json"_s} + filter).json().array().size();
    };

    EXPECT_EQ(count({u"--state"_s, u"passed"_s}), 1);
    EXPECT_EQ(count({u"--state"_s, u"draft"_s}), 0);
    EXPECT_EQ(count({u"--state"_s, u"draft"_s, u"--state"_s, u"passed"_s}), 1);
    EXPECT_EQ(count({u"--unit"_s, u"康平县"_s}), 1);
    EXPECT_EQ(count({u"--unit"_s, u"别的县"_s}), 0);
    EXPECT_EQ(count({u"--query"_s, u"第 1 项"_s}), 1);
    EXPECT_EQ(count({u"--query"_s, u"没有的词"_s}), 0);
}

TEST_F(CliUnitTaskTest, ListsForPeopleInTheirLanguage)
{
    const auto english = call({u"list"_s});
    const auto chinese = call({u"--language"_s, u"zh"_s, u"list"_s});

    EXPECT_TRUE(english.out.startsWith(u"ID  Task   Unit"_s)) << english.out.toStdString();
    EXPECT_TRUE(chinese.out.contains(u"通过验收"_s)) << chinese.out.toStdString();
}

TEST_F(CliUnitTaskTest, ShowsInBothForms)
{
    const auto text = call({u"show"_s, u"1"_s});
    const auto json = call({u"show"_s, u"1"_s, u"--json"_s}).json().object();

    EXPECT_EQ(text.code, 0);
    EXPECT_TRUE(text.out.contains(u"Unit: 康平县"_s)) << text.out.toStdString();
    EXPECT_TRUE(text.out.contains(u"Implementation: 2021年3月"_s));
    EXPECT_EQ(json[u"id"_s].toInt(), 1);
    EXPECT_EQ(json[u"state"_s].toString(), u"passed"_s);
    EXPECT_EQ(json[u"format"_s].toString(), u"bihuan.unit-task"_s);
    EXPECT_EQ(json[u"measures"_s].toArray().size(), 4);
    EXPECT_EQ(call({u"show"_s, u"99"_s}).code, 1);
}

TEST_F(CliUnitTaskTest, MakesANewOne)
{
    const QStringList wanted{u"new"_s,    u"--office"_s, u"某办公室"_s, u"--plan"_s, u"某方案"_s,
                             u"--task"_s, u"第2项"_s,    u"--unit"_s,   u"某县"_s,   u"--json"_s};

    const auto made = call(wanted);
    const auto again = call(wanted);

    EXPECT_EQ(made.code, 0) << made.err.toStdString();
    EXPECT_EQ(made.json()[u"id"_s].toInt(), 2);
    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(again.err.contains(u"某县"_s)) << again.err.toStdString();
    EXPECT_EQ(call({u"list"_s, u"--state"_s, u"draft"_s, u"--json"_s}).json()[0][u"unit"_s].toString(),
              u"某县"_s);
}

TEST_F(CliUnitTaskTest, SetsAFieldAndTakesItBack)
{
    const auto text = [this] {
        return call({u"show"_s, u"1"_s, u"--json"_s}).json()[u"measures"_s][0][u"text"_s].toString();
    };
    const auto before = text();

    const auto set = call({u"set"_s, u"1"_s, u"measures[0].text"_s, u"新措施"_s, u"--json"_s});
    const auto after = text();
    const auto undone = call({u"undo"_s, QString::number(set.json()[u"step"_s].toInt())});

    EXPECT_EQ(set.code, 0) << set.err.toStdString();
    EXPECT_EQ(after, u"新措施"_s);
    EXPECT_EQ(undone.code, 0) << undone.err.toStdString();
    EXPECT_EQ(text(), before);
}

TEST_F(CliUnitTaskTest, SetsJsonValues)
{
    const auto path = u"measures[0].requirements[0].count"_s;

    const auto asText = call({u"set"_s, u"1"_s, path, u"2"_s});
    const auto asNumber = call({u"set"_s, u"1"_s, path, u"2"_s, u"--json-value"_s});

    EXPECT_EQ(asText.code, 1);
    EXPECT_TRUE(asText.err.contains(path)) << asText.err.toStdString();
    EXPECT_EQ(asNumber.code, 0) << asNumber.err.toStdString();
    const auto shown = call({u"show"_s, u"1"_s, u"--json"_s}).json();
    EXPECT_EQ(shown[u"measures"_s][0][u"requirements"_s][0][u"count"_s].toInt(), 2);
}

TEST_F(CliUnitTaskTest, NamesAFieldThatIsNotThere)
{
    const auto ran = call({u"set"_s, u"1"_s, u"measures[9].text"_s, u"x"_s});

    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(u"measures[9].text"_s)) << ran.err.toStdString();
}

TEST_F(CliUnitTaskTest, UndoRefusesWhatWasChangedSince)
{
    const auto first = call({u"set"_s, u"1"_s, u"task.deadline.text"_s, u"2022年底前"_s, u"--json"_s});
    call({u"set"_s, u"1"_s, u"task.deadline.text"_s, u"2023年底前"_s});

    const auto ran = call({u"undo"_s, QString::number(first.json()[u"step"_s].toInt())});

    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(u"eadline"_s)) << ran.err.toStdString();
    EXPECT_EQ(call({u"list"_s, u"--json"_s}).json()[0][u"deadline"_s].toString(), u"2023年底前"_s);
}

TEST_F(CliUnitTaskTest, AttachesFilesAndFolders)
{
    QDir().mkpath(path(u"papers"_s));
    writeFile(path(u"papers/计划.pdf"_s), "plan");
    writeFile(path(u"papers/纪要.pdf"_s), "minutes");
    writeFile(path(u"照片.jpg"_s), "plan");

    const auto ran = call(
        {u"attach"_s, u"1"_s, u"--measure"_s, u"2"_s, u"--json"_s, path(u"papers"_s), path(u"照片.jpg"_s)});

    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    const auto evidence = ran.json()[u"evidence"_s].toArray();
    ASSERT_EQ(evidence.size(), 3);
    EXPECT_EQ(evidence[0][u"code"_s].toString(), u"2-01"_s);
    EXPECT_EQ(evidence[0][u"title"_s].toString(), u"纪要"_s);
    EXPECT_EQ(evidence[0][u"files"_s][0][u"sha256"_s].toString().size(), 64);
    EXPECT_EQ(ran.json()[u"reused"_s].toInt(), 1) << "two of them are the same content";
    EXPECT_EQ(call({u"list"_s, u"--json"_s}).json()[0][u"evidenced"_s].toInt(), 1);
}

TEST_F(CliUnitTaskTest, AttachIsAllOrNothing)
{
    writeFile(path(u"good.pdf"_s), "good");
    writeFile(path(u"empty.pdf"_s), "");

    const auto empty =
        call({u"attach"_s, u"1"_s, u"--measure"_s, u"1"_s, path(u"good.pdf"_s), path(u"empty.pdf"_s)});
    const auto absent = call({u"attach"_s, u"1"_s, u"--measure"_s, u"1"_s, path(u"absent.pdf"_s)});
    const auto measure = call({u"attach"_s, u"1"_s, u"--measure"_s, u"9"_s, path(u"good.pdf"_s)});

    for (const auto &ran : {empty, absent, measure})
        EXPECT_EQ(ran.code, 1) << ran.err.toStdString();
    EXPECT_TRUE(empty.err.contains(path(u"empty.pdf"_s))) << empty.err.toStdString();
    EXPECT_TRUE(absent.err.contains(path(u"absent.pdf"_s))) << absent.err.toStdString();
    EXPECT_TRUE(measure.err.contains(u"“9”"_s)) << measure.err.toStdString();
    EXPECT_EQ(call({u"list"_s, u"--json"_s}).json()[0][u"evidenced"_s].toInt(), 0);
}

TEST_F(CliUnitTaskTest, ChecksAndNamesWhatIsMissing)
{
    const auto ran = call({u"check"_s, u"1"_s, u"--json"_s});
    const auto chinese = call({u"--language"_s, u"zh"_s, u"check"_s, u"1"_s});

    EXPECT_EQ(ran.code, 0) << "it ran, whatever it found";
    ASSERT_FALSE(ran.json().array().isEmpty());
    const auto first = ran.json()[0].toObject();
    EXPECT_EQ(first[u"check"_s].toString(), u"03"_s);
    EXPECT_EQ(first[u"severity"_s].toString(), u"block"_s);
    EXPECT_EQ(first[u"where"_s].toString(), u"measures[0].evidence"_s);
    EXPECT_TRUE(first[u"message"_s].toString().startsWith(u"Measure 1, evidence: "_s));
    EXPECT_TRUE(chinese.out.contains(u"整改措施 1，佐证材料：措施没有佐证材料"_s))
        << chinese.out.toStdString();
    EXPECT_EQ(call({u"check"_s, u"99"_s}).code, 1);
}

TEST_F(CliUnitTaskTest, LetsAWarningPassAndTakesItBack)
{
    const auto passed =
        call({u"waive"_s, u"1"_s, u"--check"_s, u"19"_s, u"--reason"_s, u"已批准延期"_s, u"--json"_s});
    const auto after = call({u"check"_s, u"1"_s, u"--json"_s}).json().array();
    const auto back = call({u"waive"_s, u"1"_s, u"--check"_s, u"19"_s, u"--take-back"_s});

    EXPECT_EQ(passed.code, 0) << passed.err.toStdString();
    EXPECT_GT(passed.json()[u"step"_s].toInt(), 0);
    const auto late =
        std::ranges::find_if(after, [](const QJsonValue &one) { return one[u"check"_s] == u"19"_s; });
    ASSERT_NE(late, after.end());
    EXPECT_EQ((*late)[u"waiver"_s][u"reason"_s].toString(), u"已批准延期"_s);
    EXPECT_EQ(back.code, 0) << back.err.toStdString();
    EXPECT_FALSE(call({u"check"_s, u"1"_s}).out.contains(u"已批准延期"_s));
}

TEST_F(CliUnitTaskTest, RefusesToPassABlockAndAnUnclearFinding)
{
    const auto block = call({u"waive"_s, u"1"_s, u"--check"_s, u"03"_s, u"--where"_s,
                             u"measures[0].evidence"_s, u"--reason"_s, u"无"_s});
    const auto several = call({u"waive"_s, u"1"_s, u"--check"_s, u"36"_s, u"--reason"_s, u"无"_s});
    const auto silent = call({u"waive"_s, u"1"_s, u"--check"_s, u"19"_s});

    EXPECT_EQ(block.code, 1);
    EXPECT_TRUE(block.err.contains(u"cannot be let pass"_s)) << block.err.toStdString();
    EXPECT_EQ(several.code, 1);
    EXPECT_TRUE(several.err.contains(u"found 7 things"_s)) << several.err.toStdString();
    EXPECT_EQ(silent.code, 2);
}

TEST_F(CliUnitTaskTest, KeepsARunWithTheCase)
{
    const auto run = call({u"check"_s, u"1"_s, u"--store"_s, u"application"_s, u"--json"_s});
    const auto kept = call({u"check-runs"_s, u"1"_s, u"--json"_s}).json();

    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    ASSERT_EQ(kept.array().size(), 1);
    EXPECT_EQ(kept[0][u"occasion"_s].toString(), u"application"_s);
    EXPECT_EQ(kept[0][u"results"_s].toArray().size(), run.json().array().size());
    EXPECT_EQ(kept[0][u"sha256"_s].toString().size(), 64);
    EXPECT_EQ(call({u"check"_s, u"1"_s, u"--store"_s, u"lunch"_s}).code, 2);
}

TEST_F(CliUnitTaskTest, CountsTheWholeListAndListsTheChecks)
{
    const auto all = call({u"check"_s, u"--all"_s, u"--state"_s, u"passed"_s, u"--json"_s}).json();
    const auto checks = call({u"checks"_s, u"--json"_s}).json();

    ASSERT_EQ(all.array().size(), 1);
    EXPECT_EQ(all[0][u"blocking"_s].toInt(), 13);
    EXPECT_EQ(all[0][u"warnings"_s].toInt(), 5);
    EXPECT_EQ(checks.array().size(), 38);
    EXPECT_EQ(checks[6][u"severities"_s].toArray(), (QJsonArray{u"block"_s, u"warn"_s}));
    EXPECT_EQ(call({u"check"_s}).code, 2);
    EXPECT_EQ(call({u"check"_s, u"1"_s, u"--all"_s}).code, 2);
}

TEST_F(CliUnitTaskTest, WritesTheOpinionAsText)
{
    const auto ran = call({u"opinion"_s, u"1"_s, u"--out"_s, path(u"意见.txt"_s)});

    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(readFile(path(u"意见.txt"_s)), sampleOpinion());
}

TEST_F(CliUnitTaskTest, WritesTheOpinionAsPagesWithoutADisplay)
{
    const auto ran = call({u"opinion"_s, u"1"_s, u"--out"_s, path(u"意见.pdf"_s)});

    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_TRUE(readFile(path(u"意见.pdf"_s)).startsWith("%PDF-"));
}

TEST_F(CliUnitTaskTest, TheSameRecordsGiveTheSameBytesAndStylesDiffer)
{
    for (const auto &name : {u"一.pdf"_s, u"二.pdf"_s})
        ASSERT_EQ(call({u"opinion"_s, u"1"_s, u"--out"_s, path(name)}).code, 0);
    ASSERT_EQ(call({u"opinion"_s, u"1"_s, u"--out"_s, path(u"信.pdf"_s), u"--style"_s, u"letter"_s}).code, 0);
    ASSERT_EQ(call({u"opinion"_s, u"1"_s, u"--out"_s, path(u"稿.pdf"_s), u"--draft"_s}).code, 0);

    EXPECT_EQ(readFile(path(u"一.pdf"_s)), readFile(path(u"二.pdf"_s)));
    EXPECT_NE(readFile(path(u"一.pdf"_s)), readFile(path(u"信.pdf"_s)));
    EXPECT_NE(readFile(path(u"一.pdf"_s)), readFile(path(u"稿.pdf"_s)));
    EXPECT_EQ(call({u"opinion"_s, u"1"_s, u"--out"_s, path(u"x.pdf"_s), u"--style"_s, u"fax"_s}).code, 2);
}

TEST_F(CliUnitTaskTest, WritesTheOpinionForEditing)
{
    ASSERT_EQ(call({u"opinion"_s, u"1"_s, u"--out"_s, path(u"意见.docx"_s)}).code, 0);
    EXPECT_TRUE(readFile(path(u"意见.docx"_s)).startsWith("PK"));
}

TEST_F(CliUnitTaskTest, PicturesAreOneFileForEachPage)
{
    ASSERT_EQ(call({u"opinion"_s, u"1"_s, u"--out"_s, path(u"意见.png"_s)}).code, 0);

    for (int page = 1; page <= 6; ++page)
        EXPECT_TRUE(readFile(path(u"意见-%1.png"_s.arg(page))).startsWith("\x89PNG")) << page;
    EXPECT_FALSE(QFileInfo::exists(path(u"意见-7.png"_s)));
}

TEST_F(CliUnitTaskTest, ManyOpinionsGoToAFolderOrOneFileAndFailuresAreNamed)
{
    const auto folder = call({u"opinions"_s, u"--out"_s, path(u"全部"_s), u"--json"_s});
    const auto one = call({u"opinions"_s, u"1"_s, u"77"_s, u"--out"_s, path(u"全部.pdf"_s), u"--json"_s});

    EXPECT_EQ(folder.code, 0) << folder.err.toStdString();
    EXPECT_EQ(QDir(path(u"全部"_s)).entryList(QDir::Files), QStringList{u"第1项-康平县-1.pdf"_s});
    EXPECT_EQ(one.code, 1);
    EXPECT_EQ(one.json()[u"failed"_s][0][u"id"_s].toInt(), 77);
    EXPECT_TRUE(readFile(path(u"全部.pdf"_s)).startsWith("%PDF-"));
}

TEST_F(CliUnitTaskTest, FontsSaysWhatEachRoleIsSetIn)
{
    const auto roles = call({u"fonts"_s, u"--json"_s}).json().array();

    ASSERT_EQ(roles.size(), 5);
    for (const auto &role : roles) {
        EXPECT_FALSE(role[u"wanted"_s].toString().isEmpty());
        EXPECT_FALSE(role[u"used"_s].toString().isEmpty());
    }
}

TEST_F(CliUnitTaskTest, RefusesAnUnknownFormOfTheOpinion)
{
    const auto ran = call({u"opinion"_s, u"1"_s, u"--out"_s, path(u"意见.doc"_s)});

    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(u".pdf"_s)) << ran.err.toStdString();
    EXPECT_FALSE(QFileInfo::exists(path(u"意见.doc"_s)));
}

TEST_F(CliUnitTaskTest, SearchFindsFieldsAndWhatFilesSay)
{
    writeFile(path(u"纪要.txt"_s), QString(u"拦河坝已拆除"_s).toUtf8());
    ASSERT_EQ(call({u"attach"_s, u"1"_s, u"--measure"_s, u"3"_s, path(u"纪要.txt"_s)}).code, 0);

    const auto inFiles = call({u"search"_s, u"拦河坝"_s, u"--json"_s}).json().array();
    ASSERT_EQ(inFiles.size(), 1);
    EXPECT_EQ(inFiles[0][u"id"_s].toInt(), 1);
    EXPECT_EQ(inFiles[0][u"task"_s].toString(), u"第1项"_s);
    EXPECT_EQ(inFiles[0][u"unit"_s].toString(), u"康平县"_s);
    EXPECT_EQ(inFiles[0][u"field"_s].toString(), u"evidence_file.content"_s);
    EXPECT_TRUE(inFiles[0][u"snippet"_s].toString().contains(u"拦河坝"_s));
    EXPECT_EQ(call({u"search"_s, u"没有这句话"_s, u"--json"_s}).json().array().size(), 0);

    EXPECT_EQ(call({u"reindex"_s, u"--json"_s}).json()[u"unit_tasks"_s].toInt(), 1);
    EXPECT_EQ(call({u"search"_s, u"拦河坝"_s, u"--json"_s}).json().array(), inFiles);
}

TEST_F(CliUnitTaskTest, ShowsWhoChangedWhat)
{
    ASSERT_EQ(
        call({u"--user"_s, u"甲一一"_s, u"set"_s, u"1"_s, u"task.deadline.text"_s, u"2023年底前"_s}).code, 0);

    const auto entries = call({u"audit"_s, u"1"_s, u"--json"_s}).json().array();
    const auto history =
        call({u"audit"_s, u"1"_s, u"--field"_s, u"task.deadline_text"_s, u"--json"_s}).json().array();
    const auto text = call({u"--language"_s, u"zh"_s, u"audit"_s, u"1"_s});

    const auto changed = std::ranges::find_if(entries, [](const QJsonValue &entry) {
        return entry[u"field"_s] == u"deadline_text"_s && entry[u"new"_s] == u"2023年底前"_s;
    });
    ASSERT_NE(changed, entries.end());
    EXPECT_EQ((*changed)[u"actor"_s].toString(), u"甲一一"_s);
    EXPECT_EQ((*changed)[u"hash"_s].toString().size(), 64);
    ASSERT_EQ(history.size(), 1);
    EXPECT_TRUE(text.out.contains(u"修改整改时限"_s)) << text.out.toStdString();
    EXPECT_GE(call({u"audit"_s, u"--json"_s}).json().array().size(), entries.size());
}

} // namespace bihuan
