#include "clitest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace bihuan {

namespace {

class CliPackageTest : public CliTest
{
protected:
    CliPackageTest() { importSample(); }

    /// Exports unit task 1 to `out`, imports that into a new data folder, and returns the opinion's text
    /// there.
    QByteArray opinionElsewhere(const QString &out)
    {
        EXPECT_EQ(call({u"export-unit-task"_s, u"1"_s, u"--out"_s, out}).code, 0);
        const QStringList there{u"--data"_s, path(u"elsewhere"_s)};
        EXPECT_EQ(callBare(QStringList{u"init"_s} + there).code, 0);
        const auto imported = callBare(QStringList{u"import-unit-task"_s, out} + there);
        EXPECT_EQ(imported.code, 0) << imported.err.toStdString();
        const auto text = path(u"elsewhere.txt"_s);
        EXPECT_EQ(callBare(QStringList{u"opinion"_s, u"1"_s, u"--out"_s, text} + there).code, 0);
        return readFile(text);
    }

    void attachSomething()
    {
        writeFile(path(u"会议纪要.pdf"_s), "%PDF-1.4 sample");
        ASSERT_EQ(call({u"attach"_s, u"1"_s, u"--measure"_s, u"1"_s, path(u"会议纪要.pdf"_s)}).code, 0);
    }
};

QJsonObject withMeasure(QJsonObject package, int index, const QString &field, const QJsonValue &value)
{
    auto measures = package[u"measures"_s].toArray();
    auto measure = measures[index].toObject();
    measure[field] = value;
    measures[index] = measure;
    package[u"measures"_s] = measures;
    return package;
}

} // namespace

TEST_F(CliPackageTest, ComesBackFromAFolder)
{
    attachSomething();

    EXPECT_EQ(opinionElsewhere(path(u"out"_s)), sampleOpinion());
    EXPECT_TRUE(QFileInfo::exists(path(u"out/unit-task.json"_s)));
}

TEST_F(CliPackageTest, ComesBackFromAZip)
{
    attachSomething();

    EXPECT_EQ(opinionElsewhere(path(u"out.zip"_s)), sampleOpinion());
    const QStringList there{u"--data"_s, path(u"elsewhere"_s)};
    EXPECT_EQ(callBare(QStringList{u"verify"_s} + there).code, 0);
    EXPECT_EQ(callBare(QStringList{u"list"_s, u"--json"_s} + there).json()[0][u"evidenced"_s].toInt(), 1);
}

TEST_F(CliPackageTest, ExportNeverOverwrites)
{
    writeFile(path(u"out.zip"_s), "mine");

    const auto ran = call({u"export-unit-task"_s, u"1"_s, u"--out"_s, path(u"out.zip"_s)});

    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(path(u"out.zip"_s))) << ran.err.toStdString();
    EXPECT_EQ(readFile(path(u"out.zip"_s)), "mine");
}

TEST_F(CliPackageTest, RefusesTheSameUnitTaskTwice)
{
    const auto again = call({u"import-unit-task"_s, kSample});

    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(again.err.contains(u"康平县"_s)) << again.err.toStdString();
    EXPECT_EQ(call({u"list"_s, u"--json"_s}).json().array().size(), 1);
}

TEST_F(CliPackageTest, UpdateBringsItToWhatThePackageSays)
{
    const auto changed = package(
        [](auto &object) { object = withMeasure(object, 0, u"implementation"_s, u"已按要求落实。"_s); });

    const auto updated = call({u"import-unit-task"_s, changed, u"--update"_s, u"--json"_s});
    const auto shown = call({u"show"_s, u"1"_s, u"--json"_s});

    EXPECT_EQ(updated.code, 0) << updated.err.toStdString();
    EXPECT_EQ(updated.json()[u"id"_s].toInt(), 1);
    EXPECT_EQ(shown.json()[u"measures"_s][0][u"implementation"_s].toString(), u"已按要求落实。"_s);
}

TEST_F(CliPackageTest, NamesAnUnknownField)
{
    const auto changed =
        package([](auto &object) { object = withMeasure(object, 0, u"colour"_s, u"green"_s); });

    const auto ran = call({u"import-unit-task"_s, changed, u"--update"_s});

    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(u"measures[0].colour"_s)) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(u"“colour”"_s)) << ran.err.toStdString();
}

TEST_F(CliPackageTest, NamesThePathOfEverythingThatIsWrong)
{
    const auto changed = package([](auto &object) {
        object = withMeasure(object, 1, u"text"_s, 7);
        object = withMeasure(object, 2, u"requirements"_s, QJsonArray{QJsonObject{{u"kind"_s, u"often"_s}}});
        auto task = object[u"task"_s].toObject();
        task.remove(u"number"_s);
        object[u"task"_s] = task;
        auto acceptance = object[u"acceptance"_s].toObject();
        acceptance[u"date"_s] = u"2022/13/1"_s;
        object[u"acceptance"_s] = acceptance;
    });

    const auto ran = call({u"import-unit-task"_s, changed});

    EXPECT_EQ(ran.code, 1);
    for (const auto &where : {u"measures[1].text"_s, u"measures[2].requirements[0].kind"_s, u"task.number"_s,
                              u"acceptance.date"_s})
        EXPECT_TRUE(ran.err.contains(where)) << where.toStdString() << "\n" << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(u"2022/13/1"_s));
    EXPECT_TRUE(ran.err.contains(u"negative_statement"_s)) << "says what is allowed";
}

TEST_F(CliPackageTest, SaysWhereTheJsonBreaks)
{
    writeFile(path(u"broken.json"_s), "{\n \"format\": \"bihuan.unit-task\",\n}");

    const auto ran = call({u"import-unit-task"_s, path(u"broken.json"_s)});

    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(u"line 3"_s)) << ran.err.toStdString();
}

TEST_F(CliPackageTest, RefusesPathsOutOfThePackage)
{
    writeFile(path(u"secret.txt"_s), "secret");
    QDir(path({})).mkpath(u"package"_s);
    auto object = QJsonDocument::fromJson(readFile(kSample)).object();
    const QJsonObject evidence{{u"code"_s, u"1-01"_s}, {u"file"_s, u"../secret.txt"_s}};
    object = withMeasure(object, 0, u"evidence"_s, QJsonArray{evidence});
    writeFile(path(u"package/unit-task.json"_s), QJsonDocument(object).toJson());

    const auto ran = call({u"import-unit-task"_s, path(u"package"_s), u"--update"_s});

    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(u"../secret.txt"_s)) << ran.err.toStdString();
}

TEST_F(CliPackageTest, ExampleCanBeRemovedAndBroughtBack)
{
    const QStringList there{u"--data"_s, path(u"elsewhere"_s), u"--language"_s, u"en"_s};
    callBare(QStringList{u"init"_s} + there);
    ASSERT_EQ(callBare(QStringList{u"import-unit-task"_s, kSample, u"--example"_s} + there).code, 0);

    const auto ours = call({u"remove-example"_s, u"1"_s});
    const auto removed = callBare(QStringList{u"remove-example"_s, u"1"_s} + there);
    const auto none = callBare(QStringList{u"list"_s, u"--json"_s} + there);
    const auto step = removed.out.section(u"undo "_s, 1).trimmed();
    const auto undone = callBare(QStringList{u"undo"_s, step} + there);

    EXPECT_EQ(ours.code, 1) << "no example";
    EXPECT_EQ(removed.code, 0) << removed.err.toStdString();
    EXPECT_EQ(none.json().array().size(), 0);
    EXPECT_EQ(undone.code, 0) << undone.err.toStdString();
    EXPECT_EQ(callBare(QStringList{u"list"_s, u"--json"_s} + there).json().array().size(), 1);
}

} // namespace bihuan
