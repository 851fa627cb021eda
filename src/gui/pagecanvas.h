#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace bihuan {

/// One page or picture, as large as wanted, to look at and to scroll with the mouse held down.
class PageCanvas : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageCanvas(QWidget *parent = nullptr);

    /// Shows the image `width` units wide, whatever pixels it has.
    void show(const QImage &image, int width);
    const QImage &image() const { return m_image; }

Q_SIGNALS:
    /// The wheel was turned with Ctrl: larger (1) or smaller (-1).
    void zoomWanted(int steps);
    /// Page down at the lower end (1), page up at the upper end (-1).
    void pageWanted(int steps);
    void resized();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QImage m_image{};
    QLabel *m_label;
    QPoint m_grabbed{};
};

} // namespace bihuan
