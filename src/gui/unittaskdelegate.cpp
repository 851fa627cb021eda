#include "gui/unittaskdelegate.h"

#include "core/search.h"
#include "gui/chip.h"
#include "gui/icons.h"
#include "gui/unittaskmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QRegularExpression>
#include <QTableView>

namespace bihuan {

namespace {

bool isShort(const UnitTaskOverview &line, int column)
{
    if (column == UnitTaskModel::ImplementedColumn)
        return line.implemented < line.measures;
    return column == UnitTaskModel::EvidencedColumn && line.evidenced < line.measures;
}

} // namespace

UnitTaskDelegate::UnitTaskDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void UnitTaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = static_cast<const UnitTaskModel *>(index.model());
    const auto *line = model->lineAt(index.row());
    if (const auto *group = model->groupAt(index.row())) {
        paintGroup(painter, option, index, *group);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (line && isShort(*line, index.column())) {
        item.palette.setColor(QPalette::Text, m_theme.color(ColorRole::Warn));
        item.palette.setColor(QPalette::HighlightedText, m_theme.color(ColorRole::Warn));
        item.font.setBold(true); // Not by colour alone.
    }
    const bool chipped =
        index.column() == UnitTaskModel::StateColumn || index.column() == UnitTaskModel::DeadlineColumn;
    if (!line || !chipped) {
        const QString text = item.text;
        const bool marked = line && !m_words.empty() && !hitsIn(text).empty();
        if (marked)
            item.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        if (marked)
            paintMarked(painter, item, text, option.rect.adjusted(m_theme.space(1), 0, -m_theme.space(1), 0));
        return;
    }
    const QString words = item.text;
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    QRect room = option.rect.adjusted(m_theme.space(1), 0, -m_theme.space(1), 0);
    painter->setFont(option.font);
    if (index.column() == UnitTaskModel::StateColumn) {
        paintChip(*painter, room, stateChip(line->state), m_theme);
        return;
    }
    const Chip chip = deadlineChip(line->deadline, line->state, model->today());
    if (const int taken = paintChip(*painter, room, chip, m_theme))
        room.adjust(taken + m_theme.space(2), 0, 0, 0);
    paintMarked(painter, item, words, room);
}

void UnitTaskDelegate::setQuery(const QString &query)
{
    m_words.clear();
    for (const auto &word : query.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
        m_words.push_back(word);
}

std::vector<std::pair<qsizetype, qsizetype>> UnitTaskDelegate::hitsIn(const QString &text) const
{
    if (m_words.empty())
        return {};
    return snippetOf(text, m_words.join(u' '), text.size()).marks;
}

void UnitTaskDelegate::paintMarked(QPainter *painter, const QStyleOptionViewItem &item, const QString &text,
                                   const QRect &room) const
{
    const QFontMetrics metrics(item.font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    for (const auto &[at, length] : hitsIn(text)) {
        if (at + length > shown.size() || !text.startsWith(QStringView(shown).first(at + length)))
            continue; // Cut off.
        const int left = metrics.horizontalAdvance(shown.first(at));
        const int width = metrics.horizontalAdvance(shown.mid(at, length));
        const QRect hit(room.left() + left, room.center().y() - metrics.height() / 2, width,
                        metrics.height());
        painter->fillRect(hit, m_theme.tint(ColorRole::Warn));
        painter->fillRect(QRect(hit.left(), hit.bottom(), width, qMax(1, m_theme.space(1) / 2)),
                          m_theme.color(ColorRole::Warn)); // Not by tint alone.
    }
    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::Text));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading, shown);
}

void UnitTaskDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const UnitTaskGroup &group) const
{
    const auto *model = static_cast<const UnitTaskModel *>(index.model());
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect,
                      selected ? m_theme.tint(ColorRole::Accent) : m_theme.color(ColorRole::Surface));
    // One text across the columns, whatever their order: each cell shows its part of it.
    const auto *header = view->horizontalHeader();
    const QRect row(header->sectionViewportPosition(header->logicalIndex(0)), option.rect.top(),
                    header->length(), option.rect.height());
    const int icon = m_theme.iconSize(16);
    QRect room = row.adjusted(m_theme.space(1), 0, 0, 0);
    const auto name = model->isFolded(index.row()) ? "go-next"_L1 : "go-down"_L1;
    themeIcon(m_theme, name, ColorRole::TextMuted)
        .paint(painter, QRect(room.left(), room.center().y() - icon / 2, icon, icon));
    room.setLeft(room.left() + icon + m_theme.space(1));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(m_theme.color(ColorRole::Text));
    const QString title = model->groupTitle(group);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading, title);
    room.setLeft(room.left() + QFontMetrics(bold).horizontalAdvance(title) + m_theme.space(2));
    painter->setFont(option.font);
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading, QString::number(group.count));
    painter->restore();
}

} // namespace bihuan
