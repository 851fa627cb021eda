#include "cli/clitest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QProcess>

#include <algorithm>
#include <iostream>
#include <random>

namespace bihuan {

namespace {

constexpr int kFilesAtATime = 3;
constexpr int kLargestFile = 3'000'000;

int wantedKills()
{
    const int wanted = qEnvironmentVariableIntValue("BIHUAN_KILLS");
    return wanted > 0 ? wanted : 20;
}

/// How the kills of a test ended.
struct Tally
{
    int killed = 0;
    int keptUnreported = 0; ///< Died between the commit and the report.
    int reported = 0;       ///< Was faster, or died after its report.
};

/// Commands are killed at random moments while another process writes undisturbed.
class KillTest : public CliTest
{
protected:
    KillTest() : m_seed(std::random_device()()), m_random(m_seed) { importSample(); }

    int random(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    /// Milliseconds that the command takes when it is left alone.
    int durationOf(const QStringList &arguments) const
    {
        QElapsedTimer timer;
        timer.start();
        EXPECT_EQ(call(arguments).code, 0);
        return int(timer.elapsed());
    }

    /// Starts the command, kills it after `ms`, and returns what it had reported by then.
    QJsonObject killedAfter(int ms, const QStringList &arguments) const
    {
        const auto process = start(arguments + QStringList{u"--json"_s});
        EXPECT_TRUE(process->waitForStarted());
        if (!process->waitForFinished(ms))
            process->kill();
        const auto ran = finish(*process);
        EXPECT_TRUE(ran.code <= 0) << "it failed by itself: " << ran.err.toStdString();
        return ran.json().object();
    }

    QJsonObject shown() const
    {
        const auto ran = call({u"show"_s, u"1"_s, u"--json"_s});
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        return ran.json().object();
    }

    void expectSound() const
    {
        const auto ran = call({u"verify"_s});
        EXPECT_EQ(ran.code, 0) << ran.out.toStdString();
    }

    /// The steps in the log.
    QSet<int> steps() const
    {
        QSet<int> steps;
        for (const auto &entry : call({u"audit"_s, u"--json"_s}).json().array())
            steps.insert(entry[u"step"_s].toInt());
        return steps;
    }

    void count(bool reported, bool kept)
    {
        ++(reported ? m_tally.reported : kept ? m_tally.keptUnreported : m_tally.killed);
    }

    void tell(const char *what) const
    {
        std::cout << what << ": " << m_tally.killed << " died before the commit, " << m_tally.keptUnreported
                  << " between commit and report, " << m_tally.reported << " reported; seed " << m_seed
                  << std::endl;
    }

    unsigned m_seed;
    std::mt19937 m_random;
    Tally m_tally;
};

class KilledEditTest : public KillTest
{
protected:
    static QStringList edit(int measure, const QString &text)
    {
        return {u"set"_s, u"1"_s, u"measures[%1].implementation"_s.arg(measure), text};
    }

    static QString textOf(const QJsonObject &shown, int measure)
    {
        return shown[u"measures"_s][measure][u"implementation"_s].toString();
    }
};

class KilledAttachTest : public KillTest
{
protected:
    /// New files with content that was never there before, and the hash of each.
    QHash<QString, QString> someFiles(int round)
    {
        QHash<QString, QString> files;
        for (int i = 0; i < kFilesAtATime; ++i) {
            QByteArray content(random(1, kLargestFile), Qt::Uninitialized);
            std::ranges::generate(content, [this] { return char(m_random()); });
            const auto name = u"材料%1-%2.pdf"_s.arg(round).arg(i);
            writeFile(path(name), content);
            files[name] =
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        }
        return files;
    }

    QStringList attach(const QHash<QString, QString> &files) const
    {
        QStringList arguments{u"attach"_s, u"1"_s, u"--measure"_s, u"1"_s};
        for (const auto &name : files.keys())
            arguments << path(name);
        return arguments;
    }

    /// Attached names with their hashes.
    QHash<QString, QString> attached() const
    {
        QHash<QString, QString> files;
        for (const auto &item : shown()[u"measures"_s][0][u"evidence"_s].toArray()) {
            for (const auto &file : item[u"files"_s].toArray())
                files[file[u"name"_s].toString()] = file[u"sha256"_s].toString();
        }
        return files;
    }
};

} // namespace

TEST_F(KilledEditTest, NothingReportedSavedIsMissing)
{
    SCOPED_TRACE(testing::Message() << "seed " << m_seed);
    const int usual = durationOf(edit(0, u"开始"_s));
    QString last = u"开始"_s;
    QSet<int> reportedSteps;

    for (int round = 0; round < wantedKills() && !HasFailure(); ++round) {
        const auto mine = u"第%1次修改"_s.arg(round);
        const auto theirs = u"另一个人的第%1次修改"_s.arg(round);
        const auto bystander = start(edit(1, theirs));
        const auto report = killedAfter(random(0, usual * 3 / 2), edit(0, mine));
        const auto other = finish(*bystander);
        const auto now = shown();

        const bool reported = report.contains(u"step"_s);
        const auto text = textOf(now, 0);
        EXPECT_EQ(other.code, 0) << other.err.toStdString();
        EXPECT_EQ(textOf(now, 1), theirs);
        EXPECT_TRUE(text == mine || (!reported && text == last)) << text.toStdString();
        expectSound();
        if (reported)
            reportedSteps.insert(report[u"step"_s].toInt());
        count(reported, text == mine);
        last = text;
    }

    EXPECT_TRUE(steps().contains(reportedSteps));
    tell("edits");
}

TEST_F(KilledAttachTest, NothingReportedSavedIsMissing)
{
    SCOPED_TRACE(testing::Message() << "seed " << m_seed);
    auto expected = someFiles(-1);
    const int usual = durationOf(attach(expected));

    for (int round = 0; round < wantedKills() && !HasFailure(); ++round) {
        const auto files = someFiles(round);
        const auto report = killedAfter(random(0, usual * 3 / 2), attach(files));
        const auto now = attached();

        const bool reported = report.contains(u"step"_s);
        const bool kept = now.contains(files.begin().key());
        EXPECT_TRUE(kept || !reported);
        if (kept)
            expected.insert(files);
        EXPECT_EQ(now, expected) << "all files of a call, or none";
        expectSound();
        count(reported, kept);
        for (const auto &name : files.keys())
            QFile::remove(path(name));
    }

    tell("attachments");
}

} // namespace bihuan
