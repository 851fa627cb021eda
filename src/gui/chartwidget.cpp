#include "gui/chartwidget.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace bihuan {

ChartWidget::ChartWidget(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartWidget::setDrawing(Draw draw, Height height)
{
    m_draw = std::move(draw);
    m_height = std::move(height);
    m_current = -1;
    m_spots.clear();
    updateGeometry();
    update();
}

int ChartWidget::heightForWidth(int width) const
{
    if (!m_height)
        return 0;
    QPixmap nowhere(1, 1);
    QPainter painter(&nowhere);
    const ChartCanvas canvas(painter, m_theme, QRectF(0, 0, width, 0), ChartCanvas::Ground::Screen);
    return static_cast<int>(std::ceil(m_height(canvas)));
}

QSize ChartWidget::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize ChartWidget::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    if (!m_draw)
        return;
    QPainter painter(this);
    ChartCanvas canvas(painter, m_theme, rect(), ChartCanvas::Ground::Screen);
    m_draw(canvas);
    m_spots = canvas.takeSpots();
    if (m_current >= 0 && m_current < static_cast<int>(m_spots.size())) {
        painter.setPen(QPen(m_theme.color(ColorRole::Accent), m_theme.space(1) / 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_spots[static_cast<std::size_t>(m_current)].area.adjusted(1, 1, -1, -1), 2,
                                2);
    }
}

int ChartWidget::spotAt(const QPointF &at) const
{
    const auto found =
        std::ranges::find_if(m_spots, [&](const ChartSpot &spot) { return spot.area.contains(at); });
    return found == m_spots.end() ? -1 : static_cast<int>(found - m_spots.begin());
}

void ChartWidget::setCurrent(int spot)
{
    if (spot == m_current)
        return;
    m_current = spot;
    setCursor(spot < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (spot >= 0)
        setAccessibleDescription(m_spots[static_cast<std::size_t>(spot)].words);
    update();
}

void ChartWidget::follow(int spot)
{
    if (spot < 0 || spot >= static_cast<int>(m_spots.size()))
        return;
    const ChartSpot &wanted = m_spots[static_cast<std::size_t>(spot)];
    if (wanted.unitTask.isNew())
        Q_EMIT listWanted(wanted.filter);
    else
        Q_EMIT unitTaskWanted(wanted.unitTask);
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int spot = spotAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           spot < 0 ? QString() : m_spots[static_cast<std::size_t>(spot)].words, this);
        return true;
    }
    return QWidget::event(event);
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(spotAt(event->position()));
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        follow(spotAt(event->position()));
}

void ChartWidget::leaveEvent(QEvent *)
{
    setCurrent(-1);
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_spots.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: return setCurrent(qMin(m_current + 1, last));
    case Qt::Key_Left:
    case Qt::Key_Up: return setCurrent(qMax(m_current - 1, last < 0 ? -1 : 0));
    case Qt::Key_Return:
    case Qt::Key_Enter: return follow(m_current);
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace bihuan
