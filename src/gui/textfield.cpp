#include "gui/textfield.h"

#include "core/literals.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

#include <memory>

namespace bihuan {

namespace {

const auto kOwnText = u"application/x-bihuan-text"_s; ///< Copied from a field: there is nothing to set right.

constexpr int kLineSpacing = 150; // Percent: long Chinese texts need air between the lines.

bool holdsFiles(const QMimeData &data)
{
    return data.hasUrls() || (data.hasImage() && !data.hasText());
}

} // namespace

TextField::TextField(QWidget *parent) : QTextEdit(parent)
{
    setProperty("look", u"field"_s);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextField::grow);
    balance();
    setText({});
}

void TextField::balance()
{
    // A line has its leading below it; as much stands over the first one.
    setViewportMargins(0, (heightFor(1) - fontMetrics().height()) * 2 / 3, 0, 0);
}

QString TextField::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text.replace(QChar::LineSeparator, u'\n');
}

void TextField::setText(const QString &text)
{
    document()->setUndoRedoEnabled(false);
    setPlainText(text);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(kLineSpacing, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(format);
    document()->setUndoRedoEnabled(true); // What was stored is not for Ctrl+Z in the field.
    document()->setModified(false);
}

int TextField::heightFor(int lines) const
{
    return qRound(fontMetrics().height() * lines * kLineSpacing / 100.0);
}

int TextField::wantedHeight() const
{
    const int text = qMax(heightFor(1), qCeil(document()->size().height()));
    return text + contentsMargins().top() + contentsMargins().bottom() + 2 * frameWidth() +
           viewportMargins().top();
}

QSize TextField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, wantedHeight()};
}

QSize TextField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, wantedHeight()};
}

void TextField::grow()
{
    if (height() != wantedHeight())
        updateGeometry();
}

bool TextField::event(QEvent *event)
{
    // With nothing typed since the last save, Ctrl+Z belongs to the whole program.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool redo = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        if (undo || redo) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void TextField::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    balance();
    updateGeometry();
}

void TextField::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->addSeparator();
    menu->addAction(tr("&History of this field…"), QKeySequence(u"Ctrl+H"_s), this,
                    &TextField::historyWanted);
    menu->exec(event->globalPos());
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    commitComposing();
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        Q_EMIT left();
}

void TextField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing.note(*event);
    QTextEdit::inputMethodEvent(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_H && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT historyWanted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    if (event->key() == Qt::Key_V && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        m_asItIs = true;
        paste();
        m_asItIs = false;
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    grow();
}

void TextField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // It shows all of its text; the page scrolls.
}

bool TextField::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && QTextEdit::canInsertFromMimeData(source);
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (holdsFiles(*source)) {
        Q_EMIT filesPasted(source);
        return;
    }
    const QString original = source->text();
    const bool asItIs = m_asItIs || source->hasFormat(kOwnText);
    const Tidied tidy = asItIs ? Tidied{.text = original} : bihuan::tidied(original);
    QTextCursor cursor = textCursor();
    const int at = cursor.selectionStart();
    cursor.insertText(tidy.text); // One step for Ctrl+Z.
    setTextCursor(cursor);
    ensureCursorVisible();
    if (tidy.changes.empty())
        return;
    m_paste = {.at = at, .tidied = tidy.text, .original = original};
    Q_EMIT tidied(tidy.changes);
}

QMimeData *TextField::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    QString words = textCursor().selectedText(); // Unlike the base class, with its no-break spaces.
    words.replace(QChar::ParagraphSeparator, u'\n');
    words.replace(QChar::LineSeparator, u'\n');
    copied->setText(words);
    copied->setData(kOwnText, {});
    return copied;
}

void TextField::pasteOriginal()
{
    if (text().mid(m_paste.at, m_paste.tidied.size()) != m_paste.tidied)
        return; // It has been worked on since.
    QTextCursor cursor(document());
    cursor.setPosition(m_paste.at);
    cursor.setPosition(m_paste.at + int(m_paste.tidied.size()), QTextCursor::KeepAnchor);
    cursor.insertText(m_paste.original);
    setTextCursor(cursor);
}

} // namespace bihuan
