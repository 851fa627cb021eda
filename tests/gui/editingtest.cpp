#include "windowfixture.h"

#include "gui/conflictbar.h"
#include "services/auditservice.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace bihuan {

class EditingTest : public WindowTest
{
protected:
    /// Another program changes the finding.
    void changeElsewhere(UnitTaskId id, const QString &text)
    {
        auto other = somebodyElse();
        auto finding = other.cases().get(id)->findings[0];
        finding.text = text;
        ASSERT_TRUE(other.cases().save(id, finding));
    }

    bool wasEverStored(UnitTaskId id, const QString &text)
    {
        const auto entries = services().audit().entries(id).value();
        return std::ranges::any_of(entries, [&](const AuditEntry &e) { return e.newValue == text; });
    }
};

TEST_F(EditingTest, AFieldIsStoredWhenItIsLeftAndTheTimeIsShown)
{
    const auto id = openSample();
    compose(field("finding"), u"问题一"_s);
    EXPECT_NE(stored(id).findings[0].text, u"问题一"_s) << "not before it is left";

    leave();

    EXPECT_EQ(stored(id).findings[0].text, u"问题一"_s);
    const auto labels = window().findChildren<QLabel *>();
    const QString now = QTime::currentTime().toString(u"HH:"_s);
    EXPECT_TRUE(
        std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(now); }));
}

TEST_F(EditingTest, AWordBeingComposedBelongsToTheTextWhenTheFieldIsLeft)
{
    const auto id = openSample();
    auto &finding = field("finding");
    compose(finding, u"问题"_s);
    QInputMethodEvent composing(u"二"_s, {});
    QCoreApplication::sendEvent(finding.field(), &composing);

    EXPECT_TRUE(page().commit());

    EXPECT_EQ(stored(id).findings[0].text, u"问题二"_s);
}

TEST_F(EditingTest, EscapeBringsTheStoredTextBack)
{
    const auto id = openSample();
    const QString before = stored(id).findings[0].text;
    compose(field("finding"), u"误写"_s);

    press(Qt::Key_Escape);

    EXPECT_EQ(field("finding").value(), before);
    leave();
    EXPECT_EQ(stored(id).findings[0].text, before);
}

TEST_F(EditingTest, UndoAndRedoGoThroughTheStoredSteps)
{
    const auto id = openSample();
    const QString before = stored(id).findings[0].text;
    compose(field("finding"), u"第一稿"_s);
    leave();
    compose(field("goal"), u"新目标"_s);
    leave();
    auto *undo = window().findChild<QAction *>(u"undoAction"_s);
    auto *redo = window().findChild<QAction *>(u"redoAction"_s);

    undo->trigger();
    EXPECT_NE(stored(id).goal(), u"新目标"_s);
    undo->trigger();
    EXPECT_EQ(stored(id).findings[0].text, before);
    EXPECT_EQ(field("finding").value(), before);
    redo->trigger();

    EXPECT_EQ(stored(id).findings[0].text, u"第一稿"_s);
    EXPECT_EQ(field("finding").value(), u"第一稿"_s);
}

TEST_F(EditingTest, AConflictIsShownAndMineCanBeKept)
{
    const auto id = openSample();
    compose(field("finding"), u"我的"_s);
    changeElsewhere(id, u"对方的"_s);

    leave();

    auto *bar = field("finding").findChild<ConflictBar *>();
    ASSERT_NE(bar, nullptr);
    ASSERT_TRUE(bar->isVisible());
    EXPECT_EQ(stored(id).findings[0].text, u"对方的"_s);
    click(button(*bar, u"Keep mine"_s));
    EXPECT_EQ(stored(id).findings[0].text, u"我的"_s);
    EXPECT_TRUE(wasEverStored(id, u"对方的"_s)) << "the log still has it";
}

TEST_F(EditingTest, AConflictIsShownAndTheirsCanBeTaken)
{
    const auto id = openSample();
    compose(field("finding"), u"我的"_s);
    changeElsewhere(id, u"对方的"_s);
    leave();

    auto *bar = field("finding").findChild<ConflictBar *>();
    ASSERT_NE(bar, nullptr);
    click(button(*bar, u"Take theirs"_s));

    EXPECT_EQ(field("finding").value(), u"对方的"_s);
    EXPECT_EQ(stored(id).findings[0].text, u"对方的"_s);
}

TEST_F(EditingTest, WhatOthersChangeElsewhereOnThePageComesInByItself)
{
    const auto id = openSample();
    auto other = somebodyElse();
    auto finding = other.cases().get(id)->findings[0];
    finding.text = u"对方的"_s;
    ASSERT_TRUE(other.cases().save(id, finding));
    compose(field("goal"), u"我的目标"_s);

    ASSERT_TRUE(page().takeOver());

    EXPECT_EQ(field("finding").value(), u"对方的"_s);
    EXPECT_EQ(field("goal").value(), u"我的目标"_s) << "what is being typed stays";
}

TEST_F(EditingTest, ClosingTheWindowLosesNothing)
{
    const auto id = openSample();
    compose(field("conclusion"), u"刚写的结论"_s);

    closeWindow();

    EXPECT_EQ(stored(id).application.opinion.conclusion, u"刚写的结论"_s);
}

TEST_F(EditingTest, ADayThatIsNoneIsRefusedUnderItsField)
{
    const auto id = openSample();
    const auto before = stored(id).application.opinion.acceptedOn;
    auto &day = field("acceptedOn");
    compose(day, u"2022-13-45"_s);

    EXPECT_FALSE(page().commit());

    EXPECT_TRUE(day.isDirty());
    EXPECT_EQ(stored(id).application.opinion.acceptedOn, before);
    const auto labels = day.findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"2022-13-45"_s);
    }));
}

TEST_F(EditingTest, AMeasureIsAddedAndRemoved)
{
    const auto id = openSample();
    click(find<QPushButton>("addMeasureButton"));
    ASSERT_EQ(stored(id).measures.size(), 5u);
    EXPECT_EQ(stored(id).measures[4].measure.number, u"5."_s);
    compose(field(4, "text"), u"新措施"_s);
    leave();
    EXPECT_EQ(stored(id).measures[4].measure.text, u"新措施"_s);

    click(find<QPushButton>("removeButton"));

    EXPECT_EQ(stored(id).measures.size(), 4u);
}

} // namespace bihuan
