#pragma once

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

    int gap() const;
    QRect pageRect(int page) const;
    /// The page that takes up most of `visible`.
    int pageAt(const QRect &visible) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void fieldClicked(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QString fieldAt(const QPoint &point) const;

    OpinionSheet &m_sheet;
    const Theme &m_theme;
    int m_pageWidth = 400;
};

} // namespace bihuan
