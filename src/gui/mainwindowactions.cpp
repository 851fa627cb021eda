// What the commands of the window do.
#include "gui/bulkeditdialog.h"
#include "gui/evidencepage.h"
#include "gui/icons.h"
#include "gui/mainwindow.h"
#include "gui/newunittaskdialog.h"
#include "gui/opinionbatch.h"
#include "gui/opinionpreview.h"
#include "gui/overviewpage.h"
#include "gui/paperdialog.h"
#include "gui/reviewpage.h"
#include "gui/unittasklistpage.h"
#include "gui/unittaskmodel.h"
#include "gui/unittaskpage.h"
#include "services/background.h"
#include "services/bulkservice.h"
#include "services/caseservice.h"
#include "services/opinionservice.h"
#include "services/packageservice.h"
#include "services/unittasklist.h"
#include "ui_mainwindow.h"
#include "wording/names.h"
#include "wording/steptext.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QSettings>
#include <QUrl>

namespace bihuan {

void MainWindow::connectActions()
{
    setIcons();
    buildAppearanceMenu();
    buildLanguageMenu();
    buildPapersMenu();
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_ui->newTaskAction, &MainWindow::newUnitTask);
    on(m_ui->importTaskAction, &MainWindow::importUnitTask);
    on(m_ui->exportTaskAction, &MainWindow::exportUnitTask);
    on(m_ui->openExampleAction, &MainWindow::addExample);
    on(m_ui->removeExampleAction, &MainWindow::removeExample);
    on(m_ui->printPreviewAction, [this] {
        if (view() == Overview)
            m_overview->showPrintPreview();
        else
            m_unitTask->preview().showPrintPreview();
    });
    on(m_ui->printAction, [this] {
        if (view() == Overview)
            m_overview->showPrintPreview();
        else
            m_unitTask->preview().print();
    });
    on(m_ui->savePdfAction, &MainWindow::savePdf);
    on(m_ui->saveEachAction, &MainWindow::saveEach);
    on(m_ui->saveAllAction, &MainWindow::saveAll);
    on(m_ui->printAllAction, [this] {
        if (const auto ids = listed(); !ids.empty())
            m_batch->print(ids);
    });
    on(m_ui->quitAction, &QWidget::close);
    on(m_ui->undoAction, &MainWindow::undo);
    on(m_ui->redoAction, &MainWindow::redo);
    on(m_ui->findAction, &MainWindow::find);
    on(m_ui->addMeasureAction, [this] { m_unitTask->addMeasure(); });
    on(m_ui->attachAction, [this] { m_unitTask->attachFiles(); });
    on(m_ui->overviewAction, [this] { showView(Overview); });
    on(m_ui->tasksAction, [this] { showView(UnitTasks); });
    on(m_ui->evidenceAction, [this] { showView(Evidence); });
    on(m_ui->acceptanceAction, [this] { showView(Acceptance); });
    on(m_ui->progressAction, [this] { showView(Progress); });
    on(m_ui->reviewAction, &MainWindow::review);
    on(m_ui->backAction, &MainWindow::goBack);
    on(m_ui->refreshAction, &MainWindow::refresh);
    on(m_ui->largerAction, [this] { changeFontSize(1); });
    on(m_ui->smallerAction, [this] { changeFontSize(-1); });
    on(m_ui->normalAction, [this] { changeFontSize(m_theme.normalFontSize() - m_theme.fontSize()); });
    on(m_ui->dataFolderAction,
       [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.folder().path())); });
    connectHelp();
    connect(m_ui->fullScreenAction, &QAction::toggled, this, &MainWindow::setFullScreen);
    connect(m_ui->matrixAction, &QAction::toggled, m_unitTask, &UnitTaskPage::setMatrixVisible);
    connect(m_unitTask, &UnitTaskPage::matrixShown, m_ui->matrixAction, &QAction::setChecked);
    connect(m_ui->showPreviewAction, &QAction::toggled, m_unitTask, &UnitTaskPage::setPreviewVisible);
    m_ui->redoAction->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
}

void MainWindow::setIcons()
{
    const std::pair<QAction *, QLatin1StringView> icons[] = {
        {m_ui->newTaskAction, "document-new"_L1},
        {m_ui->importTaskAction, "document-import"_L1},
        {m_ui->exportTaskAction, "document-export"_L1},
        {m_ui->printPreviewAction, "document-print-preview"_L1},
        {m_ui->printAction, "document-print"_L1},
        {m_ui->savePdfAction, "document-send"_L1},
        {m_ui->quitAction, "application-exit"_L1},
        {m_ui->undoAction, "edit-undo"_L1},
        {m_ui->redoAction, "edit-redo"_L1},
        {m_ui->findAction, "edit-find"_L1},
        {m_ui->jumpAction, "go-jump"_L1},
        {m_ui->addMeasureAction, "list-add"_L1},
        {m_ui->attachAction, "mail-attachment"_L1},
        {m_ui->overviewAction, "dashboard-show"_L1},
        {m_ui->tasksAction, "view-list-details"_L1},
        {m_ui->evidenceAction, "mail-attachment"_L1},
        {m_ui->acceptanceAction, "view-task"_L1},
        {m_ui->progressAction, "view-calendar"_L1},
        {m_ui->reviewAction, "view-task"_L1},
        {m_ui->backAction, "go-previous"_L1},
        {m_ui->refreshAction, "view-refresh"_L1},
        {m_ui->matrixAction, "view-grid"_L1},
        {m_ui->showPreviewAction, "view-preview"_L1},
        {m_ui->fullScreenAction, "view-fullscreen"_L1},
        {m_ui->largerAction, "zoom-in"_L1},
        {m_ui->smallerAction, "zoom-out"_L1},
        {m_ui->dataFolderAction, "document-open-folder"_L1},
        {m_ui->aboutAction, "help-about"_L1},
        {m_ui->manualAction, "help-contents"_L1},
        {m_ui->settingsAction, "configure"_L1},
    };
    for (const auto &[action, icon] : icons)
        action->setIcon(themeIcon(m_theme, icon));
}

void MainWindow::buildAppearanceMenu()
{
    auto *group = new QActionGroup(this);
    const std::pair<Appearance, QString> entries[] = {
        {Appearance::Auto, tr("As the &system")},
        {Appearance::Light, tr("&Light")},
        {Appearance::Dark, tr("&Dark")},
        {Appearance::HighContrast, tr("&High contrast")},
    };
    for (const auto &[appearance, words] : entries) {
        auto *action = m_ui->appearanceMenu->addAction(words, this, [this, chosen = appearance] {
            m_theme.setAppearance(chosen);
            m_settings.setValue(u"appearance"_s, toCode(chosen));
        });
        action->setCheckable(true);
        action->setChecked(appearance == m_theme.appearance());
        group->addAction(action);
    }
}

void MainWindow::buildLanguageMenu()
{
    // Each in its own words: who cannot read the one on screen must find hers.
    const std::pair<QString, QString> languages[] = {{u"zh"_s, u"中文(&C)"_s}, {u"en"_s, u"&English"_s}};
    for (const auto &[code, words] : languages) {
        m_ui->languageMenu->addAction(words, this, [this, chosen = code] {
            Q_EMIT languageChosen(chosen);
            m_ui->messages->showText(tr("The language changes when the program is started again."));
        });
    }
}

void MainWindow::buildPapersMenu()
{
    char16_t key = u'A'; // The names have no letters of their own in Chinese.
    for (const auto &[kind, code] : CodeTable<PaperKind>::entries) {
        if (kind == PaperKind::Ledger)
            m_ui->papersMenu->addSeparator();
        const QString words = u"%1(&%2)…"_s.arg(paperName(kind)).arg(QChar(key++));
        auto *action = m_ui->papersMenu->addAction(words, this, [this, chosen = kind] { showPaper(chosen); });
        if (!isRegister(kind))
            m_paperActions.push_back(action);
    }
}

void MainWindow::showPaper(PaperKind kind)
{
    std::vector<UnitTaskId> ids;
    if (isRegister(kind))
        ids = view() == UnitTaskView ? m_list->shown() : listed();
    else if (const auto id = chosenUnitTask())
        ids = {*id};
    if (ids.empty() || !mayLeave())
        return;
    PaperDialog(m_services, m_theme, kind, std::move(ids), this).exec();
}

NewUnitTask MainWindow::suggestion() const
{
    auto ids = m_services.unitTasks().ids({.most = 1});
    if (!ids || ids->empty())
        return {};
    auto file = m_services.cases().get(ids->front());
    return file ? NewUnitTask{.office = file->office.name, .planTitle = file->plan.title} : NewUnitTask();
}

void MainWindow::newUnitTask()
{
    if (!mayLeave())
        return;
    UnitTaskId made;
    const auto create = [&](const NewUnitTask &wanted) -> Result<void> {
        auto created = m_services.cases().create(wanted);
        if (!created)
            return created.error();
        made = created->record.id;
        m_history.add({{created->step}, stepText(Change::Added, u"unit_task"_s), made});
        return {};
    };
    NewUnitTaskDialog dialog(suggestion(), create, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    showSaved();
    refresh();
    openUnitTask(made);
}

void MainWindow::importUnitTask()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import unit task"), remembered(u"import"_s),
                                                      tr("Unit tasks (*.zip *.json)"));
    if (path.isEmpty())
        return;
    remember(u"import"_s, path);
    m_saved->setText(tr("Importing %1 …").arg(QFileInfo(path).fileName()));
    inBackground(
        this, m_services.folder(), m_services.actor(),
        [path](Services &own) { return own.packages().import(path); },
        [this](const Result<Imported> &imported) { finishImport(imported); });
}

void MainWindow::finishImport(const Result<Imported> &imported)
{
    m_saved->clear();
    if (!imported) {
        m_ui->messages->showError(imported.error());
        return;
    }
    m_history.add({{imported->step}, stepText(Change::Added, u"unit_task"_s), imported->id});
    showSaved();
    refresh();
    openUnitTask(imported->id);
}

void MainWindow::addExample()
{
    finishImport(m_services.packages().import(m_example, ImportMode::Example));
}

std::optional<UnitTaskId> MainWindow::exampleId() const
{
    auto found = m_services.unitTasks().example();
    return found ? *found : std::nullopt;
}

void MainWindow::removeExample()
{
    const auto id = exampleId();
    if (!id || !mayLeave())
        return;
    auto removed = m_services.cases().removeExample(*id);
    if (!removed) {
        m_ui->messages->showError(removed.error());
        return;
    }
    m_history.add({{*removed}, stepText(Change::Removed, u"unit_task"_s), *id});
    showSaved();
    m_ui->pages->setCurrentIndex(UnitTasks);
    refresh();
}

std::optional<UnitTaskId> MainWindow::chosenUnitTask() const
{
    UnitTaskId id;
    if (view() == UnitTaskView)
        id = m_unitTask->unitTask();
    else if (view() == ReviewView)
        id = m_review->unitTask();
    else if (view() == UnitTasks)
        id = m_list->selected();
    else if (view() == Acceptance)
        id = m_acceptance->selected();
    return id.isNew() ? std::nullopt : std::optional(id);
}

QString MainWindow::proposedName(const QString &ending) const
{
    static const QRegularExpression illegal(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    auto file = m_services.cases().get(chosenUnitTask().value_or(UnitTaskId()));
    if (!file)
        return ending;
    const QString day = dayText(file->application.opinion.acceptedOn).remove(u'-');
    QStringList parts{file->task.number, file->unit.name};
    if (!day.isEmpty())
        parts << day;
    return parts.join(u'_').replace(illegal, u"_"_s).left(120) + ending;
}

void MainWindow::remember(const QString &purpose, const QString &path)
{
    m_settings.setValue(u"folders/"_s + purpose, QFileInfo(path).absolutePath());
}

QString MainWindow::remembered(const QString &purpose) const
{
    return m_settings.value(u"folders/"_s + purpose, QDir::homePath()).toString();
}

void MainWindow::exportUnitTask()
{
    const auto id = chosenUnitTask();
    if (!id || !mayLeave())
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export unit task"), remembered(u"export"_s) + u'/' + proposedName(u".zip"_s),
        tr("Unit task (*.zip)"));
    if (path.isEmpty())
        return;
    remember(u"export"_s, path);
    inBackground(
        this, m_services.folder(), m_services.actor(),
        [path, id](Services &own) { return own.packages().exportTo(*id, path); },
        [this, path](const Result<void> &done) {
            if (done)
                m_ui->messages->showText(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
            else
                m_ui->messages->showError(done.error());
        });
}

void MainWindow::savePdf()
{
    if (saveOverview())
        return;
    const auto id = chosenUnitTask();
    if (!id || !mayLeave())
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save opinion"), remembered(u"pdf"_s) + u'/' + proposedName(u".pdf"_s),
        tr("PDF (*.pdf);;Word or WPS (*.docx);;Pictures, one a page (*.png);;Text (*.txt)"));
    if (path.isEmpty())
        return;
    remember(u"pdf"_s, path);
    if (auto written = m_services.opinions().write(*id, path); !written)
        m_ui->messages->showError(written.error());
    else
        m_ui->messages->showText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

std::vector<UnitTaskId> MainWindow::listed()
{
    if (!mayLeave())
        return {};
    auto ids = (view() == Acceptance ? m_acceptance : m_list)->shown();
    if (ids.empty())
        m_ui->messages->showText(tr("The list is empty. Change its filter, or enter a task first."));
    return ids;
}

void MainWindow::saveEach()
{
    const auto ids = listed();
    if (ids.empty())
        return;
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the opinions"), remembered(u"pdf"_s));
    if (folder.isEmpty())
        return;
    remember(u"pdf"_s, folder + u'/');
    m_batch->write(ids, folder);
}

void MainWindow::saveAll()
{
    const auto ids = listed();
    if (ids.empty())
        return;
    QString path = QFileDialog::getSaveFileName(this, tr("Save all opinions in one PDF"),
                                                remembered(u"pdf"_s) + u'/' + tr("Opinions") + u".pdf"_s,
                                                tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    remember(u"pdf"_s, path);
    m_batch->write(ids, path);
}

void MainWindow::editMany(const std::vector<UnitTaskId> &ids)
{
    const auto preview = [&](QObject *receiver, const BulkEdit &edit, const BulkEditDialog::Answer &answer) {
        inBackground(
            receiver, m_services.folder(), m_services.actor(),
            [ids, edit](Services &own) { return own.bulk().preview(ids, edit); }, answer);
    };
    BulkEditDialog dialog(static_cast<int>(ids.size()), preview, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const BulkEdit edit = dialog.edit();
    m_saved->setText(tr("Changing %1 unit tasks …").arg(ids.size()));
    inBackground(
        this, m_services.folder(), m_services.actor(),
        [ids, edit](Services &own) { return own.bulk().apply(ids, edit); },
        [this, edit](const Result<BulkOutcome> &done) {
            m_saved->clear();
            if (!done) {
                m_ui->messages->showError(done.error());
                return;
            }
            m_history.add({{done->step}, bulkStepText(edit.field), {}});
            showSaved();
            refresh();
        });
}

void MainWindow::undo()
{
    if (mayLeave())
        afterUndo(m_history.undo(m_services.cases()));
}

void MainWindow::redo()
{
    if (mayLeave())
        afterUndo(m_history.redo(m_services.cases()));
}

void MainWindow::afterUndo(const Result<UnitTaskId> &moved)
{
    if (!moved) {
        m_ui->messages->showError(moved.error());
        return;
    }
    showSaved();
    if (view() == Progress ||
        (view() == ReviewView && *moved == m_review->unitTask())) { // It shows what was taken back.
        refresh();
        return;
    }
    // What was taken back should be seen; a unit task that is gone by it cannot.
    if (m_services.cases().get(*moved))
        openUnitTask(*moved);
    else if (view() == UnitTaskView)
        m_ui->pages->setCurrentIndex(UnitTasks);
    refresh();
}

void MainWindow::setFullScreen(bool on)
{
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::changeFontSize(double by)
{
    m_theme.setFontSize(m_theme.fontSize() + by);
    m_settings.setValue(u"fontSize"_s, m_theme.fontSize());
}

} // namespace bihuan
