#pragma once

#include <QInputMethodEvent>
#include <QString>

class QWidget;

namespace bihuan {

/// Watches what an input method is composing in a field, so that a half-typed word is taken in and not thrown
/// away when the field loses the focus.
class Composing
{
public:
    /// To be called with every input-method event of the field.
    void note(const QInputMethodEvent &event) { m_preedit = event.preeditString(); }
    bool isActive() const { return !m_preedit.isEmpty(); }

    /// Puts the composed text into `field` as if the user had accepted it.
    void commitTo(QWidget *field);

private:
    QString m_preedit{};
};

} // namespace bihuan
