#include "gui/unittasktable.h"

#include "core/chineseorder.h"
#include "core/numerals.h"
#include "gui/unittaskmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace bihuan {

namespace {

constexpr int kMostLooked = 2000; // Lines that are looked at for typed letters; more would be felt.

bool isFigure(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

UnitTaskTable::UnitTaskTable(QWidget *parent) : QTableView(parent)
{
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto id = m_unitTasks->idAt(index.row()); !id.isNew())
            Q_EMIT opened(id);
    });
}

void UnitTaskTable::setUnitTasks(UnitTaskModel *model)
{
    m_unitTasks = model;
    setModel(model);
}

std::vector<UnitTaskId> UnitTaskTable::selectedUnitTasks() const
{
    std::vector<UnitTaskId> ids;
    // Ranges and not rows: with everything selected, a list of 200,000 indexes would be built.
    std::vector<std::pair<int, int>> ranges;
    for (const auto &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row) {
            if (const auto id = m_unitTasks->idAt(row); !id.isNew())
                ids.push_back(id);
        }
        next = std::max(next, bottom + 1);
    }
    return ids;
}

QList<int> UnitTaskTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns << logical;
    }
    return columns;
}

void UnitTaskTable::copySelection() const
{
    const auto columns = shownColumns();
    QStringList lines;
    QString html = u"<table>"_s;
    const auto add = [&](const QString &tag, const auto &textOf) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const int column : columns) {
            cells << textOf(column);
            html += u"<%1>%2</%1>"_s.arg(tag, cells.back().toHtmlEscaped());
        }
        html += u"</tr>"_s;
        lines << cells.join(u'\t');
    };
    add(u"th"_s, [&](int column) { return m_unitTasks->columnName(column); });
    for (const auto id : selectedUnitTasks()) {
        const int row = m_unitTasks->rowOf(id);
        add(u"td"_s, [&](int column) { return m_unitTasks->index(row, column).data().toString(); });
    }
    auto *copied = new QMimeData;
    copied->setText(lines.join(u'\n'));
    copied->setHtml(html + u"</table>"_s);
    QApplication::clipboard()->setMimeData(copied);
}

bool UnitTaskTable::fits(int row, const QString &typed) const
{
    const auto *line = m_unitTasks->lineAt(row);
    if (!line)
        return false;
    if (isFigure(typed))
        return QString::number(sortKeyOf(line->taskNumber) / 10'000'000'000).startsWith(typed);
    return pinyinInitials(line->unit).startsWith(typed) || line->unit.startsWith(typed, Qt::CaseInsensitive);
}

void UnitTaskTable::keyboardSearch(const QString &search)
{
    const bool goesOn =
        m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + search.toLower() : search.toLower();
    m_sinceTyped.start();
    const int rows = m_unitTasks->rowCount();
    if (m_typed.trimmed().isEmpty() || rows == 0)
        return;
    // The same line may go on to fit; a new word begins behind it.
    const int from = qMax(0, currentIndex().row()) + (goesOn || !currentIndex().isValid() ? 0 : 1);
    for (int step = 0; step < qMin(rows, kMostLooked); ++step) {
        const int row = (from + step) % rows;
        if (fits(row, m_typed)) {
            setCurrentIndex(m_unitTasks->index(row, qMax(0, currentIndex().column())));
            return;
        }
    }
    if (isFigure(m_typed))
        Q_EMIT taskNumberWanted(m_typed);
}

bool UnitTaskTable::fold(int key)
{
    const int row = currentIndex().row();
    if (row < 0 || !m_unitTasks->groupAt(row))
        return false;
    const bool folded = m_unitTasks->isFolded(row);
    const bool wanted = key == Qt::Key_Left || (key != Qt::Key_Right && !folded);
    m_unitTasks->setFolded(row, wanted ? UnitTaskModel::Folding::Folded : UnitTaskModel::Folding::Open);
    return true;
}

void UnitTaskTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const int key = event->key();
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier)) {
        QTableView::keyPressEvent(event);
        return;
    }
    if ((enters || key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Space) && fold(key))
        return;
    if (enters && currentIndex().isValid()) {
        if (const auto id = m_unitTasks->idAt(currentIndex().row()); !id.isNew())
            Q_EMIT opened(id);
        return;
    }
    QTableView::keyPressEvent(event);
}

void UnitTaskTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const auto index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && m_unitTasks->groupAt(index.row()))
        fold(Qt::Key_Space);
}

void UnitTaskTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

} // namespace bihuan
