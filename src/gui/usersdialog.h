#pragma once

#include "services/userservice.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace bihuan {

class LineField;
class Services;

/// The users of the office, for the administrator: add, change the role, disable, set a new password.
class UsersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UsersDialog(Services &services, QWidget *parent = nullptr);

private:
    void buildTable();
    QWidget *buildForm();
    void refresh();
    void add();
    void setRole(const QString &login, UserRole role);
    void setDisabled();
    void setPassword();
    void show(const Result<void> &done);
    const User *chosen() const;

    Services &m_services;
    std::vector<User> m_users{};
    QTableWidget *m_table;
    LineField *m_login;
    LineField *m_name;
    QComboBox *m_role;
    QLineEdit *m_password;
    QPushButton *m_disable;
    QPushButton *m_reset;
    QLabel *m_problem;
};

} // namespace bihuan
