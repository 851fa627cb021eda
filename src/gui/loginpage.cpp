#include "gui/loginpage.h"

#include "gui/linefield.h"
#include "gui/theme.h"
#include "services/services.h"
#include "wording/errortext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace bihuan {

LoginPage::LoginPage(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_theme(theme)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_nameLabel(new QLabel(tr("&Name")))
    , m_login(new LineField)
    , m_name(new LineField)
    , m_password(new QLineEdit)
    , m_remember(new QCheckBox(tr("Stay logged in on this &computer")))
    , m_problem(new QLabel)
    , m_go(new QPushButton)
    , m_skip(new QPushButton(tr("&Work without users")))
{
    setObjectName(u"loginPage"_s);
    setAccessibleName(tr("Log in"));
    m_title->setProperty("look", u"title"_s);
    m_hint->setProperty("look", u"hint"_s);
    m_hint->setWordWrap(true);
    m_problem->setProperty("look", u"problem"_s);
    m_problem->setWordWrap(true);
    m_login->setObjectName(u"login"_s);
    m_name->setObjectName(u"userName"_s);
    m_nameLabel->setBuddy(m_name);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_remember->setObjectName(u"remember"_s);
    m_remember->setChecked(true);
    m_go->setObjectName(u"loginButton"_s);
    m_go->setProperty("look", u"primary"_s);
    m_skip->setObjectName(u"skipButton"_s);
    m_skip->setProperty("look", u"flat"_s);

    auto *form = new QFormLayout;
    form->addRow(tr("&Login"), m_login);
    form->addRow(m_nameLabel, m_name);
    form->addRow(tr("&Password"), m_password);
    auto *card = new QFrame;
    card->setProperty("look", u"card"_s);
    auto *column = new QVBoxLayout(card);
    const int space = m_theme.space(6);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(m_theme.space(3));
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addLayout(form);
    column->addWidget(m_remember);
    column->addWidget(m_problem);
    column->addWidget(m_go);
    column->addWidget(m_skip, 0, Qt::AlignHCenter);
    card->setObjectName(u"loginCard"_s);
    auto *middle = new QVBoxLayout(this);
    middle->addStretch(1);
    middle->addWidget(card, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    connect(m_go, &QPushButton::clicked, this, &LoginPage::go);
    connect(m_skip, &QPushButton::clicked, this, &LoginPage::skipped);
    hide();
}

void LoginPage::ask(Purpose purpose, const QString &login)
{
    m_purpose = purpose;
    const bool first = purpose == Purpose::FirstAdministrator;
    const bool unlock = purpose == Purpose::Unlock;
    m_title->setText(first ? tr("Who administrates?") : unlock ? tr("Locked") : tr("Log in"));
    m_hint->setText(
        first    ? tr("The first user manages the others. An office of one person can work without users; "
                         "they can be added later.")
        : unlock ? tr("What you were writing is kept. Enter your password to go on.")
                 : tr("Your role decides what you may do; the log keeps who did what."));
    m_login->setText(login);
    m_login->setReadOnly(unlock);
    m_name->clear();
    m_nameLabel->setVisible(first);
    m_name->setVisible(first);
    m_password->clear();
    m_problem->hide();
    findChild<QFrame *>(u"loginCard"_s)->setFixedWidth(fontMetrics().averageCharWidth() * 64);
    m_go->setText(first ? tr("&Make the administrator") : unlock ? tr("&Unlock") : tr("&Log in"));
    m_skip->setVisible(first);
    show();
    raise();
    if (login.isEmpty())
        m_login->setFocus();
    else
        m_password->setFocus();
}

Result<Identity> LoginPage::prove()
{
    const QString login = m_login->text().trimmed();
    if (m_purpose != Purpose::FirstAdministrator)
        return m_services.users().logIn(login, m_password->text(), QDateTime::currentDateTimeUtc());
    const auto made = m_services.users().add({.login = login,
                                              .name = m_name->text().trimmed(),
                                              .role = UserRole::Administrator,
                                              .password = m_password->text()});
    return made ? Result<Identity>(Identity(*made)) : made.error();
}

void LoginPage::go()
{
    m_login->commitComposing();
    m_name->commitComposing();
    const auto who = prove();
    m_password->clear();
    if (!who) {
        m_problem->setText(errorText(who.error()));
        m_problem->show();
        m_password->setFocus();
        return;
    }
    hide();
    Q_EMIT proved(*who, m_login->text().trimmed(), m_remember->isChecked());
}

void LoginPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface)); // Nothing of the case shows through.
}

void LoginPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bihuan
