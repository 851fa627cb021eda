#include "clitest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace bihuan {

namespace {

class CliPapersTest : public CliTest
{
};

} // namespace

TEST_F(CliPapersTest, WritesAPaperInEachForm)
{
    importSample();

    for (const auto &ending : {u"pdf"_s, u"docx"_s, u"txt"_s}) {
        const QString file = path(u"表."_s + ending);
        const auto ran = call({u"paper"_s, u"1"_s, u"application_form"_s, u"--out"_s, file});

        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        EXPECT_TRUE(QFile::exists(file));
    }
    EXPECT_TRUE(QString::fromUtf8(readFile(path(u"表.txt"_s))).contains(u"验收销号申请表"_s));
}

TEST_F(CliPapersTest, RefusesAnUnknownPaperAndAWrongDay)
{
    const auto kind = call({u"paper"_s, u"1"_s, u"invoice"_s, u"--out"_s, path(u"a.pdf"_s)});
    const auto day = call(
        {u"paper"_s, u"1"_s, u"urging_letter"_s, u"--date"_s, u"2022-02-30"_s, u"--out"_s, path(u"a.pdf"_s)});

    EXPECT_EQ(kind.code, 2);
    EXPECT_TRUE(kind.err.contains(u"urging_letter"_s)) << kind.err.toStdString();
    EXPECT_EQ(day.code, 2);
    EXPECT_TRUE(day.err.contains(u"2022-02-30"_s)) << day.err.toStdString();
}

TEST_F(CliPapersTest, RefusesAnUnknownEndingAndLeavesNothing)
{
    importSample();

    const auto ran = call({u"paper"_s, u"1"_s, u"evidence_list"_s, u"--out"_s, path(u"a.odt"_s)});

    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(u"odt"_s)) << ran.err.toStdString();
    EXPECT_FALSE(QFile::exists(path(u"a.odt"_s)));
}

TEST_F(CliPapersTest, TargetThatCannotBeWrittenIsNamedAndLeftAlone)
{
    importSample();
    QDir().mkpath(path(u"意见.pdf"_s)); // A folder stands where the file should.

    for (const auto &command :
         {QStringList{u"opinion"_s, u"1"_s}, {u"paper"_s, u"1"_s, u"closing_document"_s}}) {
        for (const auto &target : {path(u"意见.pdf"_s), path(u"没有/意见.pdf"_s)}) {
            const auto ran = call(command + QStringList{u"--out"_s, target});

            EXPECT_EQ(ran.code, 3) << ran.err.toStdString();
            EXPECT_TRUE(ran.err.contains(u"意见.pdf"_s)) << ran.err.toStdString();
        }
    }
    EXPECT_TRUE(QDir(path(u"意见.pdf"_s)).isEmpty());
    EXPECT_FALSE(QFile::exists(path(u"没有"_s)));
}

TEST_F(CliPapersTest, PublicOpinionHasNoTelephoneNumbers)
{
    importSample();

    const auto ran = call({u"opinion"_s, u"1"_s, u"--public"_s, u"--out"_s, path(u"公开.txt"_s)});

    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    const QString text = QString::fromUtf8(readFile(path(u"公开.txt"_s)));
    EXPECT_FALSE(text.contains(u"1380000"_s));
    EXPECT_FALSE(text.contains(u"联系电话"_s));
}

TEST_F(CliPapersTest, LedgerAsCsvHasARowForEachUnitTask)
{
    importSample();

    const auto ran = call({u"ledger"_s, u"--out"_s, path(u"台账.csv"_s)});

    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    const auto csv = readFile(path(u"台账.csv"_s));
    EXPECT_EQ(csv.count("\r\n"), 2);
    EXPECT_TRUE(csv.contains("康平县"));
}

TEST_F(CliPapersTest, LedgerOfNothingIsATableWithItsHead)
{
    call({u"init"_s});

    const auto ran = call({u"ledger"_s, u"--out"_s, path(u"空.pdf"_s)});

    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_TRUE(readFile(path(u"空.pdf"_s)).startsWith("%PDF"));
}

TEST_F(CliPapersTest, OwnTemplateIsCheckedThenInForceThenTakenBack)
{
    importSample();
    auto own = call({u"templates"_s, u"show"_s, u"urging_letter"_s}).out;
    writeFile(path(u"坏.json"_s), own.replace(u"{deadline}"_s, u"{deadlin}"_s).toUtf8());
    own = call({u"templates"_s, u"show"_s, u"urging_letter"_s}).out;
    writeFile(path(u"好.json"_s), own.replace(u"倒排工期"_s, u"挂图作战"_s).toUtf8());
    const auto letter = [&] {
        call({u"paper"_s, u"1"_s, u"urging_letter"_s, u"--out"_s, path(u"函.txt"_s)});
        return QString::fromUtf8(readFile(path(u"函.txt"_s)));
    };

    const auto refused = call({u"templates"_s, u"set"_s, u"urging_letter"_s, path(u"坏.json"_s)});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(u"deadlin"_s) && refused.err.contains(u"body[0].text"_s))
        << refused.err.toStdString();
    EXPECT_TRUE(letter().contains(u"倒排工期"_s));

    EXPECT_EQ(call({u"templates"_s, u"check"_s, u"urging_letter"_s, path(u"好.json"_s)}).code, 0);
    EXPECT_EQ(call({u"templates"_s, u"set"_s, u"urging_letter"_s, path(u"好.json"_s)}).code, 0);
    EXPECT_TRUE(letter().contains(u"挂图作战"_s));

    EXPECT_EQ(call({u"templates"_s, u"reset"_s, u"urging_letter"_s}).code, 0);
    EXPECT_TRUE(letter().contains(u"倒排工期"_s));
}

TEST_F(CliPapersTest, TemplatesAreListedWithWhatIsInForce)
{
    importSample();

    const auto ran = call({u"templates"_s, u"list"_s, u"--json"_s});

    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    ASSERT_EQ(ran.json().array().size(), 11);
    EXPECT_EQ(ran.json().array().at(0).toObject().value(u"kind"_s), u"acceptance_opinion"_s);
    EXPECT_EQ(ran.json().array().at(8).toObject(),
              (QJsonObject{{u"kind"_s, u"urging_letter"_s}, {u"name"_s, u"催办函"_s}, {u"own"_s, false}}));
}

} // namespace bihuan
