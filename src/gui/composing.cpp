#include "gui/composing.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QWidget>

namespace bihuan {

void Composing::commitTo(QWidget *field)
{
    if (!isActive())
        return;
    QInputMethodEvent event;
    event.setCommitString(std::exchange(m_preedit, {}));
    QCoreApplication::sendEvent(field, &event);
    // The method must forget the word, or it would be taken in a second time.
    QGuiApplication::inputMethod()->reset();
}

} // namespace bihuan
