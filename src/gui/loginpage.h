#pragma once

#include "core/result.h"
#include "services/userservice.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bihuan {

class LineField;
class Services;
class Theme;

/// Covers the window until somebody has proved who she is: at the start, and when it is locked. What stands
/// below it stays as it is. At the first start of all it makes the administrator instead, or is skipped.
class LoginPage : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { LogIn, Unlock, FirstAdministrator };

    LoginPage(Services &services, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the page for `purpose`; `login` is proposed, and fixed when unlocking.
    void ask(Purpose purpose, const QString &login = {});

Q_SIGNALS:
    /// Somebody may work now; `remember` when this computer need not ask again.
    void proved(const Identity &who, const QString &login, bool remember);
    /// The office works without users.
    void skipped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go();
    Result<Identity> prove();

    Services &m_services;
    const Theme &m_theme;
    Purpose m_purpose = Purpose::LogIn;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_nameLabel;
    LineField *m_login;
    LineField *m_name;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QLabel *m_problem;
    QPushButton *m_go;
    QPushButton *m_skip;
};

} // namespace bihuan
