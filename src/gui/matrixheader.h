#pragma once

#include <QHeaderView>

namespace bihuan {

class MatrixModel;
class Theme;

/// A head of the matrix: at the left the measures with what is mapped to them, above the pieces of evidence
/// with where they are used. What has nothing says so. A piece can be dragged from here onto a measure.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    MatrixHeader(Qt::Orientation orientation, const MatrixModel &model, const Theme &theme,
                 QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void paintMeasure(QPainter &painter, QRect room, int row) const;
    void paintEvidence(QPainter &painter, QRect room, int column) const;

    const MatrixModel &m_model;
    const Theme &m_theme;
    QPoint m_pressed{};
};

} // namespace bihuan
