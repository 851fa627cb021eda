#pragma once

#include <QFrame>

class QLabel;

namespace bihuan {

/// Shows the user's text beside the one that somebody else stored meanwhile, and lets her choose.
class ConflictBar : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictBar(QWidget *parent = nullptr);

    void showTexts(const QString &mine, const QString &theirs);

Q_SIGNALS:
    void mineKept();
    void theirsTaken();

private:
    QLabel *m_mine;
    QLabel *m_theirs;
};

} // namespace bihuan
