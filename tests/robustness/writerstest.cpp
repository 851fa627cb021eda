#include "cli/clitest.h"

#include <QJsonArray>
#include <QProcess>
#include <QSet>

#include <thread>

namespace bihuan {

namespace {

constexpr int kRounds = 15;

/// Processes that write to one data folder at the same time.
class WritersTest : public CliTest
{
protected:
    WritersTest() { importSample(); }

    /// Runs `work(writer)` for writers 0 and 1 beside each other.
    template <typename Work>
    static void both(const Work &work)
    {
        const std::jthread first(work, 0);
        work(1);
    }

    QJsonArray log(const QString &field) const
    {
        return call({u"audit"_s, u"1"_s, u"--field"_s, field, u"--json"_s}).json().array();
    }

    void expectSound() const { EXPECT_EQ(call({u"verify"_s}).code, 0); }
};

} // namespace

TEST_F(WritersTest, EverythingReportedIsThere)
{
    const auto made = [this](int writer) {
        for (int i = 0; i < kRounds; ++i) {
            const auto ran =
                call({u"new"_s, u"--office"_s, u"某办公室"_s, u"--plan"_s, u"某方案"_s, u"--task"_s,
                      u"第%1项"_s.arg(i), u"--unit"_s, writer == 0 ? u"某县"_s : u"某区"_s});
            EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        }
    };

    both(made);

    EXPECT_EQ(call({u"list"_s, u"--json"_s}).json().array().size(), 1 + 2 * kRounds);
    expectSound();
}

TEST_F(WritersTest, NoEditIsLostBetweenTwo)
{
    const auto edit = [this](int writer) {
        for (int i = 0; i < kRounds; ++i) {
            const auto ran = call({u"set"_s, u"1"_s, u"follow_up"_s, u"%1写的第%2稿"_s.arg(writer).arg(i)});
            EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        }
    };

    both(edit);

    const auto entries = log(u"unit_task.follow_up"_s);
    ASSERT_EQ(entries.size(), 2 * kRounds);
    for (qsizetype i = 1; i < entries.size(); ++i)
        EXPECT_EQ(entries[i][u"old"_s], entries[i - 1][u"new"_s]) << "each edit saw the one before it";
    EXPECT_EQ(call({u"show"_s, u"1"_s, u"--json"_s}).json()[u"follow_up"_s], entries.last()[u"new"_s]);
    expectSound();
}

TEST_F(WritersTest, AttachingAtOnceGivesEachFileItsCode)
{
    const auto attach = [this](int writer) {
        for (int i = 0; i < kRounds; ++i) {
            const auto name = path(u"材料%1-%2.pdf"_s.arg(writer).arg(i));
            writeFile(name, QByteArray(1000, char('a' + i)) + (i % 2 == 0 ? "" : "mine"));
            const auto ran = call({u"attach"_s, u"1"_s, u"--measure"_s, u"1"_s, name});
            EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        }
    };

    both(attach);

    const auto evidence =
        call({u"show"_s, u"1"_s, u"--json"_s}).json()[u"measures"_s][0][u"evidence"_s].toArray();
    QSet<QString> codes;
    for (const auto &item : evidence)
        codes.insert(item[u"code"_s].toString());
    EXPECT_EQ(evidence.size(), 2 * kRounds);
    EXPECT_EQ(codes.size(), 2 * kRounds);
    expectSound();
}

TEST_F(WritersTest, OfTwoImportsOfOnePackageOneIsTheDuplicate)
{
    const QStringList there{u"--data"_s, path(u"elsewhere"_s)};
    ASSERT_EQ(callBare(QStringList{u"init"_s} + there).code, 0);
    int codes[2] = {-1, -1};

    both([&](int writer) {
        codes[writer] = callBare(QStringList{u"import-unit-task"_s, kSample} + there).code;
    });

    EXPECT_EQ(codes[0] + codes[1], 1) << codes[0] << " and " << codes[1];
    EXPECT_EQ(callBare(QStringList{u"list"_s, u"--json"_s} + there).json().array().size(), 1);
}

TEST_F(WritersTest, TwoMayMakeOneFolder)
{
    const QStringList there{u"--data"_s, path(u"elsewhere"_s)};
    int codes[2] = {-1, -1};

    both([&](int writer) { codes[writer] = callBare(QStringList{u"init"_s} + there).code; });

    EXPECT_EQ(codes[0], 0);
    EXPECT_EQ(codes[1], 0);
    EXPECT_EQ(callBare(QStringList{u"verify"_s} + there).code, 0);
}

TEST_F(WritersTest, TakingBackWhatAnotherChangedSinceIsAConflict)
{
    const auto mine =
        call({u"set"_s, u"1"_s, u"follow_up"_s, u"我的"_s, u"--json"_s}).json()[u"step"_s].toInt();
    ASSERT_EQ(call({u"--user"_s, u"乙二二"_s, u"set"_s, u"1"_s, u"follow_up"_s, u"别人的"_s}).code, 0);

    const auto undone = call({u"undo"_s, QString::number(mine)});

    EXPECT_EQ(undone.code, 1);
    EXPECT_TRUE(undone.err.contains(u"was changed again after this step"_s)) << undone.err.toStdString();
    EXPECT_EQ(call({u"show"_s, u"1"_s, u"--json"_s}).json()[u"follow_up"_s].toString(), u"别人的"_s);
}

TEST_F(WritersTest, WhoeverWaitsTooLongIsTold)
{
    QProcess holder;
    holder.start(u"sqlite3"_s, {data() + u"/bihuan.db"_s});
    holder.write("BEGIN IMMEDIATE; SELECT 'held';\n");
    ASSERT_TRUE(holder.waitForReadyRead()) << holder.errorString().toStdString();

    const auto ran = call({u"set"_s, u"1"_s, u"follow_up"_s, u"x"_s});
    const auto read = call({u"list"_s});
    holder.closeWriteChannel();
    ASSERT_TRUE(holder.waitForFinished());
    const auto again = call({u"set"_s, u"1"_s, u"follow_up"_s, u"x"_s});

    EXPECT_EQ(ran.code, 3);
    EXPECT_TRUE(ran.err.contains(u"Somebody else is writing"_s)) << ran.err.toStdString();
    EXPECT_EQ(read.code, 0) << "readers do not wait for writers";
    EXPECT_EQ(again.code, 0);
}

} // namespace bihuan
