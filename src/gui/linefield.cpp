#include "gui/linefield.h"

#include "core/tidy.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <memory>

namespace bihuan {

LineField::LineField(QWidget *parent) : QLineEdit(parent)
{
    setProperty("look", u"field"_s);
}

bool LineField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !isRedoAvailable();
        if (undo || redo) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void LineField::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->addSeparator();
    menu->addAction(tr("&History of this field…"), QKeySequence(u"Ctrl+H"_s), this,
                    &LineField::historyWanted);
    menu->exec(event->globalPos());
}

void LineField::focusOutEvent(QFocusEvent *event)
{
    commitComposing();
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        Q_EMIT left();
}

void LineField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing.note(*event);
    QLineEdit::inputMethodEvent(event);
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_H && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT historyWanted();
        return;
    }
    if (event->key() == Qt::Key_Escape && isModified()) {
        Q_EMIT cancelled();
        return;
    }
    if (event->matches(QKeySequence::Paste) && !isReadOnly()) {
        // What Word puts around a word is of no use in one line.
        QString pasted = tidied(QGuiApplication::clipboard()->text()).text;
        insert(pasted.replace(u'\n', u' '));
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT left();
}

} // namespace bihuan
