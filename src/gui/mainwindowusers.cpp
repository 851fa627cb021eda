// Who works in the window: logging in, locking, the list of users.
#include "gui/idlewatch.h"
#include "gui/loginpage.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/usersdialog.h"
#include "services/services.h"
#include "services/userservice.h"
#include "ui_mainwindow.h"
#include "wording/names.h"

#include <QLabel>
#include <QResizeEvent>
#include <QSettings>

namespace bihuan {

namespace {

constexpr int kMinutesToLock = 15;
const auto kTokenKey = u"users/token"_s;
const auto kLastKey = u"users/last"_s;
const auto kWithoutUsersKey = u"users/none"_s;

} // namespace

void MainWindow::startUsers()
{
    m_login = new LoginPage(m_services, m_theme, this);
    m_login->setGeometry(rect());
    connect(m_login, &LoginPage::proved, this, &MainWindow::enter);
    connect(m_login, &LoginPage::skipped, this, [this] {
        m_settings.setValue(kWithoutUsersKey, true);
        setLocked(false);
    });
    connect(m_ui->lockAction, &QAction::triggered, this, &MainWindow::lock);
    connect(m_ui->usersAction, &QAction::triggered, this, &MainWindow::showUsers);
    m_idle = new IdleWatch(this);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    const auto users = m_services.users().hasUsers();
    if (users && *users && !m_services.actor().user) {
        const auto known = m_services.users().remembered(m_settings.value(kTokenKey).toString());
        if (known && *known)
            m_services.actAs(**known);
        else
            askForLogin(LoginPage::Purpose::LogIn);
    }
    showUser();
}

void MainWindow::askForFirstAdministrator()
{
    const auto users = m_services.users().hasUsers();
    if (users && !*users && !m_settings.value(kWithoutUsersKey).toBool())
        askForLogin(LoginPage::Purpose::FirstAdministrator);
}

void MainWindow::askForLogin(LoginPage::Purpose purpose)
{
    const bool first = purpose == LoginPage::Purpose::FirstAdministrator;
    setLocked(true);
    m_login->ask(purpose, first ? QString() : m_settings.value(kLastKey).toString());
}

/// Below the page nothing can be reached; what is typed there stays.
void MainWindow::setLocked(bool locked)
{
    for (auto *widget : {static_cast<QWidget *>(m_ui->central), static_cast<QWidget *>(m_ui->menuBar),
                         static_cast<QWidget *>(m_ui->toolBar)})
        widget->setEnabled(!locked);
    if (!locked)
        m_login->hide();
}

void MainWindow::enter(const Identity &who, const QString &login, bool remember)
{
    m_services.actAs(who);
    m_settings.setValue(kLastKey, login);
    if (remember) {
        if (const auto token = m_services.users().remember(who, QDateTime::currentDateTimeUtc()))
            m_settings.setValue(kTokenKey, *token);
    }
    setLocked(false);
    showUser();
    refresh();
}

void MainWindow::lock()
{
    const auto users = m_services.users().hasUsers();
    if (!users || !*users) {
        m_ui->messages->showText(
            tr("There are no users here, so there is no password to unlock with. Add users first."));
        return;
    }
    if (m_login->isVisible())
        return;
    if (const QString token = m_settings.value(kTokenKey).toString(); !token.isEmpty()) {
        static_cast<void>(m_services.users().forget(token)); // A restart must not get round the lock.
        m_settings.remove(kTokenKey);
    }
    askForLogin(LoginPage::Purpose::Unlock);
}

void MainWindow::showUsers()
{
    const auto users = m_services.users().hasUsers();
    if (users && !*users) {
        askForLogin(LoginPage::Purpose::FirstAdministrator);
        return;
    }
    UsersDialog dialog(m_services, this);
    dialog.exec();
    showUser();
}

/// Name and role at the bottom; the clock of the lock runs for users only.
void MainWindow::showUser()
{
    const auto user = m_services.users().current();
    const bool known = user && *user;
    m_user->setText(known ? tr("%1 · %2", "user, role").arg((*user)->name, userRoleName((*user)->role))
                          : QString());
    m_user->setVisible(known);
    m_ui->lockAction->setEnabled(known);
    if (known && !m_settings.contains(kLastKey))
        m_settings.setValue(kLastKey, (*user)->login);
    m_idle->setMinutes(known ? m_settings.value(u"lock/minutes"_s, kMinutesToLock).toInt() : 0);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_login)
        m_login->setGeometry(rect());
}

} // namespace bihuan
