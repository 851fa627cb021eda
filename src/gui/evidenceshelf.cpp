#include "gui/evidenceshelf.h"

#include "gui/evidencechip.h"
#include "gui/evidencedrag.h"
#include "gui/icons.h"

#include <QMimeData>

#include <algorithm>

namespace bihuan {

EvidenceShelf::EvidenceShelf(const Theme &theme, QWidget *parent) : QListWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Evidence of the unit task"));
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::LinkAction);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, [this] { Q_EMIT wanted(current()); });
}

void EvidenceShelf::show(const CaseFile &file)
{
    const auto usesOf = [&](EvidenceId id) {
        return std::ranges::count_if(file.measures, [&](const MeasureFile &one) {
            return std::ranges::find(one.mappings, id, &EvidenceMapping::evidenceId) != one.mappings.end();
        });
    };
    const auto before = current();
    clear();
    std::vector<std::pair<const EvidenceItem *, int>> lines;
    for (const auto &item : file.evidence)
        lines.emplace_back(&item, int(usesOf(item.evidence.id)));
    std::ranges::stable_partition(lines, [](const auto &line) { return line.second == 0; });
    for (const auto &[item, uses] : lines) {
        const Evidence &one = item->evidence;
        const QString state = uses == 0 ? tr("to no measure") : tr("measures: %1").arg(uses);
        auto *line = new QListWidgetItem(one.code + u' ' + one.title + u'\n' + state, this);
        line->setIcon(uses == 0 ? themeIcon(m_theme, "dialog-warning"_L1, ColorRole::Warn)
                                : themeIcon(m_theme, evidenceIcon(one.kind), ColorRole::TextMuted));
        line->setToolTip(one.title);
        line->setData(Qt::UserRole, one.id.value());
        if (one.id == before)
            setCurrentItem(line);
    }
}

EvidenceId EvidenceShelf::current() const
{
    const auto *item = currentItem();
    return item ? EvidenceId(item->data(Qt::UserRole).toLongLong()) : EvidenceId();
}

QMimeData *EvidenceShelf::mimeData(const QList<QListWidgetItem *> &items) const
{
    if (items.isEmpty())
        return nullptr;
    const EvidenceId id(items.front()->data(Qt::UserRole).toLongLong());
    return evidenceDrag(id, items.front()->toolTip()).release();
}

} // namespace bihuan
