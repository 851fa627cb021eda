#pragma once

#include <QImage>
#include <QPainterPath>
#include <QWidget>

namespace bihuan {

class Theme;

/// Where one writes a signature with pen, finger or mouse.
class SignaturePad : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePad(const Theme &theme, QWidget *parent = nullptr);

    bool isEmpty() const { return m_strokes.isEmpty(); }
    void clear();

    /// The strokes in black on nothing, cut to what was drawn.
    QImage picture() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QPainterPath m_strokes{};
};

} // namespace bihuan
