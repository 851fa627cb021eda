#include "services/draftjournal.h"
#include "servicesfixture.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace bihuan {

class DraftJournalTest : public ServicesTest
{
protected:
    Draft draft(const QString &text)
    {
        return {.unitTask = UnitTaskId(1),
                .table = u"finding"_s,
                .record = 1,
                .column = u"text"_s,
                .base = u"原文"_s,
                .text = text,
                .at = QDateTime::currentDateTimeUtc()};
    }

    QStringList files(const QString &pattern)
    {
        return QDir(m_folder.path() + u"/drafts"_s).entryList({pattern}, QDir::Files);
    }

    /// What a program left that was killed: its file, and a lock that nobody holds any more.
    void leave(const std::vector<Draft> &drafts, const QString &actor = u"甲一一"_s)
    {
        DraftJournal journal(m_folder, actor);
        ASSERT_TRUE(journal.write(drafts));
        const QString folder = m_folder.path() + u"/drafts/"_s;
        const QString name = files(u"*.json"_s).constLast();
        const QByteArray content = readFile(folder + name);
        ASSERT_TRUE(journal.write({}));
        writeFile(folder + name, content);
    }

    DraftJournal m_journal{m_folder, u"甲一一"_s};
};

TEST_F(DraftJournalTest, WhatAProgramLeftIsThereForTheNextOne)
{
    const Draft typed = draft(u"写到一半"_s);
    leave({typed});

    const auto left = m_journal.left();

    ASSERT_TRUE(left);
    ASSERT_EQ(left->size(), 1u);
    EXPECT_EQ(left->front().draft.text, u"写到一半"_s);
    EXPECT_EQ(left->front().draft.base, u"原文"_s);
    EXPECT_FALSE(left->front().skipped);
}

TEST_F(DraftJournalTest, ARunningProgramKeepsItsDrafts)
{
    DraftJournal running(m_folder, u"甲一一"_s);
    ASSERT_TRUE(running.write({draft(u"正在写"_s)}));

    EXPECT_TRUE(m_journal.left()->empty());
}

TEST_F(DraftJournalTest, NoDraftsLeaveNoFile)
{
    ASSERT_TRUE(m_journal.write({draft(u"写"_s)}));
    EXPECT_EQ(files(u"*.json"_s).size(), 1);

    ASSERT_TRUE(m_journal.write({}));

    EXPECT_TRUE(files(u"*"_s).isEmpty());
}

TEST_F(DraftJournalTest, ASkippedDraftStaysReadableAndAForgottenOneIsGone)
{
    leave({draft(u"一"_s), draft(u"二"_s)});
    const auto before = m_journal.left().value();
    ASSERT_EQ(before.size(), 2u);

    ASSERT_TRUE(m_journal.skip(before[0]));
    ASSERT_TRUE(m_journal.forget(before[1]));

    const auto after = m_journal.left().value();
    ASSERT_EQ(after.size(), 1u);
    EXPECT_EQ(after[0].draft.text, u"一"_s);
    EXPECT_TRUE(after[0].skipped);
}

TEST_F(DraftJournalTest, ASkippedDraftIsKeptForThirtyDays)
{
    Draft old = draft(u"旧稿"_s);
    old.at = old.at.addDays(-31);
    leave({old});
    ASSERT_TRUE(m_journal.skip(m_journal.left()->front()));

    EXPECT_TRUE(m_journal.left()->empty());
    EXPECT_TRUE(files(u"*.json"_s).isEmpty());
}

TEST_F(DraftJournalTest, AnotherPersonsDraftsAreHers)
{
    leave({draft(u"她的"_s)}, u"乙二二"_s);

    EXPECT_TRUE(m_journal.left()->empty());
    EXPECT_EQ(files(u"*.json"_s).size(), 1);
}

TEST_F(DraftJournalTest, ADamagedFileHarmsNothing)
{
    leave({draft(u"好的"_s)});
    const QString folder = m_folder.path() + u"/drafts/"_s;
    const QString name = files(u"*.json"_s).constFirst();
    writeFile(folder + QString(name).replace(u".json"_s, u"x.json"_s), "{\"actor\":\"甲");

    EXPECT_EQ(m_journal.left()->size(), 1u);
}

} // namespace bihuan
