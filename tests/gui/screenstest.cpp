#include "screens.h"
#include "windowfixture.h"

#include "gui/aboutdialog.h"
#include "gui/bulkeditdialog.h"
#include "gui/helpwindow.h"
#include "gui/newunittaskdialog.h"
#include "gui/settingsdialog.h"
#include "gui/shortcutsdialog.h"
#include "gui/titlelinesdialog.h"
#include "services/unittasklist.h"
#include "wording/translations.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QJsonObject>
#include <QScrollArea>
#include <QTest>
#include <QWheelEvent>

namespace bihuan {

/// Every page and dialog, in every look. To add a dialog: a line in dialogs(); pages come by themselves.
class ScreensTest : public WindowTest
{
protected:
    struct Dialog
    {
        const char *name;
        std::function<std::unique_ptr<QDialog>()> make;
    };

    ~ScreensTest() override
    {
        m_window.reset();
        installTranslations(*qApp, u"en"_s);
        m_theme.setAppearance(Appearance::Light);
        m_theme.setFontSize(m_theme.normalFontSize());
    }

    std::vector<Dialog> dialogs()
    {
        const auto preview = [](QObject *, const BulkEdit &, const BulkEditDialog::Answer &answer) {
            answer(BulkOutcome{.changed = 3, .unchanged = 1});
        };
        const auto create = [](const NewUnitTask &) -> Result<void> { return {}; };
        return {
            {"new", [=] { return std::make_unique<NewUnitTaskDialog>(NewUnitTask{}, create); }},
            {"bulk", [=] { return std::make_unique<BulkEditDialog>(4, preview); }},
            {"settings",
             [this] { return std::make_unique<SettingsDialog>(m_theme, *m_settings, u"/data/office"_s); }},
            {"about", [this] { return std::make_unique<AboutDialog>(services()); }},
            {"keys", [this] { return std::make_unique<ShortcutsDialog>(window()); }},
            {"manual", [] { return std::make_unique<HelpWindow>(); }},
            {"title_lines",
             [] {
                 return std::make_unique<TitleLinesDialog>(u"关于整改方案第1项整改任务的验收销号意见"_s,
                                                           std::vector<qsizetype>{7});
             }},
        };
    }

    void fill()
    {
        for (const auto &[number, state] :
             {std::pair(u"第2项"_s, u"in_progress"_s), std::pair(u"第10项"_s, u"applied"_s),
              std::pair(u"第11项"_s, u"closed"_s)}) {
            openSample([&](QJsonObject &package) {
                auto task = package[u"task"_s].toObject();
                task[u"number"_s] = number;
                package[u"task"_s] = task;
                auto unitTask = package[u"unit_task"_s].toObject();
                unitTask[u"state"_s] = state;
                unitTask[u"unit"_s] = number == u"第2项" ? u"法库县"_s : u"康平县"_s;
                package[u"unit_task"_s] = unitTask;
            });
        }
        openSample();
    }

    void takePage(const QString &name)
    {
        QTest::qWait(1); // Layouts settle.
        savePicture(window(), name);
        expectNothingCut(window(), name);
    }
};

TEST_F(ScreensTest, NoTextIsCutAndNothingOverlapsInAnyLook)
{
    fill();
    const auto views = {std::pair("overview", MainWindow::Overview), std::pair("list", MainWindow::UnitTasks),
                        std::pair("evidence", MainWindow::Evidence),
                        std::pair("acceptance", MainWindow::Acceptance),
                        std::pair("unit_task", MainWindow::UnitTaskView)};
    for (const Look &look : looks()) {
        closeWindow();
        installTranslations(*qApp, look.language);
        m_theme.setAppearance(look.appearance);
        m_theme.setFontSize(m_theme.normalFontSize() * look.scale);
        openWindow();
        if (look.scale > 1)
            window().resize(1920, 1080); // Who reads large type has a desk for it.
        window().openUnitTask(services().unitTasks().ids({})->front());
        for (const auto &[name, view] : views) {
            ASSERT_TRUE(window().showView(view));
            takePage(look.nameOf(QString::fromLatin1(name)));
        }
        ASSERT_TRUE(window().openReview(services().unitTasks().ids({})->front()));
        takePage(look.nameOf(u"review"_s));
        for (const auto &dialog : dialogs()) {
            const auto made = dialog.make();
            made->show();
            QTest::qWait(1);
            savePicture(*made, look.nameOf(QString::fromLatin1(dialog.name)));
            expectNothingCut(*made, look.nameOf(QString::fromLatin1(dialog.name)));
        }
    }
}

TEST_F(ScreensTest, EmptyPlacesSayWhatBelongsThere)
{
    installTranslations(*qApp, u"zh"_s);
    closeWindow();
    openWindow();
    for (const auto &[name, view] : {std::pair(u"empty_overview"_s, MainWindow::Overview),
                                     std::pair(u"empty_list"_s, MainWindow::UnitTasks),
                                     std::pair(u"empty_evidence"_s, MainWindow::Evidence),
                                     std::pair(u"empty_acceptance"_s, MainWindow::Acceptance)}) {
        ASSERT_TRUE(window().showView(view));
        takePage(name);
    }
}

TEST_F(ScreensTest, TheWindowShrinksTo1024By600)
{
    fill();
    for (const auto view : {MainWindow::Overview, MainWindow::UnitTasks, MainWindow::Evidence,
                            MainWindow::Acceptance, MainWindow::UnitTaskView}) {
        ASSERT_TRUE(window().showView(view));
        window().resize(1024, 600);
        QTest::qWait(1);
        EXPECT_LE(window().width(), 1024) << view;
        EXPECT_LE(window().height(), 600) << view;
        expectNothingCut(window(), u"1024x600 view %1"_s.arg(int(view)));
    }
}

TEST_F(ScreensTest, EveryFieldOfADialogHasAName)
{
    for (const auto &dialog : dialogs()) {
        const auto made = dialog.make();
        made->show();
        for (auto *widget : made->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
                widget->objectName().startsWith(u"qt_"))
                continue;
            auto *face = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(face, nullptr);
            EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
                << dialog.name << ' ' << widget->metaObject()->className();
        }
    }
}

TEST_F(ScreensTest, TheWheelChangesNoChoiceThatHasNotTheFocus)
{
    auto dialog = SettingsDialog(m_theme, *m_settings, u"/data"_s, &window());
    dialog.show();
    auto *box = dialog.findChildren<QComboBox *>().first();
    ASSERT_FALSE(box->hasFocus());
    const int before = box->currentIndex();

    QWheelEvent wheel(QPointF(3, 3), box->mapToGlobal(QPointF(3, 3)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);

    EXPECT_EQ(box->currentIndex(), before);
}

TEST(Colours, EveryTextRoleStandsOutFromItsGroundInEveryScheme)
{
    using enum ColorRole;
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        const auto color = [&](ColorRole role) { return schemeColor(scheme, role); };
        const auto expectReadable = [&](ColorRole text, const QColor &ground, const char *where) {
            EXPECT_GE(contrastRatio(color(text), ground), 4.5)
                << int(scheme) << " role " << int(text) << " on " << where;
        };
        for (const auto text : {Text, TextMuted, Accent, Ok, Warn, Bad, Info}) {
            expectReadable(text, color(Surface), "surface");
            expectReadable(text, color(SurfaceRaised), "raised");
            expectReadable(text, color(Field), "field");
            // A chip, a selected line: the role on its own tint.
            const double share = scheme == ColorScheme::Light ? 0.10 : 0.16;
            expectReadable(text, mixed(color(text), color(SurfaceRaised), share), "its tint");
        }
        expectReadable(OnAccent, color(Accent), "accent");
        expectReadable(Text, mixed(color(Accent), color(SurfaceRaised), 0.16), "a selected line");
    }
}

TEST_F(ScreensTest, DiagnosticsTellNothingOfAnybody)
{
    const QString words = AboutDialog::diagnostics(services());

    EXPECT_TRUE(words.contains(u"SQLite"_s));
    EXPECT_FALSE(words.contains(m_dir.path())) << words.toStdString();
    EXPECT_FALSE(words.contains(u"甲一一"_s));
}

TEST_F(ScreensTest, F1OpensTheChapterOfTheView)
{
    ASSERT_TRUE(window().showView(MainWindow::UnitTasks));

    press(Qt::Key_F1);

    auto *help = window().findChild<HelpWindow *>();
    ASSERT_NE(help, nullptr);
    EXPECT_TRUE(help->isVisible());
    EXPECT_EQ(help->chapterInSight(), u"列表"_s);
}

TEST_F(ScreensTest, TheListOfKeysNamesEveryShortcut)
{
    const QString html = ShortcutsDialog::htmlOf(window());

    for (const auto &key : {u"Ctrl+N"_s, u"Ctrl+1"_s, u"F5"_s, u"F1"_s})
        EXPECT_TRUE(html.contains(key)) << key.toStdString();
}

} // namespace bihuan
