#include "gui/matrixdelegate.h"

#include "gui/elidedtext.h"
#include "gui/evidencechip.h"
#include "gui/matrixmodel.h"

#include <QPainter>

namespace bihuan {

MatrixDelegate::MatrixDelegate(const MatrixModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    const bool bare = m_model.mappedToRow(index.row()) == 0 || m_model.mappedToColumn(index.column()) == 0;
    painter->save();
    QColor ground = m_theme.color(ColorRole::SurfaceRaised);
    if (bare)
        ground = mixed(m_theme.tint(ColorRole::Warn), ground, 0.5);
    if (m_model.mapping(index))
        ground = m_theme.color(ColorRole::Field);
    painter->fillRect(option.rect, ground);
    painter->setPen(m_theme.color(ColorRole::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->setFont(option.font);
    const QRect room =
        option.rect.adjusted(m_theme.space(2), m_theme.space(1), -m_theme.space(2), -m_theme.space(1));
    if (m_model.mapping(index)) {
        paintMapping(*painter, room, index);
    } else if (current) {
        painter->setPen(m_theme.color(ColorRole::TextMuted));
        painter->drawText(room, Qt::AlignCenter | Qt::TextWordWrap, tr("Space maps it"));
    }
    if (current || option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(m_theme.color(ColorRole::Accent), m_theme.space(1) / 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void MatrixDelegate::paintMapping(QPainter &painter, const QRect &room, const QModelIndex &index) const
{
    const auto &cell = *m_model.mapping(index);
    const Chip chip = sufficiencyChip(cell.sufficiency);
    const int height = chipSize(chip, painter.font(), m_theme).height();
    const int used = paintChip(painter, {room.left(), room.top(), room.width(), height}, chip, m_theme);
    const int left = room.left() + used + m_theme.space(2);
    const QRect pages(left, room.top(), room.right() - left, height);
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(
        pages, Qt::AlignLeading | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(pageRangeText(cell.pageRange), Qt::ElideRight, pages.width()));
    const bool said = !cell.proves.trimmed().isEmpty();
    painter.setPen(m_theme.color(said ? ColorRole::Text : ColorRole::TextMuted));
    const QRect rest(room.left(), room.top() + height + m_theme.space(1), room.width(),
                     room.height() - height - m_theme.space(1));
    paintElided(painter, rest, said ? cell.proves : tr("What it proves is not written yet"));
}

} // namespace bihuan
