#include "gui/reviewdelegate.h"

#include "gui/chip.h"
#include "gui/icons.h"
#include "wording/names.h"

#include <QPainter>

namespace bihuan {

namespace {

/// Where a measure stands for the reviewer: its grade, else whether it was looked at.
Chip standingChip(const QModelIndex &index)
{
    const auto grade = fromCode<MeasureGrade>(index.data(ReviewDelegate::GradeRole).toString());
    if (grade)
        return gradeChip(grade);
    if (index.data(ReviewDelegate::LookedAtRole).toBool())
        return {"view-preview"_L1, ReviewDelegate::tr("looked at"), ColorRole::TextMuted};
    return {"list-remove"_L1, ReviewDelegate::tr("not looked at"), ColorRole::TextMuted};
}

} // namespace

Chip gradeChip(std::optional<MeasureGrade> grade)
{
    if (!grade)
        return {"document-edit"_L1, ReviewDelegate::tr("not graded"), ColorRole::TextMuted};
    const QString word = measureGradeName(*grade);
    switch (*grade) {
    case MeasureGrade::Met: return {"dialog-ok-apply"_L1, word, ColorRole::Ok};
    case MeasureGrade::MostlyMet: return {"dialog-information"_L1, word, ColorRole::Info};
    case MeasureGrade::NotMet: return {"dialog-warning"_L1, word, ColorRole::Bad};
    case MeasureGrade::NotApplicable: return {"list-remove"_L1, word, ColorRole::TextMuted};
    }
    Q_UNREACHABLE();
}

ReviewDelegate::ReviewDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const bool current = option.state & QStyle::State_Selected;
    if (current) {
        painter->fillRect(option.rect, m_theme.tint(ColorRole::Accent));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.space(1), option.rect.height())),
                          m_theme.color(ColorRole::Accent)); // Not by tint alone.
    }
    const QFontMetrics metrics(option.font);
    QRect room = option.rect.adjusted(m_theme.space(3), m_theme.space(2), -m_theme.space(2), 0);
    QRect top(room.left(), room.top(), room.width(), metrics.height() + m_theme.space(1));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(m_theme.color(current ? ColorRole::Accent : ColorRole::Text));
    const QString number = index.data(NumberRole).toString();
    painter->drawText(top, Qt::AlignVCenter | Qt::AlignLeading, number);
    top.setLeft(top.left() + QFontMetrics(bold).horizontalAdvance(number) + m_theme.space(2));
    painter->setFont(option.font);
    const int taken = paintChip(*painter, top, standingChip(index), m_theme);
    if (index.data(ChangedRole).toBool()) {
        top.setLeft(top.left() + taken + m_theme.space(1));
        paintChip(*painter, top, {"document-edit"_L1, tr("changed"), ColorRole::Warn}, m_theme);
    }
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    const QRect below(room.left(), top.bottom() + 1 + m_theme.space(1), room.width(), metrics.height());
    painter->drawText(below, Qt::AlignVCenter | Qt::AlignLeading,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, below.width()));
    painter->restore();
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(u'国') * 10, metrics.height() * 2 + m_theme.space(6)};
}

} // namespace bihuan
