#include "gui/unittaskdelegate.h"

#include "gui/chip.h"
#include "gui/unittaskmodel.h"

#include <QApplication>
#include <QPainter>

namespace bihuan {

namespace {

bool isShort(const UnitTaskOverview &line, int column)
{
    if (column == UnitTaskModel::ImplementedColumn)
        return line.implemented < line.measures;
    return column == UnitTaskModel::EvidencedColumn && line.evidenced < line.measures;
}

} // namespace

UnitTaskDelegate::UnitTaskDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void UnitTaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = static_cast<const UnitTaskModel *>(index.model());
    const auto *line = model->lineAt(index.row());
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (line && isShort(*line, index.column())) {
        item.palette.setColor(QPalette::Text, m_theme.color(ColorRole::Warn));
        item.palette.setColor(QPalette::HighlightedText, m_theme.color(ColorRole::Warn));
        item.font.setBold(true); // Not by colour alone.
    }
    const bool chipped =
        index.column() == UnitTaskModel::StateColumn || index.column() == UnitTaskModel::DeadlineColumn;
    if (!line || !chipped) {
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        return;
    }
    const QString words = item.text;
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    QRect room = option.rect.adjusted(m_theme.space(1), 0, -m_theme.space(1), 0);
    painter->setFont(option.font);
    if (index.column() == UnitTaskModel::StateColumn) {
        paintChip(*painter, room, stateChip(line->state), m_theme);
        return;
    }
    const Chip chip = deadlineChip(line->deadline, line->state, model->today());
    if (const int taken = paintChip(*painter, room, chip, m_theme))
        room.adjust(taken + m_theme.space(2), 0, 0, 0);
    painter->setPen(m_theme.color(ColorRole::Text));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                      option.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
}

} // namespace bihuan
