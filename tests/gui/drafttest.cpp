#include "windowfixture.h"

#include "gui/conflictbar.h"
#include "gui/recordsection.h"
#include "gui/recordtableview.h"
#include "gui/recoverybar.h"
#include "services/draftjournal.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <iostream>

namespace bihuan {

namespace {

constexpr auto kFolderVariable = "BIHUAN_DRAFT_TEST_FOLDER";

} // namespace

/// A program of its own types into the window and is killed.
class DraftTest : public WindowTest
{
protected:
    /// Starts this very program on the data folder to type `text` into the finding of the open unit task, and
    /// kills it two seconds after the last key.
    void typeAndKill(const QString &text)
    {
        QProcess typist;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kFolderVariable), m_folder.path());
        environment.insert(u"BIHUAN_DRAFT_TEST_TEXT"_s, text);
        typist.setProcessEnvironment(environment);
        typist.start(QCoreApplication::applicationFilePath(),
                     {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=DraftTypist.*"_s});
        ASSERT_TRUE(soon([&] { return typist.readAllStandardOutput().contains("typed"); }));
        QTest::qWait(2000);
        typist.kill(); // SIGKILL: nothing of it runs any more.
        ASSERT_TRUE(typist.waitForFinished());
    }

    /// As after a start.
    void startAgain()
    {
        closeWindow();
        openWindow();
    }

    RecoveryBar &bar() { return *window().findChild<RecoveryBar *>(); }
    QString barText()
    {
        QStringList words;
        for (const auto *label : bar().findChildren<QLabel *>())
            words << label->text();
        return words.join(u'\n');
    }
};

/// Not a test: what the other program does.
TEST(DraftTypist, DISABLED_TypesUntilItIsKilled)
{
    if (!qEnvironmentVariableIsSet(kFolderVariable))
        return;
    QTemporaryDir other;
    auto services = Services::open(DataFolder(qEnvironmentVariable(kFolderVariable)), u"甲一一"_s).value();
    Theme theme;
    QSettings settings(other.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MainWindow window({services, theme, settings, {}});
    window.show();
    window.activateWindow();
    ASSERT_TRUE(window.openUnitTask(UnitTaskId(1)));
    auto *finding = window.unitTaskPage().findChild<FieldFrame *>(u"finding"_s);
    finding->focusField();
    QTest::keyClick(finding->field(), Qt::Key_A, Qt::ControlModifier);
    QInputMethodEvent typed;
    typed.setCommitString(qEnvironmentVariable("BIHUAN_DRAFT_TEST_TEXT"));
    QCoreApplication::sendEvent(finding->field(), &typed);
    std::cout << "typed" << std::endl;
    QTest::qWait(60000);
}

TEST_F(DraftTest, WhatWasTypedWhenTheProgramWasKilledComesBackIntoItsField)
{
    const auto id = openSample();
    typeAndKill(u"写到一半的问题"_s);
    ASSERT_NE(stored(id).findings[0].text, u"写到一半的问题"_s);

    startAgain();

    ASSERT_TRUE(bar().isVisible());
    EXPECT_TRUE(barText().contains(u"写到一半的问题"_s)) << barText().toStdString();
    EXPECT_TRUE(barText().contains(u"康平县"_s)) << barText().toStdString();
    click(find<QPushButton>("recoverButton"));
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(field("finding").value(), u"写到一半的问题"_s);
    EXPECT_TRUE(field("finding").isDirty()) << "she looks at it first";
    leave();
    EXPECT_EQ(stored(id).findings[0].text, u"写到一半的问题"_s);
    startAgain();
    EXPECT_FALSE(bar().isVisible());
}

/// The same without a killed process: what a program that is gone left.
class LeftDraftTest : public DraftTest
{
protected:
    /// Leaves a draft of the finding of `id`.
    void leaveDraft(UnitTaskId id, const RecordField &place, const QString &base, const QString &text)
    {
        DraftJournal journal(m_folder, u"甲一一"_s);
        ASSERT_TRUE(journal.write({{.unitTask = id,
                                    .table = place.table,
                                    .record = place.record,
                                    .column = place.column,
                                    .base = base,
                                    .text = text,
                                    .at = QDateTime::currentDateTimeUtc()}}));
        QDir folder(m_folder.path() + u"/drafts"_s);
        const QString name = folder.entryList({u"*.json"_s}).constFirst();
        const QByteArray content = readFile(folder.filePath(name));
        ASSERT_TRUE(journal.write({}));
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    RecordField findingOf(UnitTaskId id)
    {
        return {u"finding"_s, stored(id).findings[0].id.value(), u"text"_s};
    }
};

TEST_F(LeftDraftTest, ASkippedDraftIsNotOfferedAgain)
{
    const auto id = openSample();
    leaveDraft(id, findingOf(id), stored(id).findings[0].text, u"不要了"_s);
    startAgain();
    ASSERT_TRUE(bar().isVisible());

    click(find<QPushButton>("skipButton"));

    EXPECT_FALSE(bar().isVisible());
    startAgain();
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(DraftJournal(m_folder, u"甲一一"_s).left()->size(), 1u) << "but it can still be read";
}

TEST_F(LeftDraftTest, BothTextsAreShownWhenTheStoredOneHasChangedSince)
{
    const auto id = openSample();
    leaveDraft(id, findingOf(id), u"当时的原文"_s, u"我写的"_s);
    startAgain();

    click(find<QPushButton>("recoverButton"));

    auto *both = field("finding").findChild<ConflictBar *>();
    ASSERT_NE(both, nullptr);
    EXPECT_TRUE(both->isVisible());
    click(button(*both, u"Keep mine"_s));
    EXPECT_EQ(stored(id).findings[0].text, u"我写的"_s);
}

TEST_F(LeftDraftTest, ACellOfATableComesBackToo)
{
    const auto id = openSample();
    const auto duty = stored(id).measures[0].requirements[0];
    leaveDraft(id, {u"requirement"_s, duty.id.value(), u"who"_s}, duty.who, u"县委中心组"_s);
    startAgain();

    click(find<QPushButton>("recoverButton"));

    auto *section = card(0).findChild<RecordSection *>(u"requirements"_s);
    ASSERT_TRUE(section->isDirty());
    EXPECT_EQ(section->typed()->text, u"县委中心组"_s);
    EXPECT_TRUE(page().commit());
    EXPECT_EQ(stored(id).measures[0].requirements[0].who, u"县委中心组"_s);
}

TEST_F(LeftDraftTest, ATextThatWasStoredInTheLastMomentIsNotOffered)
{
    const auto id = openSample();
    const auto place = findingOf(id);
    leaveDraft(id, place, stored(id).findings[0].text, u"已经存了"_s);
    compose(field("finding"), u"已经存了"_s);
    leave();

    startAgain();

    EXPECT_FALSE(bar().isVisible());
}

} // namespace bihuan
