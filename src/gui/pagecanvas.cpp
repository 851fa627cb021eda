#include "gui/pagecanvas.h"

#include "core/literals.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

namespace bihuan {

PageCanvas::PageCanvas(QWidget *parent) : QScrollArea(parent), m_label(new QLabel)
{
    m_label->setScaledContents(true);
    setWidget(m_label);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page"));
}

void PageCanvas::show(const QImage &image, int width)
{
    m_image = image;
    m_label->setPixmap(QPixmap::fromImage(image));
    const int height = image.isNull() ? 0 : qRound(double(image.height()) * width / image.width());
    m_label->resize(image.isNull() ? 0 : width, height);
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    const auto *bar = verticalScrollBar();
    const bool down = event->key() == Qt::Key_PageDown;
    if (down && bar->value() == bar->maximum())
        Q_EMIT pageWanted(1);
    else if (event->key() == Qt::Key_PageUp && bar->value() == bar->minimum())
        Q_EMIT pageWanted(-1);
    else
        QScrollArea::keyPressEvent(event);
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    Q_EMIT resized();
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position().toPoint();
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint moved = event->position().toPoint() - m_grabbed;
    m_grabbed = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

} // namespace bihuan
