#pragma once

#include <QStyledItemDelegate>

namespace bihuan {

class Theme;
struct UnitTaskGroup;

/// Draws the state as a chip, the deadline with what it means today, what is missing in the colour of a
/// warning, what was searched for marked, and the heads of groups across the columns.
class UnitTaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit UnitTaskDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Words to be marked where they stand in the list.
    void setQuery(const QString &query);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    std::vector<std::pair<qsizetype, qsizetype>> hitsIn(const QString &text) const;
    void paintMarked(QPainter *painter, const QStyleOptionViewItem &item, const QString &text,
                     const QRect &room) const;
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const UnitTaskGroup &group) const;

    const Theme &m_theme;
    QStringList m_words{};
};

} // namespace bihuan
