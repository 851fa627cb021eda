#include "gui/usersdialog.h"

#include "gui/linefield.h"
#include "services/services.h"
#include "wording/errortext.h"
#include "wording/names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bihuan {

namespace {

enum UserColumn { LoginColumn, NameColumn, RoleColumn, ActiveColumn };

void fillRoles(QComboBox &box)
{
    for (const auto &entry : CodeTable<UserRole>::entries)
        box.addItem(userRoleName(entry.first), int(entry.first));
}

} // namespace

UsersDialog::UsersDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_table(new QTableWidget(0, 4))
    , m_login(new LineField)
    , m_name(new LineField)
    , m_role(new QComboBox)
    , m_password(new QLineEdit)
    , m_disable(new QPushButton)
    , m_reset(new QPushButton(tr("Set the &password")))
    , m_problem(new QLabel)
{
    setObjectName(u"usersDialog"_s);
    setWindowTitle(tr("Users"));
    buildTable();
    m_problem->setProperty("look", u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_disable->setObjectName(u"disableButton"_s);
    m_reset->setToolTip(tr("Gives the chosen user the password in the field above."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_disable, QDialogButtonBox::ActionRole);
    buttons->addButton(m_reset, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(buildForm());
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_disable, &QPushButton::clicked, this, &UsersDialog::setDisabled);
    connect(m_reset, &QPushButton::clicked, this, &UsersDialog::setPassword);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const auto *user = chosen();
        m_disable->setEnabled(user);
        m_reset->setEnabled(user);
        m_disable->setText(user && user->disabled ? tr("&Enable") : tr("&Disable"));
    });
    refresh();
}

void UsersDialog::buildTable()
{
    m_table->setObjectName(u"users"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setProperty("look", u"small"_s);
    m_table->setHorizontalHeaderLabels({tr("Login"), tr("Name"), tr("Role"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumWidth(fontMetrics().averageCharWidth() * 90);
}

QWidget *UsersDialog::buildForm()
{
    m_login->setObjectName(u"newLogin"_s);
    m_name->setObjectName(u"newName"_s);
    m_role->setObjectName(u"newRole"_s);
    m_password->setObjectName(u"newPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    fillRoles(*m_role);
    auto *add = new QPushButton(tr("&Add"));
    add->setObjectName(u"addUserButton"_s);
    add->setProperty("look", u"primary"_s);
    connect(add, &QPushButton::clicked, this, &UsersDialog::add);
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->addRow(tr("&Login"), m_login);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Role"), m_role);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(QString(), add);
    return box;
}

const User *UsersDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_users.size()) && m_table->selectionModel()->hasSelection()
               ? &m_users[std::size_t(row)]
               : nullptr;
}

void UsersDialog::refresh()
{
    auto users = m_services.users().users();
    if (!users)
        return show(users.error());
    m_users = *std::move(users);
    m_table->clearContents();
    m_table->setRowCount(int(m_users.size()));
    for (int row = 0; row < int(m_users.size()); ++row) {
        const auto &user = m_users[std::size_t(row)];
        m_table->setItem(row, LoginColumn, new QTableWidgetItem(user.login));
        m_table->setItem(row, NameColumn, new QTableWidgetItem(user.name));
        m_table->setItem(row, ActiveColumn,
                         new QTableWidgetItem(user.disabled ? tr("disabled") : tr("active")));
        auto *role = new QComboBox;
        role->setAccessibleName(tr("Role of %1").arg(user.name));
        fillRoles(*role);
        role->setCurrentIndex(int(user.role));
        connect(role, &QComboBox::activated, this,
                [this, login = user.login](int index) { setRole(login, static_cast<UserRole>(index)); });
        m_table->setCellWidget(row, RoleColumn, role);
    }
    m_table->clearSelection();
    m_disable->setEnabled(false);
    m_disable->setText(tr("&Disable"));
    m_reset->setEnabled(false);
}

void UsersDialog::show(const Result<void> &done)
{
    m_problem->setVisible(!done);
    if (!done)
        m_problem->setText(errorText(done.error()));
}

void UsersDialog::add()
{
    m_login->commitComposing();
    m_name->commitComposing();
    const auto added = m_services.users().add({.login = m_login->text(),
                                               .name = m_name->text(),
                                               .role = static_cast<UserRole>(m_role->currentData().toInt()),
                                               .password = m_password->text()});
    show(added ? Result<void>() : added.error());
    m_password->clear();
    if (!added)
        return;
    m_login->clear();
    m_name->clear();
    refresh();
}

void UsersDialog::setRole(const QString &login, UserRole role)
{
    const auto changed = m_services.users().setRole(login, role);
    refresh(); // The box shows what is stored, also after a refusal.
    show(changed ? Result<void>() : changed.error());
}

void UsersDialog::setDisabled()
{
    const auto *user = chosen();
    if (!user)
        return;
    const auto changed = m_services.users().setDisabled(user->login, !user->disabled);
    refresh();
    show(changed ? Result<void>() : changed.error());
}

void UsersDialog::setPassword()
{
    if (const auto *user = chosen())
        show(m_services.users().setPassword(user->login, {}, m_password->text()));
    m_password->clear();
}

} // namespace bihuan
