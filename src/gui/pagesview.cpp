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
        paintHits(painter, page);
        const bool current = m_thumbnails && page == m_currentPage;
        painter.setPen(QPen(m_theme.color(current ? ColorRole::Accent : ColorRole::Line), current ? 2 : 1));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void PagesView::paintHits(QPainter &painter, int page) const
{
    // Like a text marker: the words below stay readable on paper, which is white in every appearance.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (int hit = 0; hit < std::ssize(m_hits); ++hit) {
        for (const PageArea &area : m_hits[std::size_t(hit)]) {
            if (area.page == page)
                painter.fillRect(areaRect(area),
                                 hit == m_currentHit ? QColor(255, 170, 60) : QColor(255, 236, 140));
        }
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void PagesView::setCurrentPage(int page)
{
    m_currentPage = page;
    update();
}

void PagesView::setHits(std::vector<std::vector<PageArea>> hits, int current)
{
    m_hits = std::move(hits);
    m_currentHit = current;
    update();
}

QRect PagesView::areaRect(const PageArea &area) const
{
    const QRect page = pageRect(area.page);
    return QRectF(page.x() + area.area.x() * page.width(), page.y() + area.area.y() * page.height(),
                  area.area.width() * page.width(), area.area.height() * page.height())
        .toAlignedRect();
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
    if (m_thumbnails)
        Q_EMIT pageClicked(pageAt({event->position().toPoint(), QSize(1, 1)}));
    else if (const QString path = fieldAt(event->position().toPoint()); !path.isEmpty())
        Q_EMIT fieldClicked(path);
}

void PagesView::mouseMoveEvent(QMouseEvent *event)
{
    const bool leads = m_thumbnails || !fieldAt(event->position().toPoint()).isEmpty();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace bihuan
