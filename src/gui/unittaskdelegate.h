#pragma once

#include <QStyledItemDelegate>

namespace bihuan {

class Theme;

/// Draws the state as a chip, the deadline with what it means today, and what is missing in the colour of a
/// warning.
class UnitTaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit UnitTaskDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace bihuan
