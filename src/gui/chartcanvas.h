#pragma once

#include "core/unittaskfilter.h"
#include "gui/theme.h"

#include <QPainter>

#include <vector>

namespace bihuan {

/// A place in a chart that leads to a list, or to one unit task.
struct ChartSpot
{
    QRectF area{};
    QString words{}; ///< What it says, for tooltips and for those who have it read to them.
    UnitTaskFilter filter{};
    UnitTaskId unitTask{}; ///< Set where the spot is one unit task.
};

/// What a chart is drawn on: a widget in the colours of the theme, or paper, which is light.
class ChartCanvas
{
public:
    enum class Ground { Screen, Paper };

    ChartCanvas(QPainter &painter, const Theme &theme, const QRectF &area, Ground ground);

    QPainter &painter() { return m_painter; }
    const QRectF &area() const { return m_area; }
    QColor color(ColorRole role) const;
    QColor tint(ColorRole role) const;
    QFont font(double factor = 1.0) const;
    QFontMetricsF metrics(double factor = 1.0) const;
    /// Steps of space, as Theme::space() counts them.
    double space(int steps) const;

    void text(const QRectF &room, const QString &words, ColorRole role, int alignment = Qt::AlignLeft);
    void bar(const QRectF &box, ColorRole role);
    /// A bar on a quiet ground, filled from the left; `hatched` tells it apart without colour.
    void hatch(const QRectF &box, ColorRole role);

    void addSpot(ChartSpot spot) { m_spots.push_back(std::move(spot)); }
    std::vector<ChartSpot> takeSpots() { return std::exchange(m_spots, {}); }

private:
    QPainter &m_painter;
    const Theme &m_theme;
    QRectF m_area;
    Ground m_ground;
    std::vector<ChartSpot> m_spots{};
};

} // namespace bihuan
