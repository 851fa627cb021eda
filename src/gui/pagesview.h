#pragma once

#include "report/pagesearch.h"

#include <QWidget>

namespace bihuan {

class OpinionSheet;
class Theme;

/// The pages of an opinion below each other, white in every appearance.
class PagesView : public QWidget
{
    Q_OBJECT

public:
    PagesView(OpinionSheet &sheet, const Theme &theme, QWidget *parent = nullptr);

    /// Width of a page on screen.
    void setPageWidth(int pixels);
    int pageWidth() const { return m_pageWidth; }
    /// The pages were set anew.
    void refresh();
    /// Small pages to choose from instead of pages to read: a click is about the page, not about its words.
    void setThumbnails(bool on) { m_thumbnails = on; }
    /// The page with the strong frame, among thumbnails.
    void setCurrentPage(int page);
    /// What to mark; the areas at `current` more than the others.
    void setHits(std::vector<std::vector<PageArea>> hits, int current);
    QRect areaRect(const PageArea &area) const;

    int gap() const;
    QRect pageRect(int page) const;
    /// The page that takes up most of `visible`.
    int pageAt(const QRect &visible) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void fieldClicked(const QString &path);
    void pageClicked(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void paintHits(QPainter &painter, int page) const;
    QString fieldAt(const QPoint &point) const;

    OpinionSheet &m_sheet;
    const Theme &m_theme;
    std::vector<std::vector<PageArea>> m_hits{};
    int m_currentHit = -1;
    int m_pageWidth = 400;
    int m_currentPage = 0;
    bool m_thumbnails = false;
};

} // namespace bihuan
