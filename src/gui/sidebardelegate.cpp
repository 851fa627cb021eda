#include "gui/sidebardelegate.h"

#include "gui/theme.h"

#include <QIcon>
#include <QPainter>

namespace bihuan {

SidebarDelegate::SidebarDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const bool current = option.state & QStyle::State_Selected;
    if (current)
        painter->fillRect(option.rect, m_theme.tint(ColorRole::Accent));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_theme.color(ColorRole::Surface));
    if (current) // Not by tint alone.
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.space(1), option.rect.height())),
                          m_theme.color(ColorRole::Accent));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(m_theme.color(ColorRole::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const int icon = m_theme.iconSize(20);
    QRect room = option.rect.adjusted(m_theme.space(3), 0, -m_theme.space(3), 0);
    const QRect iconRect(room.left(), room.center().y() - icon / 2, icon, icon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconRect);
    room.setLeft(iconRect.right() + m_theme.space(2));
    const QString count = index.data(kCountRole).toString();
    painter->setFont(option.font);
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    painter->drawText(room, Qt::AlignTrailing | Qt::AlignVCenter, count);
    painter->setPen(m_theme.color(current ? ColorRole::Accent : ColorRole::Text));
    room.setRight(room.right() - option.fontMetrics.horizontalAdvance(count) - m_theme.space(2));
    painter->drawText(room, Qt::AlignLeading | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int words =
        metrics.horizontalAdvance(index.data().toString()) + metrics.horizontalAdvance(u"00000"_s);
    return {words + m_theme.iconSize(20) + m_theme.space(10), metrics.height() + m_theme.space(4)};
}

} // namespace bihuan
