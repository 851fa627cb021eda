#include "gui/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>

namespace bihuan {

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool turns = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
    if (!turns || widget->hasFocus())
        return false;
    event->ignore(); // Goes on to the parent.
    return true;
}

} // namespace bihuan
