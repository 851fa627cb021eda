#pragma once

#include "core/tidy.h"
#include "gui/composing.h"

#include <QTextEdit>

namespace bihuan {

/// A text of several lines: grows with its text, Tab leaves it, every character is kept as typed.
class TextField : public QTextEdit
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

    /// The text, paragraphs separated by a newline. Unlike toPlainText() it keeps no-break spaces.
    QString text() const;
    void setText(const QString &text);

    /// A word that an input method is composing becomes part of the text.
    void commitComposing() { m_composing.commitTo(this); }
    bool isComposing() const { return m_composing.isActive(); }

    /// Puts the text that was pasted last in place of its tidied form, if that still stands where it was put.
    void pasteOriginal();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user left the field.
    void left();
    /// Esc: she wants the stored text back.
    void cancelled();
    /// Its history is wanted: by Ctrl+H or from the context menu.
    void historyWanted();
    /// Files or a picture were pasted.
    void filesPasted(const QMimeData *data);
    /// A pasted text was set right; pasteOriginal() puts it in as it was.
    void tidied(const std::vector<bihuan::TidyChange> &changes);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void grow();
    int heightFor(int lines) const;
    void balance();
    int wantedHeight() const;

    /// The last paste that was set right.
    struct Paste
    {
        int at = 0;
        QString tidied{};
        QString original{};
    };

    Composing m_composing{};
    Paste m_paste{};
    bool m_asItIs = false; ///< The paste under way is not to be set right.
};

} // namespace bihuan
