#include "evidencefolder.h"

#include <QFileInfo>

namespace bihuan::test {

class EvidenceIntakeTest : public EvidenceFolder
{
protected:
    QStringList tenFiles() const
    {
        QStringList paths;
        for (int i = 0; i < 10; ++i)
            paths << file(u"in/%1"_s.arg(i), QByteArray(1000, char('a' + i)));
        return paths;
    }
};

TEST_F(EvidenceIntakeTest, AnswersInTheOrderOfTheFiles)
{
    const auto paths = tenFiles();

    const auto contents = store().putAll(paths);

    ASSERT_DONE(contents);
    ASSERT_EQ(contents->size(), 10u);
    for (size_t i = 0; i < 10; ++i)
        EXPECT_EQ(contentOf(store().pathOf((*contents)[i].sha256)).front(), char('a' + i));
}

TEST_F(EvidenceIntakeTest, TellsTheBytesDone)
{
    std::vector<qint64> told;

    ASSERT_DONE(store().putAll(tenFiles(), [&](qint64 bytes) {
        told.push_back(bytes);
        return true;
    }));

    ASSERT_EQ(told.size(), 10u);
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(told.back(), 10'000);
}

TEST_F(EvidenceIntakeTest, CanBeCancelled)
{
    const auto refused = store().putAll(tenFiles(), [](qint64 bytes) { return bytes < 3000; });

    EXPECT_REFUSED(refused, Invalid);
    EXPECT_EQ(ruleOf(refused.error()), u"intake.cancelled"_s);
    EXPECT_LT(store().names()->size(), 10);
    EXPECT_TRUE(store().strangers()->isEmpty());
}

TEST_F(EvidenceIntakeTest, StopsAtTheFirstFileThatIsRefused)
{
    auto paths = tenFiles();
    paths.insert(3, file(u"in/empty"_s, {}));

    const auto refused = store().putAll(paths);

    EXPECT_REFUSED(refused, Invalid);
    EXPECT_EQ(ruleOf(refused.error()), u"intake.empty_file"_s);
    EXPECT_EQ(QFileInfo(refused.error().problems.front().where).fileName(), u"empty"_s);
    EXPECT_TRUE(QDir(storePath() + u"/incoming"_s).isEmpty());
}

TEST_F(EvidenceIntakeTest, TheSameContentTwiceAtOnceIsKeptOnce)
{
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths << file(u"in/%1"_s.arg(i), QByteArray(100'000, 'z'));

    const auto contents = store().putAll(paths);

    ASSERT_DONE(contents);
    EXPECT_EQ(store().names()->size(), 1);
    EXPECT_TRUE(store().isSound(contents->front().sha256).value());
}

TEST_F(EvidenceIntakeTest, OfNothingIsNothing)
{
    EXPECT_TRUE(store().putAll({})->empty());
}

TEST_F(EvidenceIntakeTest, WalksFoldersInTheOrderOfNames)
{
    const QString b = file(u"in/b/2"_s, "x");
    const QString a = file(u"in/a"_s, "x");
    const QString hidden = file(u"in/.hidden"_s, "x");
    const QString single = file(u"single"_s, "x");

    EXPECT_EQ(filesUnder({path(u"in"_s), single}).value(), (QStringList{a, b, single}));
    EXPECT_TRUE(QFile::exists(hidden));
}

TEST_F(EvidenceIntakeTest, RefusesAFolderThatContainsItself)
{
    file(u"in/deep/x"_s, "x");
    ASSERT_TRUE(QFile::link(path(u"in"_s), path(u"in/deep/back"_s)));

    const auto refused = filesUnder({path(u"in"_s)});

    EXPECT_REFUSED(refused, Invalid);
    EXPECT_EQ(ruleOf(refused.error()), u"intake.folder_loop"_s);
}

TEST_F(EvidenceIntakeTest, AFolderLinkedTwiceIsNoLoop)
{
    file(u"shared/x"_s, "x");
    ASSERT_TRUE(QDir().mkpath(path(u"in"_s)));
    ASSERT_TRUE(QFile::link(path(u"shared"_s), path(u"in/one"_s)));
    ASSERT_TRUE(QFile::link(path(u"shared"_s), path(u"in/two"_s)));

    EXPECT_EQ(filesUnder({path(u"in"_s)}).value(), (QStringList{path(u"in/one/x"_s), path(u"in/two/x"_s)}));
}

TEST_F(EvidenceIntakeTest, NamesWhatIsMissing)
{
    EXPECT_REFUSED(filesUnder({path(u"none"_s)}), NotFound);
}

TEST_F(EvidenceIntakeTest, ALinkToNothingIsMissing)
{
    ASSERT_TRUE(QDir().mkpath(path(u"in"_s)));
    ASSERT_TRUE(QFile::link(path(u"none"_s), path(u"in/dangling"_s)));

    EXPECT_REFUSED(filesUnder({path(u"in"_s)}), NotFound);
}

} // namespace bihuan::test
