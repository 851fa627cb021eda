#include "app/smoke.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace bihuan {

Smoke::Smoke(QWidget *watched, const QElapsedTimer &since) : QObject(watched), m_since(since)
{
    watched->installEventFilter(this);
}

bool Smoke::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        object->removeEventFilter(this);
        QTimer::singleShot(0, this, &Smoke::report); // The children paint after it.
    }
    return false;
}

void Smoke::report()
{
    std::printf("window ready %lld ms\n", static_cast<long long>(m_since.elapsed()));
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace bihuan
