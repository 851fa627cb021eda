#pragma once

#include <QStyledItemDelegate>

namespace bihuan {

class Theme;

/// An entry of the sidebar: icon, name, and at the right how many there are.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kCountRole = Qt::UserRole;

    explicit SidebarDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace bihuan
