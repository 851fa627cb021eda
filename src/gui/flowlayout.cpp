#include "gui/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace bihuan {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    for (auto *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    auto *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

template <typename Place>
int FlowLayout::flow(int width, Place place) const
{
    const auto *owner = parentWidget();
    const int gap =
        owner ? owner->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, owner) : 0;
    int x = 0;
    int y = 0;
    int row = 0;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(width, QWIDGETSIZE_MAX));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += row + gap / 2;
            row = 0;
        }
        place(item, QRect(QPoint(x, y), size));
        x += size.width() + gap;
        row = qMax(row, size.height());
    }
    return y + row;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(width, [](QLayoutItem *, const QRect &) {});
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto *owner = parentWidget();
    const auto direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    flow(rect.width(), [&](QLayoutItem *item, const QRect &at) {
        item->setGeometry(QStyle::visualRect(direction, rect, at.translated(rect.topLeft())));
    });
}

} // namespace bihuan
