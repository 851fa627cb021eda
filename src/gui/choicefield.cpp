#include "gui/choicefield.h"

#include "core/literals.h"

#include <QWheelEvent>

namespace bihuan {

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent)
{
    setProperty("look", u"field"_s);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceField::setChoices(const Choices &choices)
{
    const QSignalBlocker quiet(this);
    const QString before = code();
    clear();
    for (const auto &choice : choices)
        addItem(choice.word, choice.code);
    if (const int kept = findData(before); kept >= 0 && !before.isEmpty())
        setCurrentIndex(kept);
}

void ChoiceField::setCode(const QString &code)
{
    setCurrentIndex(findData(code));
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace bihuan
