#include "gui/helpwindow.h"

#include "core/literals.h"

#include <QFile>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bihuan {

namespace {

QString manual()
{
    QFile file(u":/bihuan/docs/manual.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser)
{
    setWindowTitle(tr("Manual"));
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenLinks(false);
    m_text->setMarkdown(manual());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36);
}

void HelpWindow::showChapter(const QString &heading)
{
    auto at = m_text->document()->begin();
    for (auto block = at; block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && block.text() == heading)
            at = block;
    }
    QTextCursor cursor(at);
    cursor.movePosition(QTextCursor::End);
    m_text->setTextCursor(cursor); // From the end back to it: it stands at the top then.
    m_text->setTextCursor(QTextCursor(at));
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect().top());
}

QString HelpWindow::chapterInSight() const
{
    return m_text->textCursor().block().text();
}

} // namespace bihuan
