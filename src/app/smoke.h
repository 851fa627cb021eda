#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace bihuan {

/// Says on stdout how long it took from `since` until `watched` was painted first, and ends the program.
class Smoke : public QObject
{
    Q_OBJECT

public:
    Smoke(QWidget *watched, const QElapsedTimer &since);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void report();

    QElapsedTimer m_since;
};

} // namespace bihuan
