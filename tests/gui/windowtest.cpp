#include "windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTextEdit>

#include <set>

namespace bihuan {

TEST_F(WindowTest, EverythingThatTakesTheFocusHasAName)
{
    openSample();
    for (const auto view : {MainWindow::Overview, MainWindow::UnitTasks, MainWindow::Evidence,
                            MainWindow::Acceptance, MainWindow::Progress, MainWindow::UnitTaskView}) {
        ASSERT_TRUE(window().showView(view));
        for (auto *widget : window().findChildren<QWidget *>()) {
            const bool takesPart = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
            if (!takesPart || widget->objectName().startsWith(u"qt_"))
                continue;
            auto *face = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(face, nullptr);
            EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

TEST_F(WindowTest, TabReachesEveryFieldOfAUnitTask)
{
    openSample();
    auto fields = page().findChildren<FieldFrame *>();
    fields.removeIf([](const FieldFrame *one) { return !one->isVisible(); });
    ASSERT_GT(fields.size(), 20);
    std::set<QWidget *> reached;
    fields.first()->focusField();
    for (int i = 0; i < 400; ++i) {
        reached.insert(window().focusWidget());
        press(Qt::Key_Tab);
    }
    for (const auto *one : fields)
        EXPECT_TRUE(reached.contains(one->field())) << one->objectName().toStdString();
}

TEST_F(WindowTest, EveryMenuEntryHasAMnemonicAndNoTwoShareAShortcut)
{
    std::set<QString> shortcuts;
    for (auto *action : window().findChildren<QAction *>()) {
        for (const auto &shortcut : action->shortcuts()) {
            EXPECT_TRUE(shortcuts.insert(shortcut.toString()).second)
                << shortcut.toString().toStdString() << ' ' << action->text().toStdString();
        }
    }
    for (auto *menu : window().menuBar()->findChildren<QMenu *>()) {
        for (auto *action : menu->actions()) {
            const bool named = !action->isSeparator() && !action->text().isEmpty() && !action->actionGroup();
            EXPECT_EQ(named && !action->text().contains(u'&'), false) << action->text().toStdString();
        }
    }
}

TEST_F(WindowTest, LightDarkAndLargeTypeCanBeChosenWhileATaskIsOpen)
{
    openSample();
    const QColor light = m_theme.color(ColorRole::Text);
    m_theme.setAppearance(Appearance::Dark);
    EXPECT_NE(m_theme.color(ColorRole::Text), light);
    m_theme.setFontSize(m_theme.fontSize() * 1.5);
    QTest::qWait(0);

    EXPECT_FALSE(window().grab().toImage().isNull());
    EXPECT_LE(window().minimumSizeHint().width(), 1500);
}

TEST_F(WindowTest, ItOpensAsItWasClosed)
{
    openSample();
    ASSERT_TRUE(window().showView(MainWindow::Evidence));
    window().resize(1320, 880);
    closeWindow();

    openWindow();

    EXPECT_TRUE(window().isVisible());
}

} // namespace bihuan
