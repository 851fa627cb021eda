#include "gui/matrixview.h"

#include "gui/evidencedrag.h"
#include "gui/matrixcelleditor.h"
#include "gui/matrixdelegate.h"
#include "gui/matrixheader.h"
#include "gui/matrixmodel.h"
#include "gui/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace bihuan {

namespace {

constexpr int kCellLetters = 26;
constexpr int kCellLines = 5;

} // namespace

MatrixView::MatrixView(MatrixModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent), m_model(model), m_theme(theme), m_editor(new MatrixCellEditor(viewport()))
{
    m_editor->hide();
    setModel(&model);
    setHorizontalHeader(new MatrixHeader(Qt::Horizontal, model, theme, this));
    setVerticalHeader(new MatrixHeader(Qt::Vertical, model, theme, this));
    setItemDelegate(new MatrixDelegate(model, theme, this));
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAcceptDrops(true);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Matrix of measures and evidence"));
    verticalHeader()->viewport()->setAcceptDrops(true);
    verticalHeader()->viewport()->installEventFilter(this);
    connect(m_editor, &MatrixCellEditor::committed, this, [this] { commit(); });
    connect(m_editor, &MatrixCellEditor::cancelled, this, &MatrixView::closeEditor);
    connect(m_editor, &MatrixCellEditor::nextWanted, this, [this] {
        if (!isEditing())
            setCurrentIndex(moveCursor(MoveNext, Qt::NoModifier));
    });
    // The heads mark the current measure and piece.
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        horizontalHeader()->viewport()->update();
        verticalHeader()->viewport()->update();
    });
    settle();
}

void MatrixView::settle()
{
    horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * kCellLetters);
    const int row = fontMetrics().lineSpacing() * kCellLines + m_theme.space(3);
    verticalHeader()->setDefaultSectionSize(row);
    // The head and the beginning of a measure stay in sight; the statement below gives its lines for them.
    setMinimumHeight(horizontalHeader()->sizeHint().height() + row * 3 / 5);
}

void MatrixView::editCell(const QModelIndex &index)
{
    if (!index.isValid() || !commit())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    const auto *cell = m_model.mapping(index);
    const EvidenceMapping fresh{.measureId = m_model.measure(index.row()).measure.id,
                                .evidenceId = m_model.item(index.column()).evidence.id};
    m_editor->start(cell ? *cell : fresh, visualRect(index));
}

bool MatrixView::isEditing() const
{
    return m_editor->isVisible();
}

bool MatrixView::commit()
{
    if (!isEditing())
        return true;
    if (!m_editor->isChanged()) {
        closeEditor();
        return true;
    }
    m_refused = false;
    Q_EMIT editedCell(m_editor->edited());
    if (!m_refused)
        closeEditor();
    return !m_refused;
}

void MatrixView::showProblem(const QString &problem)
{
    m_refused = true;
    if (const auto *now = m_model.mapping(currentIndex()))
        m_editor->rebase(*now);
    m_editor->showProblem(problem);
}

void MatrixView::closeEditor()
{
    const bool hadFocus = m_editor->isAncestorOf(window()->focusWidget());
    m_editor->hide();
    if (hadFocus)
        setFocus();
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const auto index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: editCell(index); return;
    case Qt::Key_Space:
        if (index.isValid())
            Q_EMIT toggled(index);
        return;
    case Qt::Key_Delete:
        if (m_model.mapping(index))
            Q_EMIT toggled(index);
        return;
    default: QTableView::keyPressEvent(event);
    }
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.mapping(index))
        editCell(index);
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        settle();
}

void MatrixView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    QPainter painter(viewport());
    const QRect row(0, rowViewportPosition(m_dropRow), viewport()->width(), rowHeight(m_dropRow));
    painter.setPen(QPen(m_theme.color(ColorRole::Accent), m_theme.space(1)));
    painter.drawRect(row.adjusted(1, 1, -2, -2));
}

void MatrixView::setDropRow(int row)
{
    m_dropRow = row;
    viewport()->update();
}

void MatrixView::takeDrag(QDragMoveEvent *event)
{
    const auto *dragged = event->mimeData();
    const int row = rowAt(event->position().toPoint().y());
    const bool wanted = dragged->hasUrls() || draggedEvidence(*dragged);
    setDropRow(wanted ? row : -1);
    if (!wanted || row < 0) {
        event->ignore();
        return;
    }
    event->setDropAction(dragged->hasUrls() ? Qt::CopyAction : Qt::LinkAction);
    event->accept();
}

void MatrixView::dragEnterEvent(QDragEnterEvent *event)
{
    takeDrag(event);
    event->setAccepted(event->mimeData()->hasUrls() || draggedEvidence(*event->mimeData()));
}

void MatrixView::dragMoveEvent(QDragMoveEvent *event)
{
    takeDrag(event);
}

void MatrixView::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropRow(-1);
}

void MatrixView::dropEvent(QDropEvent *event)
{
    const int row = rowAt(event->position().toPoint().y());
    setDropRow(-1);
    if (row < 0)
        return;
    const auto piece = draggedEvidence(*event->mimeData());
    event->setDropAction(piece ? Qt::LinkAction : Qt::CopyAction);
    event->accept();
    if (piece)
        Q_EMIT evidenceDropped(row, *piece);
    else
        Q_EMIT filesDropped(row, event->mimeData());
}

bool MatrixView::eventFilter(QObject *watched, QEvent *event)
{
    // The heads of the measures lie at the same height as their rows.
    if (watched == verticalHeader()->viewport()) {
        switch (event->type()) {
        case QEvent::DragEnter: dragEnterEvent(static_cast<QDragEnterEvent *>(event)); return true;
        case QEvent::DragMove: dragMoveEvent(static_cast<QDragMoveEvent *>(event)); return true;
        case QEvent::DragLeave: dragLeaveEvent(static_cast<QDragLeaveEvent *>(event)); return true;
        case QEvent::Drop: dropEvent(static_cast<QDropEvent *>(event)); return true;
        default: break;
        }
    }
    return QTableView::eventFilter(watched, event);
}

} // namespace bihuan
