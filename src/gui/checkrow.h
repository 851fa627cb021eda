#pragma once

#include "core/checkrecords.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bihuan {

class Theme;

/// One finding of the checks: what is wrong and where, a way there, and a way to let it pass with a reason.
///
/// Takes the focus as a whole: Enter goes there, the arrow keys move between rows.
class CheckRow : public QFrame
{
    Q_OBJECT

public:
    CheckRow(const Theme &theme, CheckFinding finding, QWidget *parent = nullptr);

    const CheckFinding &finding() const { return m_finding; }

    /// Opens the field for the reason.
    void askReason();
    /// What was typed as a reason and not stored yet.
    QString reason() const;
    void setReason(const QString &reason);

Q_SIGNALS:
    void goWanted(const QString &where);
    void passWanted(const bihuan::CheckResult &result, const QString &reason);
    void takeBackWanted(const bihuan::CheckWaiver &waiver);
    /// Up or down by `rows`.
    void moveWanted(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makeReason();
    void closeReason();
    void pass();

    CheckFinding m_finding;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_pass = nullptr;
};

} // namespace bihuan
