#pragma once

#include <QImage>
#include <QWidget>

namespace bihuan {

class Theme;

/// Two pictures in one place, before at the left and after at the right of a line that is drawn over them
/// with the mouse or moved with the arrow keys; or both beside each other.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(const Theme &theme, QWidget *parent = nullptr);

    void setBefore(const QImage &image);
    void setAfter(const QImage &image);
    void setSideBySide(bool on);

    /// Where the line is, 0 to 1.
    double share() const { return m_share; }
    void setShare(double share);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QImage m_before{};
    QImage m_after{};
    double m_share = 0.5;
    bool m_sideBySide = false;
};

} // namespace bihuan
