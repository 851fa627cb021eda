#include "windowfixture.h"

#include "gui/checkpanel.h"
#include "gui/checkrow.h"
#include "services/checkservice.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace bihuan {

class CheckPanelTest : public WindowTest
{
protected:
    /// Opens the sample and its checks.
    void openChecks()
    {
        m_id = openSample();
        showChecks();
    }

    void showChecks()
    {
        auto &button = find<QToolButton>("checksButton");
        ASSERT_TRUE(soon([&] { return button.text().startsWith(u"13 "_s); })) << button.text().toStdString();
        click(button);
    }

    std::vector<CheckRow *> rows()
    {
        std::vector<CheckRow *> visible;
        for (auto *row : window().findChildren<CheckRow *>()) {
            if (row->isVisible())
                visible.push_back(row);
        }
        return visible;
    }

    CheckRow &row(const QString &check)
    {
        for (auto *one : rows()) {
            if (one->finding().result.check == check)
                return *one;
        }
        ADD_FAILURE() << "no row of check " << check.toStdString();
        std::abort();
    }

    bool isOpen(const QString &check)
    {
        const auto all = services().checks().look(m_id).value();
        return std::ranges::any_of(
            all, [&](const CheckFinding &one) { return one.result.check == check && !one.waiver; });
    }

    UnitTaskId m_id{};
};

TEST_F(CheckPanelTest, ListsEveryFindingTheGravestFirst)
{
    openChecks();

    const auto listed = rows();

    ASSERT_EQ(listed.size(), 25u);
    EXPECT_TRUE(std::ranges::is_sorted(listed, {},
                                       [](const CheckRow *row) { return row->finding().result.severity; }));
    EXPECT_TRUE(listed.front()->hasFocus());
}

TEST_F(CheckPanelTest, ArrowsMoveAndEnterGoesThere)
{
    openChecks();
    const auto listed = rows();

    QTest::keyClick(listed[0], Qt::Key_Down);
    EXPECT_TRUE(listed[1]->hasFocus());
    QTest::keyClick(listed[1], Qt::Key_Up);
    EXPECT_TRUE(listed[0]->hasFocus());
    auto &doubled = row(u"36"_s);
    doubled.setFocus();
    QTest::keyClick(&doubled, Qt::Key_Return);

    const QString where = doubled.finding().result.problem.where;
    const auto *focused = QApplication::focusWidget();
    while (focused && !qobject_cast<const FieldFrame *>(focused))
        focused = focused->parentWidget();
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(qobject_cast<const FieldFrame *>(focused)->access().path, where);
}

TEST_F(CheckPanelTest, AWarningPassesWithAReasonAndComesBackByUndo)
{
    openChecks();
    auto &late = row(u"19"_s);
    click(*late.findChild<QPushButton *>(u"letPass"_s));
    auto *reason = late.findChild<QLineEdit *>(u"reason"_s);
    EXPECT_TRUE(reason->hasFocus());
    EXPECT_FALSE(late.findChild<QPushButton *>(u"pass"_s)->isEnabled());

    QTest::keyClick(reason, Qt::Key_Return); // Nothing yet.
    reason->setText(u"已批准延期"_s);
    QTest::keyClick(reason, Qt::Key_Return);

    EXPECT_TRUE(soon([&] { return rows().size() == 24; })) << "folded away";
    EXPECT_TRUE(window().findChild<CheckPanel *>()->isAncestorOf(QApplication::focusWidget()));
    EXPECT_FALSE(isOpen(u"19"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(soon([&] { return isOpen(u"19"_s) && rows().size() == 25; }));
}

TEST_F(CheckPanelTest, WhatPassedIsShownWithItsReasonAndTakenBack)
{
    m_id = openSample();
    const auto all = services().checks().look(m_id).value();
    const auto late = std::ranges::find(all, u"19"_s, [](const auto &one) { return one.result.check; });
    ASSERT_TRUE(services().checks().waive(m_id, late->result, u"已批准延期"_s));
    showChecks();
    auto *panel = window().findChild<CheckPanel *>();

    for (auto *head : panel->findChildren<QToolButton *>()) {
        if (head->text().contains(u"(1)"_s))
            click(*head);
    }
    auto &passed = row(u"19"_s);
    const auto texts = passed.findChildren<QLabel *>();
    EXPECT_TRUE(
        std::ranges::any_of(texts, [](const QLabel *l) { return l->text().contains(u"已批准延期"_s); }));
    click(*passed.findChild<QPushButton *>(u"takeBack"_s));

    EXPECT_TRUE(soon([&] { return isOpen(u"19"_s); }));
}

TEST_F(CheckPanelTest, TheFilterKeepsWhatIsLookedFor)
{
    openChecks();
    auto *panel = window().findChild<CheckPanel *>();

    panel->findChild<QLineEdit *>()->setText(u"36"_s);

    const auto listed = rows();
    EXPECT_EQ(listed.size(), 7u);
    EXPECT_TRUE(std::ranges::all_of(
        listed, [](const CheckRow *row) { return row->finding().result.check == u"36"_s; }));
}

TEST_F(CheckPanelTest, EscapeClosesAndGivesTheFocusBack)
{
    openChecks();

    QTest::keyClick(rows().front(), Qt::Key_Escape);

    EXPECT_TRUE(rows().empty());
    EXPECT_TRUE(find<QToolButton>("checksButton").hasFocus());
}

TEST_F(CheckPanelTest, AReasonBeingTypedStaysWhenTheChecksRunAgain)
{
    openChecks();
    auto &late = row(u"19"_s);
    late.askReason();
    late.findChild<QLineEdit *>(u"reason"_s)->setText(u"已批"_s);

    auto unitTask = stored(m_id).unitTask;
    unitTask.followUp = u"长期坚持"_s; // No full stop: one finding more.
    ASSERT_TRUE(services().cases().save(unitTask));
    ASSERT_TRUE(page().takeOver());

    EXPECT_TRUE(soon([&] { return rows().size() == 26; }));
    EXPECT_EQ(row(u"19"_s).reason(), u"已批"_s);
}

TEST_F(CheckPanelTest, ARunWhileSomebodyTypesLeavesTheFocusWhereItIs)
{
    openChecks();
    auto &finding = field("finding");
    finding.focusField();
    auto *typedIn = QApplication::focusWidget();

    auto unitTask = stored(m_id).unitTask;
    unitTask.followUp = u"长期坚持"_s; // No full stop: one finding more.
    ASSERT_TRUE(services().cases().save(unitTask));
    ASSERT_TRUE(page().takeOver());

    EXPECT_TRUE(soon([&] { return rows().size() == 26; }));
    EXPECT_EQ(QApplication::focusWidget(), typedIn);
}

} // namespace bihuan
