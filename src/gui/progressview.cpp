#include "gui/progressview.h"

#include "gui/progressmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace bihuan {

namespace {

/// A cell for lines of tab-separated texts: in quotes when it would break them.
QString quoted(QString text)
{
    if (!text.contains(u'\n') && !text.contains(u'\t') && !text.startsWith(u'"'))
        return text;
    return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

std::vector<QStringList> blockFrom(const QString &text)
{
    std::vector<QStringList> block{{QString()}};
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString &cell = block.back().back();
        if (inQuotes && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (inQuotes || cell.isEmpty())) {
            inQuotes = !inQuotes;
        } else if (inQuotes) {
            cell += c;
        } else if (c == u'\t') {
            block.back() << QString();
        } else if (c == u'\n') {
            block.push_back({QString()});
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (block.size() > 1 && block.back() == QStringList{QString()})
        block.pop_back(); // Spreadsheets end the last line, too.
    return block;
}

ProgressView::ProgressView(QWidget *parent) : QTableView(parent)
{
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setWordWrap(false);
    setTabKeyNavigation(true);
    horizontalHeader()->setHighlightSections(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollMode(ScrollPerPixel);
}

ProgressModel *ProgressView::grid() const
{
    return static_cast<ProgressModel *>(model());
}

QModelIndexList ProgressView::chosen() const
{
    auto cells = selectionModel()->selectedIndexes();
    std::ranges::sort(cells, {},
                      [](const QModelIndex &cell) { return std::pair(cell.column(), cell.row()); });
    return cells;
}

void ProgressView::copy() const
{
    const auto cells = chosen();
    if (cells.isEmpty())
        return;
    QStringList lines;
    QString html = u"<table>"_s;
    for (int row = cells.front().row(); row <= cells.back().row(); ++row) {
        QStringList line;
        html += u"<tr>"_s;
        for (int column = cells.front().column(); column <= cells.back().column(); ++column) {
            const QString text = model()->index(row, column).data(Qt::EditRole).toString();
            line << quoted(text);
            html += u"<td>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        }
        lines << line.join(u'\t');
        html += u"</tr>"_s;
    }
    auto *block = new QMimeData;
    block->setText(lines.join(u'\n'));
    block->setHtml(html + u"</table>"_s);
    QApplication::clipboard()->setMimeData(block);
}

void ProgressView::paste()
{
    const auto cells = chosen();
    const auto block = blockFrom(QApplication::clipboard()->text());
    if (cells.isEmpty())
        return;
    if (block.size() == 1 && block[0].size() == 1)
        grid()->enterEach(cells, block[0][0]);
    else
        grid()->enterBlock(cells.front(), block);
}

void ProgressView::fillDown()
{
    const auto cells = chosen();
    if (cells.isEmpty())
        return;
    std::vector<QStringList> block;
    for (int row = cells.front().row(); row <= cells.back().row(); ++row) {
        QStringList line;
        for (int column = cells.front().column(); column <= cells.back().column(); ++column)
            line << model()->index(cells.front().row(), column).data(Qt::EditRole).toString();
        block.push_back(line);
    }
    grid()->enterBlock(cells.front(), block);
}

void ProgressView::step(int down, int right)
{
    const auto next = currentIndex()
                          .siblingAtRow(currentIndex().row() + down)
                          .siblingAtColumn(currentIndex().column() + right);
    if (next.isValid())
        setCurrentIndex(next);
}

bool ProgressView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) ||
            (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ProgressView::keyPressEvent(QKeyEvent *event)
{
    if (isEditing())
        QTableView::keyPressEvent(event); // What the field has not taken; closeEditor() moves on.
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        fillDown();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        grid()->enterEach(chosen(), {});
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
    else
        QTableView::keyPressEvent(event);
}

void ProgressView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter, as in a spreadsheet.
        step(1, 0);
}

} // namespace bihuan
