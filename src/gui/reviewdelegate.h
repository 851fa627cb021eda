#pragma once

#include "services/reviewservice.h"

#include <QStyledItemDelegate>

namespace bihuan {

struct Chip;
class Theme;

/// How a grade is shown: icon, word and colour; "not graded" for none.
Chip gradeChip(std::optional<MeasureGrade> grade);

/// A measure in the list of a review: its number, where it stands, how it begins.
class ReviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Roles of a line, beside Qt::DisplayRole for how the measure begins.
    enum Role { NumberRole = Qt::UserRole, GradeRole, LookedAtRole, ChangedRole };

    explicit ReviewDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace bihuan
