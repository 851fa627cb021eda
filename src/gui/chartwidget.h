#pragma once

#include "gui/chartcanvas.h"

#include <QWidget>

#include <functional>

namespace bihuan {

/// A drawing whose spots lead somewhere: by click, or by arrow keys and Enter.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    using Draw = std::function<void(ChartCanvas &)>;
    using Height = std::function<double(const ChartCanvas &)>;

    ChartWidget(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// `height` says how tall the drawing is in the width of the canvas.
    void setDrawing(Draw draw, Height height);
    const Draw &drawing() const { return m_draw; }
    const Height &height() const { return m_height; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    const std::vector<ChartSpot> &spots() const { return m_spots; }

Q_SIGNALS:
    void listWanted(const bihuan::UnitTaskFilter &filter);
    void unitTaskWanted(bihuan::UnitTaskId id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int spotAt(const QPointF &at) const;
    void follow(int spot);
    void setCurrent(int spot);

    const Theme &m_theme;
    Draw m_draw{};
    Height m_height{};
    std::vector<ChartSpot> m_spots{};
    int m_current = -1; ///< Under the mouse, or where the keys are.
};

} // namespace bihuan
