#include "gui/chartcanvas.h"

#include <QPaintDevice>

namespace bihuan {

ChartCanvas::ChartCanvas(QPainter &painter, const Theme &theme, const QRectF &area, Ground ground)
    : m_painter(painter), m_theme(theme), m_area(area), m_ground(ground)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QColor ChartCanvas::color(ColorRole role) const
{
    return m_ground == Ground::Screen ? m_theme.color(role) : schemeColor(ColorScheme::Light, role);
}

QColor ChartCanvas::tint(ColorRole role) const
{
    return m_ground == Ground::Screen ? m_theme.tint(role)
                                      : mixed(color(role), color(ColorRole::SurfaceRaised), 0.12);
}

QFont ChartCanvas::font(double factor) const
{
    QFont font = m_theme.font(factor);
    if (m_ground == Ground::Paper)
        font.setPointSizeF(9 * factor);
    return font;
}

QFontMetricsF ChartCanvas::metrics(double factor) const
{
    return {font(factor), m_painter.device()};
}

double ChartCanvas::space(int steps) const
{
    return metrics().height() / 18 * 4 * steps;
}

void ChartCanvas::text(const QRectF &room, const QString &words, ColorRole role, int alignment)
{
    m_painter.setFont(font());
    m_painter.setPen(color(role));
    m_painter.drawText(room, alignment | Qt::AlignVCenter,
                       metrics().elidedText(words, Qt::ElideRight, room.width()));
}

void ChartCanvas::bar(const QRectF &box, ColorRole role)
{
    if (box.width() > 0)
        m_painter.fillRect(box, color(role));
}

void ChartCanvas::hatch(const QRectF &box, ColorRole role)
{
    if (box.width() <= 0)
        return;
    m_painter.fillRect(box, tint(role));
    m_painter.fillRect(box, QBrush(color(role), Qt::BDiagPattern));
}

} // namespace bihuan
