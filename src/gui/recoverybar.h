#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace bihuan {

/// Says that the program did not end properly and offers a text that was being typed then.
class RecoveryBar : public QFrame
{
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget *parent = nullptr);

    /// `what` says when and where, `text` is what was typed, `more` how many others follow.
    void offer(const QString &what, const QString &text, int more);

Q_SIGNALS:
    void recoverWanted();
    void skipped();

private:
    QLabel *m_what;
    QLabel *m_text;
    QPushButton *m_recover;
};

} // namespace bihuan
