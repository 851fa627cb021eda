// Settings, help and what the overview prints.
#include "gui/aboutdialog.h"
#include "gui/helpwindow.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/overviewpage.h"
#include "gui/settingsdialog.h"
#include "gui/shortcutsdialog.h"
#include "gui/wheelguard.h"
#include "services/services.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>

namespace bihuan {

void MainWindow::connectHelp()
{
    qApp->installEventFilter(new WheelGuard(this));
    connect(m_ui->manualAction, &QAction::triggered, this, &MainWindow::showManual);
    connect(m_ui->settingsAction, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_ui->keysAction, &QAction::triggered, this, [this] { ShortcutsDialog(*this, this).exec(); });
    connect(m_ui->aboutAction, &QAction::triggered, this, [this] { AboutDialog(m_services, this).exec(); });
}

void MainWindow::showManual()
{
    // Headings of docs/manual.md, in the order of the views.
    const QString chapters[] = {u"总览"_s, u"列表"_s,     u"佐证材料"_s, u"验收和意见"_s,
                                u"调度"_s, u"填写任务"_s, u"评审"_s};
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->show();
    m_help->raise();
    m_help->showChapter(chapters[view()]);
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_theme, m_settings, m_services.folder().path(), this);
    connect(&dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
    dialog.exec();
}

bool MainWindow::saveOverview()
{
    if (view() != Overview)
        return false;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the overview"),
        remembered(u"pdf"_s) + u'/' + tr("Overview_%1").arg(QDate::currentDate().toString(u"yyyyMMdd"_s)) +
            u".pdf"_s,
        tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return true;
    remember(u"pdf"_s, path);
    m_overview->writePdf(path);
    m_ui->messages->showText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

} // namespace bihuan
