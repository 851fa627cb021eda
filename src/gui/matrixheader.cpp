#include "gui/matrixheader.h"

#include "gui/elidedtext.h"
#include "gui/evidencechip.h"
#include "gui/evidencedrag.h"
#include "gui/icons.h"
#include "gui/matrixmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace bihuan {

namespace {

constexpr int kEvidenceLines = 5; ///< Code, title, where it is used.
constexpr int kMeasureLetters = 34;

} // namespace

MatrixHeader::MatrixHeader(Qt::Orientation orientation, const MatrixModel &model, const Theme &theme,
                           QWidget *parent)
    : QHeaderView(orientation, parent), m_model(model), m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(Fixed);
    setAccessibleName(orientation == Qt::Vertical ? tr("Measures") : tr("Evidence"));
}

QSize MatrixHeader::sizeHint() const
{
    if (orientation() == Qt::Vertical) { // The cells keep the larger part of a narrow matrix.
        const int wanted = fontMetrics().averageCharWidth() * kMeasureLetters;
        return {parentWidget() ? qMin(wanted, parentWidget()->width() * 2 / 5) : wanted, 0};
    }
    return {0, fontMetrics().lineSpacing() * kEvidenceLines + m_theme.space(3)};
}

QSize MatrixHeader::sectionSizeFromContents(int) const
{
    return sizeHint();
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool vertical = orientation() == Qt::Vertical;
    const int uses = vertical ? m_model.mappedToRow(section) : m_model.mappedToColumn(section);
    const auto chosen = selectionModel() ? selectionModel()->currentIndex() : QModelIndex();
    const bool current = (vertical ? chosen.row() : chosen.column()) == section;
    painter->save();
    QColor ground = m_theme.color(ColorRole::SurfaceRaised);
    if (uses == 0)
        ground = m_theme.tint(vertical ? ColorRole::Bad : ColorRole::Warn);
    else if (current)
        ground = m_theme.tint(ColorRole::Accent);
    painter->fillRect(rect, ground);
    painter->setPen(m_theme.color(ColorRole::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    if (current) {
        const int edge = m_theme.space(1) / 2;
        painter->fillRect(vertical ? QRect(rect.left(), rect.top(), edge, rect.height())
                                   : QRect(rect.left(), rect.top(), rect.width(), edge),
                          m_theme.color(ColorRole::Accent));
    }
    painter->setFont(font());
    const QRect room =
        rect.adjusted(m_theme.space(2), m_theme.space(1), -m_theme.space(2), -m_theme.space(1));
    if (vertical)
        paintMeasure(*painter, room, section);
    else
        paintEvidence(*painter, room, section);
    painter->restore();
}

void MatrixHeader::paintMeasure(QPainter &painter, QRect room, int row) const
{
    const auto &measure = m_model.measure(row).measure;
    const int mapped = m_model.mappedToRow(row);
    const int line = painter.fontMetrics().lineSpacing();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_theme.color(ColorRole::Text));
    const QRect head(room.left(), room.top(), room.width(), line + m_theme.space(1));
    painter.drawText(head, Qt::AlignLeading | Qt::AlignVCenter, tr("Measure %1").arg(row + 1));
    painter.setFont(font());
    const Chip chip = mapped > 0 ? Chip{"mail-attachment"_L1, QString::number(mapped), ColorRole::TextMuted}
                                 : Chip{"dialog-warning"_L1, tr("no evidence"), ColorRole::Bad};
    const int width = chipSize(chip, painter.font(), m_theme).width();
    paintChip(painter, {head.right() - width, head.top(), width, head.height()}, chip, m_theme);
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    room.setTop(head.bottom() + m_theme.space(1) / 2);
    paintElided(painter, room, measure.text);
}

void MatrixHeader::paintEvidence(QPainter &painter, QRect room, int column) const
{
    const auto &evidence = m_model.item(column).evidence;
    const int uses = m_model.mappedToColumn(column);
    const int line = painter.fontMetrics().lineSpacing();
    const int icon = m_theme.iconSize(16);
    themeIcon(m_theme, evidenceIcon(evidence.kind), ColorRole::TextMuted)
        .paint(&painter, QRect(room.left(), room.top() + (line - icon) / 2, icon, icon));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_theme.color(ColorRole::Text));
    const QRect head(room.left() + icon + m_theme.space(1), room.top(), room.width() - icon, line);
    painter.drawText(head, Qt::AlignLeading | Qt::AlignVCenter, evidence.code);
    painter.setFont(font());
    if (const auto &hints = m_model.hints(column); !hints.isEmpty()) {
        const Chip hint{"dialog-information"_L1, tr("hints: %1").arg(hints.size()), ColorRole::Info};
        const int width = chipSize(hint, painter.font(), m_theme).width();
        paintChip(painter, {head.right() - width, head.top(), width, head.height()}, hint, m_theme);
    }
    const Chip chip = uses > 0 ? Chip{"link"_L1, tr("measures: %1").arg(uses), ColorRole::TextMuted}
                               : Chip{"dialog-warning"_L1, tr("to no measure"), ColorRole::Warn};
    const int foot = chipSize(chip, painter.font(), m_theme).height();
    paintChip(painter, {room.left(), room.bottom() - foot, room.width(), foot}, chip, m_theme);
    painter.setPen(m_theme.color(ColorRole::Text));
    paintElided(painter, {room.left(), head.bottom(), room.width(), room.bottom() - foot - head.bottom()},
                evidence.title);
}

void MatrixHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QHeaderView::mousePressEvent(event);
}

void MatrixHeader::mouseMoveEvent(QMouseEvent *event)
{
    const bool dragged =
        orientation() == Qt::Horizontal && event->buttons() == Qt::LeftButton &&
        (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    const int column = logicalIndexAt(m_pressed);
    if (dragged && column >= 0)
        dragEvidence(this, m_model.item(column).evidence);
    else
        QHeaderView::mouseMoveEvent(event);
}

} // namespace bihuan
