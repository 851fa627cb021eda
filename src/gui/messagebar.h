#pragma once

#include "core/error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace bihuan {

class Theme;

/// A line of text across a page that says what went wrong or was done, with at most one remedy. Shown in
/// place, never as a box on top.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Says why something failed, and notes it in the log.
    void showError(const Error &error);

    /// Says `text`; with a `remedy`, a button of that name emits remedyChosen().
    void showText(const QString &text, const QString &remedy = {});

    QString text() const;

Q_SIGNALS:
    void remedyChosen();

private:
    QLabel *m_text;
    QPushButton *m_remedy;
};

} // namespace bihuan
