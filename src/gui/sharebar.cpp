#include "gui/sharebar.h"

#include <QPainter>

namespace bihuan {

ShareBar::ShareBar(const Theme &theme, ColorRole role, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_role(role)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share)
{
    m_share = share;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {m_theme.space(20), m_theme.space(2)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = m_theme.space(1) / 2.0;
    painter.setBrush(m_theme.tint(m_role));
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setBrush(m_theme.color(m_role));
    painter.drawRoundedRect(QRectF(0, 0, qMax(2 * radius, width() * m_share), height()), radius, radius);
}

} // namespace bihuan
