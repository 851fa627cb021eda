#include "gui/compareview.h"

#include "gui/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace bihuan {

namespace {

/// The largest place within `room` that has the shape of `image`.
QRect fitted(const QImage &image, const QRect &room)
{
    QRect rect(QPoint(), image.size().scaled(room.size(), Qt::KeepAspectRatio));
    rect.moveCenter(room.center());
    return rect;
}

} // namespace

CompareView::CompareView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Before and after"));
    setCursor(Qt::SplitHCursor);
}

void CompareView::setBefore(const QImage &image)
{
    m_before = image;
    update();
}

void CompareView::setAfter(const QImage &image)
{
    m_after = image;
    update();
}

void CompareView::setSideBySide(bool on)
{
    m_sideBySide = on;
    setCursor(on ? Qt::ArrowCursor : Qt::SplitHCursor);
    update();
}

void CompareView::setShare(double share)
{
    m_share = qBound(0.0, share, 1.0);
    update();
}

QSize CompareView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 30};
}

void CompareView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect all = rect().adjusted(1, 1, -1, -1);
    if (m_sideBySide) {
        const int half = (all.width() - m_theme.space(2)) / 2;
        const QRect left(all.left(), all.top(), half, all.height());
        painter.drawImage(fitted(m_before, left), m_before);
        const QRect right(all.right() - half, all.top(), half, all.height());
        painter.drawImage(fitted(m_after, right), m_after);
    } else {
        const int line = qRound(all.left() + all.width() * m_share);
        painter.drawImage(fitted(m_after, all), m_after);
        painter.save();
        painter.setClipRect(QRect(all.left(), all.top(), line - all.left(), all.height()));
        painter.fillRect(all, m_theme.color(ColorRole::Surface));
        painter.drawImage(fitted(m_before, all), m_before);
        painter.restore();
        painter.setPen(QPen(m_theme.color(ColorRole::Accent), m_theme.space(1) / 2));
        painter.drawLine(line, all.top(), line, all.bottom());
    }
    if (hasFocus()) {
        painter.setPen(m_theme.color(ColorRole::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void CompareView::mousePressEvent(QMouseEvent *event)
{
    setShare(event->position().x() / qMax(1, width()));
}

void CompareView::mouseMoveEvent(QMouseEvent *event)
{
    setShare(event->position().x() / qMax(1, width()));
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    constexpr double kStep = 0.05;
    switch (event->key()) {
    case Qt::Key_Left: setShare(m_share - kStep); return;
    case Qt::Key_Right: setShare(m_share + kStep); return;
    case Qt::Key_Home: setShare(0); return;
    case Qt::Key_End: setShare(1); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace bihuan
