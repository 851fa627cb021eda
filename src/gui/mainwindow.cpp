#include "gui/mainwindow.h"

#include "gui/draftrecovery.h"
#include "gui/evidencepage.h"
#include "gui/filereader.h"
#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/opinionbatch.h"
#include "gui/opinionpreview.h"
#include "gui/overviewpage.h"
#include "gui/progresspage.h"
#include "gui/recoverybar.h"
#include "gui/reviewpage.h"
#include "gui/searchpalette.h"
#include "gui/sidebardelegate.h"
#include "gui/unittasklistpage.h"
#include "gui/unittaskpage.h"
#include "services/services.h"
#include "services/unittasklist.h"
#include "ui_mainwindow.h"
#include "wording/steptext.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QTime>

namespace bihuan {

namespace {

constexpr int kPollMilliseconds = 1000;

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_services(parts.services)
    , m_theme(parts.theme)
    , m_settings(parts.settings)
    , m_example(parts.example)
{
    m_ui->setupUi(this);
    setContextMenuPolicy(Qt::NoContextMenu); // The toolbar is not for hiding by mistake.
    buildPages();
    buildSidebar();
    buildStatusBar();
    connectPages();
    connectActions();
    buildSearch();
    restoreState();
    refresh();
    buildRecovery();
    startUsers();
    connect(&m_history, &EditHistory::changed, this, &MainWindow::updateActions);
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &MainWindow::lookForChanges);
    m_poll.start();
}

MainWindow::~MainWindow()
{
    hide(); // The field with the focus stores itself and reports here, which needs the whole window.
    m_drafts->finish();
}

void MainWindow::buildPages()
{
    m_overview = new OverviewPage(m_services, m_theme);
    m_list = new UnitTaskListPage(UnitTaskListPage::Scope::All, m_services, m_theme);
    m_evidence = new EvidencePage(m_services, m_theme);
    m_acceptance = new UnitTaskListPage(UnitTaskListPage::Scope::InAcceptance, m_services, m_theme);
    m_progress = new ProgressPage(m_services, m_history, m_theme);
    m_unitTask = new UnitTaskPage(m_services, m_history, m_theme);
    m_review = new ReviewPage(m_services, m_history, m_theme);
    for (auto *page : std::initializer_list<QWidget *>{m_overview, m_list, m_evidence, m_acceptance,
                                                       m_progress, m_unitTask, m_review})
        m_ui->pages->addWidget(page);
}

void MainWindow::buildSidebar()
{
    auto *sidebar = m_ui->sidebar;
    sidebar->setItemDelegate(new SidebarDelegate(m_theme, sidebar));
    const std::pair<QLatin1StringView, QString> entries[] = {
        {"dashboard-show"_L1, tr("Overview")},  {"view-list-details"_L1, tr("Unit tasks")},
        {"mail-attachment"_L1, tr("Evidence")}, {"view-task"_L1, tr("Acceptance")},
        {"view-calendar"_L1, tr("Progress")},
    };
    for (const auto &[icon, words] : entries)
        new QListWidgetItem(themeIcon(m_theme, icon), words, sidebar);
    const auto settle = [this, sidebar] {
        sidebar->doItemsLayout();
        sidebar->setFixedWidth(sidebar->sizeHintForColumn(0) + m_theme.space(2));
    };
    settle();
    connect(&m_theme, &Theme::changed, this, settle);
    connect(sidebar, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !showView(static_cast<View>(row))) {
            const QSignalBlocker quiet(m_ui->sidebar);
            m_ui->sidebar->setCurrentRow(m_cameFrom);
        }
    });
    connect(sidebar, &QListWidget::itemClicked, this, [this] {
        if (view() >= UnitTaskView) // The row is the current one already.
            showView(static_cast<View>(m_ui->sidebar->currentRow()));
    });
}

void MainWindow::buildStatusBar()
{
    m_saved = new QLabel;
    m_sums = new QLabel;
    m_folder = new QLabel;
    m_ui->statusBar->addWidget(m_saved, 1);
    m_ui->statusBar->addPermanentWidget(m_sums);
    m_user = new QLabel;
    m_user->setObjectName(u"userLabel"_s);
    m_ui->statusBar->addPermanentWidget(m_folder);
    m_ui->statusBar->addPermanentWidget(m_user);
    m_ui->statusBar->setSizeGripEnabled(false);
    m_ui->statusBar->setContentsMargins(m_theme.space(1), 0, m_theme.space(1), 0);
}

void MainWindow::connectPages()
{
    for (auto *list : {m_list, m_acceptance}) {
        connect(list, &UnitTaskListPage::opened, this, &MainWindow::openUnitTask);
        connect(list, &UnitTaskListPage::newWanted, this, &MainWindow::newUnitTask);
        connect(list, &UnitTaskListPage::importWanted, this, &MainWindow::importUnitTask);
        connect(list, &UnitTaskListPage::exampleWanted, this, &MainWindow::addExample);
        connect(list, &UnitTaskListPage::bulkEditWanted, this, &MainWindow::editMany);
        connect(list, &UnitTaskListPage::sumsChanged, m_sums, &QLabel::setText);
        list->setLineActions({m_ui->savePdfAction, m_ui->exportTaskAction});
    }
    connect(m_list, &UnitTaskListPage::filled, this, &MainWindow::filled);
    connect(m_evidence, &EvidencePage::unitTaskWanted, this, &MainWindow::openUnitTask);
    connect(m_evidence, &EvidencePage::edited, this, [this](UnitTaskId id, qint64 step) {
        m_history.add({{step}, stepText(Change::Changed, u"evidence"_s), id});
        showSaved();
    });
    connect(m_overview, &OverviewPage::newWanted, this, &MainWindow::newUnitTask);
    connect(m_overview, &OverviewPage::importWanted, this, &MainWindow::importUnitTask);
    connect(m_overview, &OverviewPage::exampleWanted, this, &MainWindow::addExample);
    connect(m_overview, &OverviewPage::unitTaskWanted, this, &MainWindow::openUnitTask);
    connect(m_overview, &OverviewPage::listWanted, this, [this](const UnitTaskFilter &filter) {
        m_list->setFilter(filter);
        showView(UnitTasks);
    });
    connect(m_unitTask, &UnitTaskPage::backWanted, this, &MainWindow::goBack);
    connect(m_progress, &ProgressPage::saved, this, &MainWindow::showSaved);
    connect(m_unitTask, &UnitTaskPage::saved, this, &MainWindow::showSaved);
    connect(m_unitTask, &UnitTaskPage::reviewWanted, this, &MainWindow::review);
    connect(m_review, &ReviewPage::saved, this, &MainWindow::showSaved);
    connect(m_review, &ReviewPage::backWanted, this, &MainWindow::goBack);
    connect(m_unitTask, &UnitTaskPage::pdfWanted, this, &MainWindow::savePdf);
    m_batch = new OpinionBatch(m_services, *this);
    connect(m_batch, &OpinionBatch::finished, this,
            [this](const QString &words) { m_ui->messages->showText(words); });
    connect(m_batch, &OpinionBatch::failed, m_ui->messages, &MessageBar::showError);
}

void MainWindow::buildSearch()
{
    m_palette = new SearchPalette(m_services, m_theme, this);
    connect(m_ui->jumpAction, &QAction::triggered, m_palette, &SearchPalette::open);
    connect(m_palette, &SearchPalette::failed, m_ui->messages, &MessageBar::showError);
    connect(m_palette, &SearchPalette::placeChosen, this,
            [this](UnitTaskId id, const SearchText &at, const QString &query) {
                if (openUnitTask(id))
                    m_unitTask->revealHit(at, query);
            });
    m_fileReader = new FileReader(m_services, this);
    connect(m_list, &UnitTaskListPage::filled, m_fileReader, &FileReader::start);
}

void MainWindow::buildRecovery()
{
    m_drafts = new DraftRecovery(
        m_services, *m_unitTask, [this](UnitTaskId id) { return openUnitTask(id); }, this);
    m_ui->column->insertWidget(0, m_drafts->bar());
    connect(m_drafts, &DraftRecovery::failed, m_ui->messages, &MessageBar::showError);
    connect(m_drafts, &DraftRecovery::told, this,
            [this](const QString &words) { m_ui->messages->showText(words); });
    m_drafts->start();
}

MainWindow::View MainWindow::view() const
{
    return static_cast<View>(m_ui->pages->currentIndex());
}

bool MainWindow::commitView()
{
    switch (view()) {
    case Progress: return m_progress->commit();
    case UnitTaskView: return m_unitTask->commit();
    case ReviewView: return m_review->commit();
    default: return true;
    }
}

bool MainWindow::mayLeave()
{
    if (commitView())
        return true;
    m_ui->messages->showText(
        tr("This field could not be stored. Correct it, or press Esc in it to have the stored text back."));
    return false;
}

bool MainWindow::showView(View wanted)
{
    if (wanted != view() && !mayLeave())
        return false;
    m_ui->messages->hide();
    m_ui->pages->setCurrentIndex(wanted);
    if (wanted < UnitTaskView) {
        const QSignalBlocker quiet(m_ui->sidebar);
        m_ui->sidebar->setCurrentRow(wanted);
        m_cameFrom = wanted;
    }
    reloadView();
    updateActions();
    return true;
}

bool MainWindow::openUnitTask(UnitTaskId id)
{
    if (!mayLeave())
        return false;
    if (auto opened = m_unitTask->open(id); !opened) {
        m_ui->messages->showError(opened.error());
        return false;
    }
    m_ui->messages->hide();
    m_ui->pages->setCurrentIndex(UnitTaskView);
    updateActions();
    return true;
}

bool MainWindow::openReview(UnitTaskId id)
{
    if (!mayLeave())
        return false;
    if (auto opened = m_review->open(id); !opened) {
        m_ui->messages->showError(opened.error());
        return false;
    }
    m_ui->messages->hide();
    m_ui->pages->setCurrentIndex(ReviewView);
    m_review->focusText();
    updateActions();
    return true;
}

void MainWindow::review()
{
    if (const auto id = chosenUnitTask())
        openReview(*id);
}

void MainWindow::goBack()
{
    if (view() == ReviewView) {
        openUnitTask(m_review->unitTask());
        return;
    }
    const UnitTaskId id = m_unitTask->unitTask();
    if (view() != UnitTaskView || !showView(m_cameFrom))
        return;
    if (m_cameFrom == UnitTasks)
        m_list->select(id);
    m_ui->pages->currentWidget()->setFocus();
}

void MainWindow::find()
{
    if (view() == UnitTaskView && m_unitTask->preview().isVisible())
        m_unitTask->preview().find();
    else if (view() == Evidence)
        m_evidence->focusFilter();
    else if (view() == Acceptance)
        m_acceptance->focusFilter();
    else if (view() == Progress)
        m_progress->focusFilter();
    else if (showView(UnitTasks))
        m_list->focusFilter();
}

void MainWindow::reloadView()
{
    switch (view()) {
    case Overview: m_overview->reload(); break;
    case UnitTasks: m_list->reload(); break;
    case Evidence: m_evidence->reload(); break;
    case Acceptance: m_acceptance->reload(); break;
    case Progress: m_progress->reload(); break;
    case UnitTaskView:
    case ReviewView:
        if (auto taken = view() == ReviewView ? m_review->reload() : m_unitTask->takeOver(); !taken) {
            const Error error = taken.error();
            m_ui->pages->setCurrentIndex(m_cameFrom); // It is gone; there is nothing left to leave properly.
            m_ui->messages->showError(error);
            reloadView();
        }
        break;
    }
}

void MainWindow::refresh()
{
    if (auto mark = m_services.unitTasks().changeMark()) // Before the reading: a change during it is seen.
        m_mark = *mark;
    reloadView();
    showCounts();
    showTitle();
    const auto checked = m_services.folder().check();
    m_folder->setText(checked ? tr("Data folder in order") : tr("Data folder damaged"));
    m_folder->setToolTip(m_services.folder().path());
    updateActions();
}

void MainWindow::showCounts()
{
    auto counts = m_services.unitTasks().counts();
    if (!counts) {
        m_ui->messages->showError(counts.error());
        return;
    }
    const int numbers[] = {-1, counts->unitTasks, counts->evidence, counts->inAcceptance, -1};
    for (int row = 0; row < m_ui->sidebar->count(); ++row) {
        auto *item = m_ui->sidebar->item(row);
        item->setData(SidebarDelegate::kCountRole,
                      numbers[row] < 0 ? QString() : QString::number(numbers[row]));
        item->setData(Qt::AccessibleTextRole,
                      numbers[row] < 0 ? item->text() : tr("%1: %2").arg(item->text()).arg(numbers[row]));
    }
}

void MainWindow::showTitle()
{
    const NewUnitTask known = suggestion();
    setWindowTitle(known.office.isEmpty() ? tr("Bihuan") : tr("Bihuan — %1").arg(known.office));
}

void MainWindow::showSaved()
{
    m_saved->setText(tr("Saved %1").arg(QTime::currentTime().toString(u"HH:mm"_s)));
}

void MainWindow::lookForChanges()
{
    auto mark = m_services.unitTasks().changeMark();
    if (!mark || *mark == m_mark)
        return; // A folder that cannot be read now is told of by the next action.
    if (view() == UnitTaskView && m_unitTask->isTypingInTable())
        return; // The next look comes in a second.
    if (view() == Progress && m_progress->isTyping())
        return;
    m_mark = *mark;
    reloadView();
    showCounts();
    updateActions();
    m_fileReader->start(); // Files may have come in.
}

void MainWindow::updateActions()
{
    const bool open = view() == UnitTaskView;
    m_ui->undoAction->setEnabled(m_history.canUndo());
    m_ui->undoAction->setText(m_history.canUndo() ? undoText(m_history.undoName()) : tr("&Undo"));
    m_ui->undoAction->setIconText(tr("Undo"));
    m_ui->undoAction->setToolTip(m_ui->undoAction->text());
    m_ui->redoAction->setEnabled(m_history.canRedo());
    m_ui->redoAction->setText(m_history.canRedo() ? redoText(m_history.redoName()) : tr("&Redo"));
    m_ui->redoAction->setIconText(tr("Redo"));
    m_ui->redoAction->setToolTip(m_ui->redoAction->text());
    const bool overview = view() == Overview && !m_overview->isEmpty();
    for (auto *action : {m_ui->printAction, m_ui->printPreviewAction})
        action->setEnabled(open || overview);
    for (auto *action :
         {m_ui->addMeasureAction, m_ui->attachAction, m_ui->showPreviewAction, m_ui->matrixAction})
        action->setEnabled(open);
    m_ui->backAction->setEnabled(open || view() == ReviewView);
    const bool chosen = chosenUnitTask().has_value();
    m_ui->reviewAction->setEnabled(chosen && view() != ReviewView);
    m_ui->savePdfAction->setEnabled(chosen || overview);
    m_ui->exportTaskAction->setEnabled(chosen);
    for (auto *action : m_paperActions)
        action->setEnabled(chosen);
    const bool example = exampleId().has_value();
    m_ui->openExampleAction->setEnabled(!example && !m_example.isEmpty());
    m_ui->removeExampleAction->setEnabled(example);
}

void MainWindow::restoreState()
{
    const bool known = restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    if (!known) {
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        resize(screen.size() * 0.9);
    }
    m_unitTask->restoreSplitter(m_settings.value(u"window/splitter"_s).toByteArray());
    m_list->restoreFrom(m_settings);
    m_acceptance->restoreFrom(m_settings);
    m_evidence->restoreFrom(m_settings);
    m_progress->restoreFrom(m_settings);
    m_ui->showPreviewAction->setChecked(m_settings.value(u"window/preview"_s, true).toBool());
    const QSignalBlocker quiet(m_ui->sidebar); // The list is read once, by refresh().
    m_ui->pages->setCurrentIndex(UnitTasks);
    m_ui->sidebar->setCurrentRow(UnitTasks);
    m_cameFrom = UnitTasks;
}

void MainWindow::saveState()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/splitter"_s, m_unitTask->splitterState());
    m_settings.setValue(u"window/preview"_s, m_ui->showPreviewAction->isChecked());
    m_list->saveTo(m_settings);
    m_acceptance->saveTo(m_settings);
    m_evidence->saveTo(m_settings);
    m_progress->saveTo(m_settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    saveState();
    event->accept();
}

} // namespace bihuan
