#include "windowfixture.h"

#include "gui/datefield.h"
#include "gui/pastenote.h"
#include "gui/recordsection.h"
#include "gui/recordtableview.h"
#include "gui/textfield.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace bihuan {

class PasteTest : public WindowTest
{
protected:
    /// Replaces what is in the field by what the clipboard holds, with the keys.
    void paste(FieldFrame &into, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        click(*into.field());
        QTest::keyClick(into.field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(into.field(), Qt::Key_V, Qt::ControlModifier);
    }

    PasteNote *noteOf(FieldFrame &frame) { return frame.findChild<PasteNote *>(); }
};

TEST_F(PasteTest, TextFromWordIsTidiedAndSaysSo)
{
    const auto id = openSample();
    auto &text = field(0, "text");

    paste(text, u"1.\t每半年至\u00ad少组织1次\u00a0学习。"_s);

    EXPECT_EQ(text.value(), u"每半年至少组织1次 学习。"_s);
    ASSERT_NE(noteOf(text), nullptr);
    EXPECT_TRUE(noteOf(text)->isVisible());
    EXPECT_TRUE(noteOf(text)->findChild<QLabel *>()->text().contains(u"“1.”"_s));
    leave();
    EXPECT_EQ(stored(id).measures[0].measure.text, u"每半年至少组织1次 学习。"_s);
}

TEST_F(PasteTest, ItCanBePastedAsItWas)
{
    openSample();
    auto &text = field(0, "text");
    paste(text, u"1.\t每半年"_s);

    click(*noteOf(text)->findChild<QPushButton *>(u"pasteOriginal"_s));

    EXPECT_EQ(text.value(), u"1.\t每半年"_s);
    EXPECT_FALSE(noteOf(text)->isVisible());
    EXPECT_TRUE(text.field()->hasFocus());
}

TEST_F(PasteTest, OneUndoInTheFieldTakesThePasteBack)
{
    openSample();
    auto &text = field(0, "text");
    const QString before = text.value();
    paste(text, u"1.\t第一段。\n2.\t第二段。"_s);

    QTest::keyClick(text.field(), Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(text.value(), before);
}

TEST_F(PasteTest, WhatWasCopiedFromAFieldIsPastedAsItIs)
{
    openSample();
    auto &from = field(0, "text");
    compose(from, u"1.没有句号的一行文字一行文字一行文字\n　　缩进的一行"_s);
    QTest::keyClick(from.field(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(from.field(), Qt::Key_C, Qt::ControlModifier);
    auto &into = field(1, "text");
    click(*into.field());
    QTest::keyClick(into.field(), Qt::Key_A, Qt::ControlModifier);

    QTest::keyClick(into.field(), Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(into.value(), from.value());
    EXPECT_EQ(noteOf(into), nullptr);
}

TEST_F(PasteTest, TidyTextIsPastedWithoutAWord)
{
    openSample();
    auto &text = field(0, "text");

    paste(text, u"每半年至少组织1次学习。"_s);

    EXPECT_EQ(noteOf(text), nullptr);
}

TEST_F(PasteTest, ADayStepsWithTheArrowsAndMonthsWithThePageKeys)
{
    const auto id = openSample();
    auto &day = field("acceptedOn");
    compose(day, u"二〇二二年九月二十八日"_s);

    press(Qt::Key_Up);
    EXPECT_EQ(day.value(), u"2022-09-29"_s);
    press(Qt::Key_Down);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageDown);

    EXPECT_EQ(day.value(), u"2022-10-28"_s);
    leave();
    EXPECT_EQ(stored(id).application.opinion.acceptedOn, QDate(2022, 10, 28));
}

TEST_F(PasteTest, TheCalendarPutsADayIntoTheField)
{
    openSample();
    auto &day = field("acceptedOn");
    compose(day, u"2022-9-28"_s);
    static_cast<DateField *>(day.field())->showCalendar();
    auto *calendar = day.findChild<QCalendarWidget *>();
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(calendar->selectedDate(), QDate(2022, 9, 28));

    Q_EMIT calendar->activated(QDate(2022, 9, 30));

    EXPECT_EQ(day.value(), u"2022-09-30"_s);
}

TEST_F(PasteTest, ArrowsInADayCellStepThatDay)
{
    openSample();
    auto *events = card(0).findChild<RecordSection *>(u"events"_s);
    events->startAdding();
    auto *cell = events->view().findChild<DateField *>();
    ASSERT_NE(cell, nullptr);
    cell->setText(u"2021-3-1"_s);

    QTest::keyClick(cell, Qt::Key_Down);

    EXPECT_EQ(cell->text(), u"2021-02-28"_s);
}

TEST_F(PasteTest, FullWidthFiguresOfACodeBecomeOrdinaryOnes)
{
    const auto id = openSample();
    compose(field("documentNumber"), u"沈环办〔２０２２〕１２号"_s);

    leave();

    EXPECT_EQ(stored(id).application.opinion.documentNumber, u"沈环办〔2022〕12号"_s);
}

} // namespace bihuan
