#include "screens.h"
#include "windowfixture.h"

#include "gui/aboutdialog.h"
#include "gui/bulkeditdialog.h"
#include "gui/checkpanel.h"
#include "gui/evidencepage.h"
#include "gui/evidencepreview.h"
#include "gui/fieldhistorydialog.h"
#include "gui/helpwindow.h"
#include "gui/loginpage.h"
#include "gui/newunittaskdialog.h"
#include "gui/opinionpreview.h"
#include "gui/paperdialog.h"
#include "gui/progresscalldialog.h"
#include "gui/reasondialog.h"
#include "gui/recoverybar.h"
#include "gui/searchpalette.h"
#include "gui/settingsdialog.h"
#include "gui/shortcutsdialog.h"
#include "gui/signdialog.h"
#include "gui/titlelinesdialog.h"
#include "gui/usersdialog.h"
#include "services/evidenceservice.h"
#include "services/opinionservice.h"
#include "services/unittasklist.h"
#include "wording/translations.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

namespace bihuan {

namespace {

const QDateTime kChangedAt(QDate(2022, 3, 4), QTime(5, 6), Qt::UTC);

} // namespace

/// Every page and dialog, in every look. To add a dialog: a line in dialogs(); pages come by themselves.
class ScreensTest : public WindowTest
{
protected:
    struct Dialog
    {
        const char *name;
        std::function<std::unique_ptr<QWidget>()> make;
    };

    ScreensTest() { qputenv("BIHUAN_EXTRACT", BIHUAN_EXTRACT_PROGRAM); }

    ~ScreensTest() override
    {
        m_window.reset();
        installTranslations(*qApp, u"en"_s);
        m_theme.setAppearance(Appearance::Light);
        m_theme.setFontSize(m_theme.normalFontSize());
        qunsetenv("BIHUAN_EXTRACT");
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
            {"history",
             [] {
                 const std::vector<FieldVersion> versions{
                     {kChangedAt.addDays(1), u"乙二二"_s, u"edit"_s, u"全年学习2次。"_s, u"全年学习4次。"_s},
                     {kChangedAt, u"甲一一"_s, u"edit"_s, {}, u"全年学习2次。"_s}};
                 return std::make_unique<FieldHistoryDialog>(u"落实情况"_s, versions);
             }},
            {"sign",
             [this] {
                 const SignDialog::About about{u"甲一一"_s, true, kChangedAt.date()};
                 const auto sign = [](const SignatureWish &) -> Result<void> { return {}; };
                 return std::make_unique<SignDialog>(about, m_theme, sign);
             }},
            {"reason", [] { return std::make_unique<ReasonDialog>(u"退回"_s, u"退回的原因："_s); }},
            {"progress_call",
             [] {
                 const auto store = [](const ProgressCall &, const std::vector<GradeWord> &) -> Result<void> {
                     return {};
                 };
                 return std::make_unique<ProgressCallDialog>(ProgressCall{}, std::vector<GradeWord>{}, store);
             }},
        };
    }

    /// What is made of the records of the office.
    std::vector<Dialog> recordDialogs()
    {
        return {
            {"users", [this] { return std::make_unique<UsersDialog>(services()); }},
            {"paper",
             [this] {
                 const auto id = services().unitTasks().ids({})->front();
                 return std::make_unique<PaperDialog>(services(), m_theme, PaperKind::UrgingLetter,
                                                      std::vector<UnitTaskId>{id});
             }},
            {"login",
             [this] {
                 auto page = std::make_unique<LoginPage>(services(), m_theme);
                 page->ask(LoginPage::Purpose::FirstAdministrator);
                 page->resize(1000, 700);
                 return page;
             }},
            {"recovery",
             [] {
                 auto bar = std::make_unique<RecoveryBar>();
                 bar->offer(u"2022年3月4日 05:06 第1项 康平县 落实情况"_s,
                            u"2021年3月，康平县委理论学习中心组制定了学习计划。"_s, 2);
                 bar->resize(1000, bar->sizeHint().height());
                 return bar;
             }},
        };
    }

    void attachFiles(UnitTaskId id)
    {
        QFile pdf(path(u"1-01 学习计划.pdf"_s));
        ASSERT_TRUE(pdf.open(QIODevice::WriteOnly));
        pdf.write(services().opinions().pdf(id).value());
        pdf.close();
        QImage photo(800, 600, QImage::Format_RGB32);
        photo.fill(QColor(90, 140, 110));
        const QString picture = path(u"1-02 现场照片.png"_s);
        ASSERT_TRUE(photo.save(picture));
        ASSERT_TRUE(services().evidence().attach(id, u"1"_s, {pdf.fileName(), picture}));
    }

    void takeUnitTask(const Look &look)
    {
        ASSERT_TRUE(window().openUnitTask(services().unitTasks().ids({})->front()));
        page().preview().updateNow();
        page().findChild<CheckPanel *>()->refresh(); // Not when it comes to it: the counts take room.
        takePage(look.nameOf(u"unit_task"_s));
        page().setMatrixVisible(true);
        takePage(look.nameOf(u"matrix"_s));
        page().setMatrixVisible(false);
        auto &checks = find<QToolButton>("checksButton");
        checks.setChecked(true);
        takePage(look.nameOf(u"checks"_s));
        checks.setChecked(false);
        window().unitTaskPage().reveal(u"members"_s);
        takePage(look.nameOf(u"signing"_s));
    }

    void showFirstFile()
    {
        auto &evidence = *window().findChild<EvidencePage *>();
        auto &table = find<QTableView>("table");
        EXPECT_TRUE(soon([&] { return table.model()->rowCount() == 2; }));
        table.setCurrentIndex(table.model()->index(0, 0));
        auto &preview = *evidence.findChild<EvidencePreview *>();
        EXPECT_TRUE(soon([&] { return preview.evidence() != EvidenceId() && preview.isSettled(); }));
    }

    void takePalette(const Look &look)
    {
        auto &palette = *window().findChild<SearchPalette *>();
        palette.open();
        palette.findChild<QLineEdit *>()->setText(u"学习"_s);
        EXPECT_TRUE(soon([&] { return palette.isSettled(); }));
        takePage(look.nameOf(u"search"_s));
        palette.hide();
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
    attachFiles(services().unitTasks().ids({})->front());
    const auto views = {std::pair("overview", MainWindow::Overview), std::pair("list", MainWindow::UnitTasks),
                        std::pair("evidence", MainWindow::Evidence),
                        std::pair("acceptance", MainWindow::Acceptance),
                        std::pair("progress", MainWindow::Progress)};
    for (const Look &look : looks()) {
        closeWindow();
        installTranslations(*qApp, look.language);
        m_theme.setAppearance(look.appearance);
        m_theme.setFontSize(m_theme.normalFontSize() * look.scale);
        openWindow();
        for (const auto &[name, view] : views) {
            ASSERT_TRUE(window().showView(view));
            if (view == MainWindow::Evidence)
                showFirstFile();
            takePage(look.nameOf(QString::fromLatin1(name)));
        }
        ASSERT_TRUE(window().openReview(services().unitTasks().ids({})->front()));
        takePage(look.nameOf(u"review"_s));
        takeUnitTask(look);
        takePalette(look);
        // A dialog has each language, colour and size once; a page has them all together.
        if ((look.language == u"zh"_s) == ((look.appearance == Appearance::Light) == (look.scale > 1)))
            continue;
        auto all = dialogs();
        std::ranges::move(recordDialogs(), std::back_inserter(all));
        for (const auto &dialog : all) {
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
    attachFiles(page().unitTask());
    closeWindow();
    installTranslations(*qApp, u"zh"_s);
    openWindow();
    ASSERT_TRUE(window().openUnitTask(services().unitTasks().ids({})->front()));
    page().findChild<CheckPanel *>()->refresh();
    for (const auto view : {MainWindow::Overview, MainWindow::UnitTasks, MainWindow::Evidence,
                            MainWindow::Acceptance, MainWindow::Progress, MainWindow::UnitTaskView}) {
        ASSERT_TRUE(window().showView(view));
        for (const QSize size : {QSize(1280, 720), QSize(1024, 600)}) {
            window().resize(size);
            QTest::qWait(1);
            EXPECT_EQ(window().width(), size.width()) << view;
            EXPECT_EQ(window().height(), size.height()) << view;
            expectNothingCut(window(), u"%1 wide, view %2"_s.arg(size.width()).arg(int(view)));
            savePicture(window(), u"small-%1-%2"_s.arg(size.width()).arg(int(view)));
        }
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
