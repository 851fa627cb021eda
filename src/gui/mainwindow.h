#pragma once

#include "core/paper.h"
#include "gui/edithistory.h"
#include "gui/loginpage.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <vector>

class QLabel;
class QSettings;

namespace Ui {
class MainWindow;
}

namespace bihuan {

class DraftRecovery;
class EvidencePage;
class HelpWindow;
class IdleWatch;
class FileReader;
class OpinionBatch;
class OverviewPage;
class ProgressPage;
class ReviewPage;
class SearchPalette;
class Services;
class Theme;
class UnitTaskListPage;
class UnitTaskPage;
struct Imported;
struct NewUnitTask;

/// The window: menus, views at the left, the page in the middle, what was saved at the bottom.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the program hands to the window. `example` is the path of the example's package.
    struct Parts
    {
        Services &services;
        Theme &theme;
        QSettings &settings;
        QString example{};
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum View { Overview, UnitTasks, Evidence, Acceptance, Progress, UnitTaskView, ReviewView };

    /// Shows a view; false when something typed was refused and has to be seen to first.
    bool showView(View view);
    bool openUnitTask(UnitTaskId id);
    /// Shows the measures of the unit task one by one, for the acceptance group.
    bool openReview(UnitTaskId id);
    void addExample();

    /// At the first start of all: asks who administrates, unless the office works without users.
    void askForFirstAdministrator();
    /// Covers the window until the user proves who she is.
    void lock();

    UnitTaskPage &unitTaskPage() { return *m_unitTask; }
    ReviewPage &reviewPage() { return *m_review; }
    ProgressPage &progressPage() { return *m_progress; }
    UnitTaskListPage &listPage() { return *m_list; }

Q_SIGNALS:
    void languageChosen(const QString &language);
    /// The list has its first lines.
    void filled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // mainwindow.cpp
    void buildPages();
    void buildSidebar();
    void buildStatusBar();
    void connectPages();
    void buildSearch();
    void buildRecovery();
    void refresh();
    void reloadView();
    void showCounts();
    void showTitle();
    void showSaved();
    void lookForChanges();
    void goBack();
    void review();
    void find();
    View view() const;
    bool commitView();
    bool mayLeave();
    void restoreState();
    void saveState();
    void updateActions();

    // mainwindowusers.cpp
    void startUsers();
    void askForLogin(LoginPage::Purpose purpose);
    void setLocked(bool locked);
    void enter(const Identity &who, const QString &login, bool remember);
    void showUsers();
    void showUser();

    // mainwindowactions.cpp
    void connectActions();
    void setIcons();
    void buildAppearanceMenu();
    void buildLanguageMenu();
    void newUnitTask();
    NewUnitTask suggestion() const;
    void importUnitTask();
    void finishImport(const Result<Imported> &imported);
    void exportUnitTask();
    void removeExample();
    std::optional<UnitTaskId> exampleId() const;
    void savePdf();
    void saveEach();
    void saveAll();
    void buildPapersMenu();
    void showPaper(PaperKind kind);
    /// The unit tasks of the list on screen; none, with a word about it, where there is none.
    std::vector<UnitTaskId> listed();
    void editMany(const std::vector<UnitTaskId> &ids);
    void undo();
    void redo();
    void afterUndo(const Result<UnitTaskId> &moved);
    void setFullScreen(bool on);
    void changeFontSize(double by);
    std::optional<UnitTaskId> chosenUnitTask() const;
    QString proposedName(const QString &ending) const;
    void remember(const QString &purpose, const QString &path);
    QString remembered(const QString &purpose) const;

    // mainwindowhelp.cpp
    void connectHelp();
    void showManual();
    void showSettings();
    /// Saves the overview where it is the view; false where it is not.
    bool saveOverview();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Services &m_services;
    Theme &m_theme;
    QSettings &m_settings;
    QString m_example;
    EditHistory m_history{};
    OverviewPage *m_overview = nullptr;
    UnitTaskListPage *m_list = nullptr;
    EvidencePage *m_evidence = nullptr;
    UnitTaskListPage *m_acceptance = nullptr;
    ProgressPage *m_progress = nullptr;
    UnitTaskPage *m_unitTask = nullptr;
    ReviewPage *m_review = nullptr;
    OpinionBatch *m_batch = nullptr;
    std::vector<QAction *> m_paperActions{}; ///< Of one unit task.
    SearchPalette *m_palette = nullptr;
    FileReader *m_fileReader = nullptr;
    HelpWindow *m_help = nullptr;
    DraftRecovery *m_drafts = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_sums = nullptr;
    QLabel *m_folder = nullptr;
    QLabel *m_user = nullptr;
    LoginPage *m_login = nullptr;
    IdleWatch *m_idle = nullptr;
    QTimer m_poll{};
    qint64 m_mark = -1;
    View m_cameFrom = UnitTasks;
};

} // namespace bihuan
