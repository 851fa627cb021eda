#include "gui/pagesview.h"

#include "gui/opinionsheet.h"
#include "gui/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace bihuan {

PagesView::PagesView(OpinionSheet &sheet, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_sheet(sheet), m_theme(theme)
{
    setMouseTracking(true);
    setAccessibleName(tr("Pages of the opinion"));
}

void PagesView::setPageWidth(int pixels)
{
    m_pageWidth = pixels;
    refresh();
}

void PagesView::refresh()
{
    resize(sizeHint());
    updateGeometry();
    update();
}

int PagesView::gap() const
{
    return m_theme.space(2);
}

QRect PagesView::pageRect(int page) const
{
    const int height = qRound(m_pageWidth * OpinionSheet::proportion());
    return {qMax(gap(), (width() - m_pageWidth) / 2), gap() + page * (height + gap()), m_pageWidth, height};
}

int PagesView::pageAt(const QRect &visible) const
{
    const int height = pageRect(0).height() + gap();
    return qBound(0, visible.center().y() / qMax(1, height), qMax(0, m_sheet.pageCount() - 1));
}

QSize PagesView::sizeHint() const
{
    return {m_pageWidth + 2 * gap(), pageRect(m_sheet.pageCount()).top()};
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (int page = 0; page < m_sheet.pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white); // Paper, whatever the appearance.
        m_sheet.paint(painter, page, rect);
        painter.setPen(m_theme.color(ColorRole::Line));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

QString PagesView::fieldAt(const QPoint &point) const
{
    const int page = pageAt({point, QSize(1, 1)});
    const QRect rect = pageRect(page);
    if (!rect.contains(point))
        return {};
    const QPointF offset = point - rect.topLeft();
    return m_sheet.originAt(page, {offset.x() / rect.width(), offset.y() / rect.height()});
}

void PagesView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const QString path = fieldAt(event->position().toPoint()); !path.isEmpty())
        Q_EMIT fieldClicked(path);
}

void PagesView::mouseMoveEvent(QMouseEvent *event)
{
    const bool leads = !fieldAt(event->position().toPoint()).isEmpty();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace bihuan
