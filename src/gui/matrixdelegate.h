#pragma once

#include <QStyledItemDelegate>

namespace bihuan {

class MatrixModel;
class Theme;

/// Draws a cell of the matrix: sufficiency as a chip, the pages beside it, what is proven underneath.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MatrixDelegate(const MatrixModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintMapping(QPainter &painter, const QRect &room, const QModelIndex &index) const;

    const MatrixModel &m_model;
    const Theme &m_theme;
};

} // namespace bihuan
