#include "gui/recordtableview.h"

#include "core/literals.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace bihuan {

RecordTableView::RecordTableView(QWidget *parent) : QTableView(parent)
{
    setProperty("look", u"small"_s);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    settleRows();
}

void RecordTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
}

QSize RecordTableView::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int height =
        rows * verticalHeader()->defaultSectionSize() + horizontalHeader()->sizeHint().height();
    return {fontMetrics().averageCharWidth() * 30, height + 2 * frameWidth() + 2};
}

QSize RecordTableView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, sizeHint().height()};
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete)) {
        Q_EMIT removeWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTableView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void RecordTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        settleRows();
}

void RecordTableView::settleRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
    updateGeometry();
}

} // namespace bihuan
