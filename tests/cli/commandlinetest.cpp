#include "clitest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

namespace bihuan {

using CommandLineTest = CliTest;

TEST_F(CommandLineTest, SaysItsVersion)
{
    const auto ran = callBare({u"--version"_s});

    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.out.startsWith(u"bihuanctl "_s)) << ran.out.toStdString();
}

TEST_F(CommandLineTest, ExplainsEveryCommand)
{
    const auto overview = callBare({u"--help"_s});
    const QStringList commands{u"init"_s,
                               u"new"_s,
                               u"import-unit-task"_s,
                               u"export-unit-task"_s,
                               u"list"_s,
                               u"show"_s,
                               u"set"_s,
                               u"attach"_s,
                               u"check"_s,
                               u"opinion"_s,
                               u"audit"_s,
                               u"undo"_s,
                               u"remove-example"_s,
                               u"verify"_s,
                               u"backup"_s,
                               u"restore"_s,
                               u"collect-orphans"_s};

    EXPECT_EQ(overview.code, 0);
    for (const auto &command : commands) {
        EXPECT_TRUE(overview.out.contains(u"  "_s + command + u' ')) << command.toStdString();
        const auto help = callBare({command, u"--help"_s});
        EXPECT_EQ(help.code, 0) << command.toStdString();
        EXPECT_TRUE(help.out.contains(u"--data"_s)) << command.toStdString();
    }
}

TEST_F(CommandLineTest, RefusesWhatItDoesNotUnderstand)
{
    const std::vector<QStringList> wrong{{},
                                         {u"fly"_s},
                                         {u"--unknown"_s, u"list"_s},
                                         {u"list"_s, u"--unknown"_s},
                                         {u"list"_s, u"extra"_s},
                                         {u"list"_s, u"--state"_s, u"asleep"_s},
                                         {u"show"_s},
                                         {u"show"_s, u"one"_s},
                                         {u"show"_s, u"-1"_s},
                                         {u"attach"_s, u"1"_s, u"a.pdf"_s},
                                         {u"opinion"_s, u"1"_s},
                                         {u"backup"_s},
                                         {u"new"_s, u"--office"_s, u"办公室"_s},
                                         {u"import-unit-task"_s, u"a"_s, u"--update"_s, u"--example"_s},
                                         {u"set"_s, u"1"_s, u"goal_completion"_s, u"{"_s, u"--json-value"_s},
                                         {u"list"_s, u"--language"_s, u"fr"_s}};

    for (const auto &arguments : wrong) {
        const auto ran = callBare(arguments);
        EXPECT_EQ(ran.code, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(ran.out.isEmpty()) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(ran.err.contains(u"--help"_s)) << ran.err.toStdString();
    }
}

TEST_F(CommandLineTest, SpeaksTheLanguageOfTheSystem)
{
    setEnvironment(u"LANG"_s, u"zh_CN.UTF-8"_s);
    const auto chinese = callBare({u"--help"_s});
    setEnvironment(u"LC_ALL"_s, u"C"_s);
    const auto english = callBare({u"--help"_s});
    const auto asked = callBare({u"--language"_s, u"zh"_s, u"--help"_s});

    EXPECT_TRUE(chinese.out.contains(u"列出任务"_s)) << chinese.out.toStdString();
    EXPECT_TRUE(english.out.contains(u"list unit tasks"_s)) << english.out.toStdString();
    EXPECT_TRUE(asked.out.contains(u"列出任务"_s)) << asked.out.toStdString();
}

TEST_F(CommandLineTest, WritesUtf8AndNoWarningInTheCLocale)
{
    importSample();
    setEnvironment(u"LC_ALL"_s, u"C"_s);

    const auto listed = call({u"list"_s, u"--unit"_s, u"康平县"_s});
    const auto opinion = call({u"opinion"_s, u"1"_s, u"--out"_s, path(u"意见.txt"_s)});

    EXPECT_EQ(listed.code, 0);
    EXPECT_TRUE(listed.out.contains(u"第1项"_s)) << listed.out.toStdString();
    EXPECT_EQ(listed.err, QString());
    EXPECT_EQ(opinion.code, 0);
    EXPECT_EQ(opinion.err, QString());
    EXPECT_TRUE(QFileInfo::exists(path(u"意见.txt"_s)));
}

TEST_F(CommandLineTest, TakesGlobalOptionsOnEitherSide)
{
    importSample();

    const auto behind = callBare({u"list"_s, u"--json"_s, u"--data"_s, data()});

    EXPECT_EQ(behind.code, 0) << behind.err.toStdString();
    EXPECT_EQ(behind.json().array().size(), 1);
}

TEST_F(CommandLineTest, FindsTheFolderInTheEnvironment)
{
    importSample();
    setEnvironment(u"BIHUAN_DATA"_s, data());

    EXPECT_EQ(callBare({u"list"_s, u"--json"_s}).json().array().size(), 1);
}

TEST_F(CommandLineTest, RefusesAFolderThatWasNeverMade)
{
    const auto english = call({u"list"_s});
    const auto chinese = callBare({u"list"_s, u"--data"_s, data(), u"--language"_s, u"zh"_s});

    EXPECT_EQ(english.code, 1);
    EXPECT_TRUE(english.err.contains(data())) << english.err.toStdString();
    EXPECT_TRUE(english.err.contains(u"bihuanctl init"_s)) << english.err.toStdString();
    EXPECT_TRUE(chinese.err.contains(u"没有本程序的数据目录"_s)) << chinese.err.toStdString();
    EXPECT_FALSE(QFileInfo::exists(data())) << "looking must not make anything";
}

TEST_F(CommandLineTest, InitLeavesAForeignFolderAlone)
{
    QDir().mkpath(data());
    writeFile(data() + u"/letter.txt"_s, "mine");

    const auto ran = call({u"init"_s});

    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(QDir(data()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"letter.txt"_s});
}

TEST_F(CommandLineTest, InitTwiceChangesNothing)
{
    importSample();

    EXPECT_EQ(call({u"init"_s}).code, 0);
    EXPECT_EQ(call({u"list"_s, u"--json"_s}).json().array().size(), 1);
}

TEST_F(CommandLineTest, LogsWithoutWhatTheUserTyped)
{
    importSample();
    call({u"set"_s, u"1"_s, u"measures[0].colour"_s, u"秘密"_s});

    const auto log = QString::fromUtf8(readFile(data() + u"/logs/bihuanctl.log"_s));

    EXPECT_TRUE(log.contains(u"info imported unit task 1"_s)) << log.toStdString();
    EXPECT_TRUE(log.contains(u"warning set: invalid"_s)) << log.toStdString();
    EXPECT_FALSE(log.contains(u"秘密"_s));
    EXPECT_FALSE(log.contains(u"康平县"_s));
}

TEST_F(CommandLineTest, ToldThatTheAnswerWasLost)
{
    importSample();

    setEnvironment(u"BIHUAN_DATA"_s, data());
    QProcess shell;
    shell.setProcessEnvironment(m_environment);
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"" BIHUANCTL "\" list > /dev/full"_s});
    ASSERT_TRUE(shell.waitForFinished());

    EXPECT_EQ(shell.exitCode(), 3);
}

} // namespace bihuan
