#include "windowfixture.h"

#include "gui/fieldhistorydialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

namespace bihuan {

class HistoryTest : public WindowTest
{
protected:
    /// Opens the history of a field with its key.
    FieldHistoryDialog &historyOf(FieldFrame &frame)
    {
        click(*frame.field());
        QTest::keyClick(frame.field(), Qt::Key_H, Qt::ControlModifier);
        auto *dialog = window().findChild<FieldHistoryDialog *>();
        EXPECT_NE(dialog, nullptr);
        return *dialog;
    }
};

TEST_F(HistoryTest, AnOldTextIsRestoredAsAStepThatCanBeUndone)
{
    const auto id = openSample();
    const QString before = stored(id).findings[0].text;
    compose(field("finding"), u"第一稿"_s);
    leave();
    compose(field("finding"), u"第二稿"_s);
    leave();
    auto &dialog = historyOf(field("finding"));
    auto *list = dialog.findChild<QListWidget *>();
    ASSERT_EQ(list->count(), 3) << "two changes and the beginning";
    EXPECT_TRUE(list->item(0)->text().contains(u"甲一一"_s));
    EXPECT_FALSE(dialog.findChild<QPushButton *>(u"restoreButton"_s)->isEnabled());

    list->setCurrentRow(2);
    click(*dialog.findChild<QPushButton *>(u"restoreButton"_s));

    EXPECT_EQ(stored(id).findings[0].text, before);
    EXPECT_EQ(field("finding").value(), before);
    window().findChild<QAction *>(u"undoAction"_s)->trigger();
    EXPECT_EQ(stored(id).findings[0].text, u"第二稿"_s);
}

TEST_F(HistoryTest, WhatAChangeAddedAndRemovedIsMarked)
{
    openSample();
    compose(field("finding"), u"共召开7次会议"_s);
    leave();
    compose(field("finding"), u"共召开12次会议"_s);
    leave();

    auto &dialog = historyOf(field("finding"));

    auto *text = dialog.findChild<QTextEdit *>();
    EXPECT_EQ(text->toPlainText(), u"共召开712次会议"_s);
    QTextCursor cursor(text->document());
    cursor.setPosition(4);
    EXPECT_TRUE(cursor.charFormat().fontStrikeOut());
    cursor.setPosition(5);
    EXPECT_TRUE(cursor.charFormat().fontUnderline());
}

TEST_F(HistoryTest, WhatIsBeingTypedIsStoredBeforeItsHistoryIsShown)
{
    const auto id = openSample();
    compose(field("finding"), u"刚写的"_s);

    auto &dialog = historyOf(field("finding"));

    EXPECT_EQ(stored(id).findings[0].text, u"刚写的"_s);
    EXPECT_EQ(dialog.findChild<QListWidget *>()->count(), 2);
}

} // namespace bihuan
