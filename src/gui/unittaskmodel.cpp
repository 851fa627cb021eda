#include "gui/unittaskmodel.h"

#include "gui/momenttext.h"
#include "wording/names.h"

#include <algorithm>
#include <unordered_map>

namespace bihuan {

namespace {

constexpr int kBlocksKept = 64;

QString share(int part, int whole)
{
    return u"%1/%2"_s.arg(part).arg(whole);
}

} // namespace

UnitTaskModel::UnitTaskModel(Fetch fetch, QObject *parent)
    : QAbstractTableModel(parent), m_fetch(std::move(fetch)), m_blocks(kBlocksKept)
{
}

void UnitTaskModel::setIds(std::vector<UnitTaskId> ids)
{
    if (ids == m_ids) {
        invalidate();
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    m_blocks.clear();
    endResetModel();
}

void UnitTaskModel::invalidate()
{
    m_blocks.clear();
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int UnitTaskModel::rowOf(UnitTaskId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const UnitTaskModel::Block *UnitTaskModel::blockOf(int row) const
{
    const int number = row / kBlock;
    if (const Block *block = m_blocks.object(number))
        return block;
    const auto from = m_ids.begin() + number * kBlock;
    const auto to = m_ids.begin() + std::min<qsizetype>(std::ssize(m_ids), (number + 1) * kBlock);
    const std::vector<UnitTaskId> wanted(from, to);
    auto lines = m_fetch(wanted);
    auto *block = new Block(wanted.size());
    if (lines) {
        std::unordered_map<qint64, std::size_t> places;
        for (std::size_t i = 0; i < wanted.size(); ++i)
            places.emplace(wanted[i].value(), i);
        for (const auto &line : *lines)
            (*block)[places.at(line.id.value())] = line;
    } else {
        Q_EMIT failed(lines.error());
    }
    m_blocks.insert(number, block);
    return block;
}

const UnitTaskOverview *UnitTaskModel::lineAt(int row) const
{
    const auto &line = (*blockOf(row))[static_cast<std::size_t>(row % kBlock)];
    return line ? &*line : nullptr;
}

int UnitTaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int UnitTaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString UnitTaskModel::text(const UnitTaskOverview &line, int column) const
{
    switch (column) {
    case TaskColumn: return line.taskNumber;
    case UnitColumn: return line.unit;
    case StateColumn: return stateName(line.state);
    case DeadlineColumn: return line.deadline.text;
    case MeasuresColumn: return QString::number(line.measures);
    case ImplementedColumn: return share(line.implemented, line.measures);
    case EvidencedColumn: return share(line.evidenced, line.measures);
    case ChangedColumn: return line.changedAt ? momentText(*line.changedAt, m_today) : QString();
    default: return {};
    }
}

QVariant UnitTaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() >= MeasuresColumn && index.column() <= EvidencedColumn;
        return QVariant((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto *line = lineAt(index.row());
    if (!line)
        return {};
    if (role == Qt::ToolTipRole && index.column() == TaskColumn)
        return line->planTitle;
    return text(*line, index.column());
}

QVariant UnitTaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section >= MeasuresColumn && section <= EvidencedColumn;
        return QVariant((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TaskColumn: return tr("Task");
    case UnitColumn: return tr("Responsible unit");
    case StateColumn: return tr("State");
    case DeadlineColumn: return tr("Deadline");
    case MeasuresColumn: return tr("Measures");
    case ImplementedColumn: return tr("Done");
    case EvidencedColumn: return tr("Evidence");
    case ChangedColumn: return tr("Changed");
    default: return {};
    }
}

} // namespace bihuan
