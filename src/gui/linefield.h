#pragma once

#include "gui/composing.h"

#include <QLineEdit>

namespace bihuan {

/// A text of one line that keeps a half-composed word when it is left.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    void commitComposing() { m_composing.commitTo(this); }
    bool isComposing() const { return m_composing.isActive(); }

Q_SIGNALS:
    void left();
    void cancelled();
    /// Its history is wanted: by Ctrl+H or from the context menu.
    void historyWanted();

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Composing m_composing{};
};

} // namespace bihuan
