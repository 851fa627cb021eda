#include "gui/matrixmodel.h"

#include "gui/evidencechip.h"
#include "gui/evidencehints.h"

#include <algorithm>

namespace bihuan {

void MatrixModel::show(const CaseFile &file)
{
    const bool same = hasSameHeads(file);
    if (!same)
        beginResetModel();
    m_measures = file.measures;
    m_items = file.evidence;
    countUses();
    m_hints.clear();
    for (const auto &one : m_items)
        m_hints.push_back(evidenceHints(file, one.evidence));
    if (!same) {
        endResetModel();
        return;
    }
    if (rowCount() == 0 || columnCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool MatrixModel::hasSameHeads(const CaseFile &file) const
{
    const auto measureId = [](const MeasureFile &one) { return one.measure.id; };
    const auto itemId = [](const EvidenceItem &one) { return one.evidence.id; };
    return std::ranges::equal(m_measures, file.measures, {}, measureId, measureId) &&
           std::ranges::equal(m_items, file.evidence, {}, itemId, itemId);
}

void MatrixModel::countUses()
{
    m_uses.assign(m_items.size(), 0);
    for (const auto &measure : m_measures) {
        for (const auto &mapping : measure.mappings) {
            if (const int column = columnOf(mapping.evidenceId); column >= 0)
                ++m_uses[std::size_t(column)];
        }
    }
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_measures.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int MatrixModel::columnOf(EvidenceId id) const
{
    const auto found = std::ranges::find(m_items, id, [](const auto &item) { return item.evidence.id; });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

const EvidenceMapping *MatrixModel::mapping(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const auto &mappings = measure(index.row()).mappings;
    const auto found =
        std::ranges::find(mappings, item(index.column()).evidence.id, &EvidenceMapping::evidenceId);
    return found == mappings.end() ? nullptr : &*found;
}

int MatrixModel::mappings() const
{
    int all = 0;
    for (const int uses : m_uses)
        all += uses;
    return all;
}

int MatrixModel::emptyRows() const
{
    return int(std::ranges::count_if(m_measures, [](const auto &one) { return one.mappings.empty(); }));
}

int MatrixModel::orphans() const
{
    return int(std::ranges::count(m_uses, 0));
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *cell = mapping(index);
    const QString heads = headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString() + u"; "_s +
                          headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (role == Qt::AccessibleDescriptionRole)
        return heads;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (!cell)
        return role == Qt::AccessibleTextRole ? QVariant(tr("not mapped")) : QVariant();
    QStringList words{sufficiencyChip(cell->sufficiency).word, pageRangeText(cell->pageRange), cell->proves};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical) {
        const Measure &one = measure(section).measure;
        return QString(one.number + u' ' + one.text);
    }
    const Evidence &one = item(section).evidence;
    QStringList lines{one.code + u' ' + one.title};
    if (role == Qt::ToolTipRole)
        lines += hints(section);
    return lines.join(u'\n');
}

} // namespace bihuan
