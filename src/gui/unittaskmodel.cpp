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

void UnitTaskModel::setListing(UnitTaskListing listing, UnitTaskGrouping grouping)
{
    if (listing == m_listing && grouping == m_grouping) {
        invalidate();
        return;
    }
    beginResetModel();
    if (grouping != m_grouping)
        m_folded.clear();
    m_listing = std::move(listing);
    m_grouping = grouping;
    layOutSections();
    m_blocks.clear();
    endResetModel();
}

void UnitTaskModel::layOutSections()
{
    m_sections.clear();
    m_rows = 0;
    int first = 0;
    for (const auto &group : m_listing.groups) {
        const bool folded = m_folded.contains(group.key);
        m_sections.push_back({m_rows, first, folded});
        m_rows += 1 + (folded ? 0 : group.count);
        first += group.count;
    }
    if (m_listing.groups.empty())
        m_rows = unitTasks();
}

void UnitTaskModel::invalidate()
{
    m_blocks.clear();
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

int UnitTaskModel::sectionOf(int row) const
{
    const auto after = std::ranges::upper_bound(m_sections, row, {}, &Section::row);
    return static_cast<int>(after - m_sections.begin()) - 1;
}

int UnitTaskModel::placeOf(int row) const
{
    if (m_sections.empty())
        return row;
    const auto &section = m_sections[static_cast<std::size_t>(sectionOf(row))];
    return row == section.row ? -1 : section.first + row - section.row - 1;
}

UnitTaskId UnitTaskModel::idAt(int row) const
{
    const int place = placeOf(row);
    return place < 0 ? UnitTaskId() : m_listing.ids[static_cast<std::size_t>(place)];
}

int UnitTaskModel::rowOf(UnitTaskId id) const
{
    const auto found = std::ranges::find(m_listing.ids, id);
    if (found == m_listing.ids.end())
        return -1;
    const auto place = static_cast<int>(found - m_listing.ids.begin());
    if (m_sections.empty())
        return place;
    const auto after = std::ranges::upper_bound(m_sections, place, {}, &Section::first);
    const auto &section = *std::prev(after);
    return section.folded ? -1 : section.row + 1 + place - section.first;
}

const UnitTaskGroup *UnitTaskModel::groupAt(int row) const
{
    if (m_sections.empty() || placeOf(row) >= 0)
        return nullptr;
    return &m_listing.groups[static_cast<std::size_t>(sectionOf(row))];
}

bool UnitTaskModel::isFolded(int row) const
{
    return !m_sections.empty() && m_sections[static_cast<std::size_t>(sectionOf(row))].folded;
}

void UnitTaskModel::setFolded(int row, Folding folding)
{
    const auto *group = groupAt(row);
    if (!group || isFolded(row) == (folding == Folding::Folded) || group->count == 0)
        return;
    if (folding == Folding::Folded) {
        beginRemoveRows({}, row + 1, row + group->count);
        m_folded.insert(group->key);
        layOutSections();
        endRemoveRows();
    } else {
        beginInsertRows({}, row + 1, row + group->count);
        m_folded.erase(group->key);
        layOutSections();
        endInsertRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void UnitTaskModel::foldAll(Folding folding)
{
    beginResetModel();
    m_folded.clear();
    for (const auto &group : m_listing.groups) {
        if (folding == Folding::Folded)
            m_folded.insert(group.key);
    }
    layOutSections();
    endResetModel();
}

QString UnitTaskModel::groupTitle(const UnitTaskGroup &group) const
{
    if (group.name.isEmpty())
        return tr("No date");
    if (m_grouping == UnitTaskGrouping::State) {
        const auto state = fromCode<UnitTaskState>(group.name);
        return state ? stateName(*state) : group.name;
    }
    if (m_grouping == UnitTaskGrouping::Deadline)
        return tr("Due in %1").arg(group.name);
    return group.name;
}

const UnitTaskModel::Block *UnitTaskModel::blockOf(int place) const
{
    const int number = place / kBlock;
    if (const Block *block = m_blocks.object(number))
        return block;
    const auto &ids = m_listing.ids;
    const auto from = ids.begin() + number * kBlock;
    const auto to = ids.begin() + std::min<qsizetype>(std::ssize(ids), (number + 1) * kBlock);
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
    const int place = placeOf(row);
    if (place < 0)
        return nullptr;
    const auto &line = (*blockOf(place))[static_cast<std::size_t>(place % kBlock)];
    return line ? &*line : nullptr;
}

int UnitTaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
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

QVariant UnitTaskModel::groupData(const UnitTaskGroup &group, const QModelIndex &index, int role) const
{
    // The whole row is drawn as one; what each cell says is for those who have it read to them.
    const QString words = tr("%1 (%2)").arg(groupTitle(group)).arg(group.count);
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return isFolded(index.row()) ? tr("Group %1, folded").arg(words) : tr("Group %1").arg(words);
    if (role == Qt::DisplayRole && index.column() == 0)
        return words;
    return {};
}

QVariant UnitTaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() >= MeasuresColumn && index.column() <= EvidencedColumn;
        return QVariant((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (const auto *group = groupAt(index.row()))
        return groupData(*group, index, role);
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
    const auto by = std::ranges::find(m_sort, orderOf(section), &UnitTaskSort::by);
    // The first one has the arrow of the header; there is room for one only.
    if (by == m_sort.end() || by == m_sort.begin())
        return columnName(section);
    return tr("%1 %2%3")
        .arg(columnName(section), by->descending ? u"↓"_s : u"↑"_s)
        .arg(by - m_sort.begin() + 1);
}

void UnitTaskModel::setSort(std::vector<UnitTaskSort> sort)
{
    m_sort = std::move(sort);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString UnitTaskModel::columnName(int column) const
{
    switch (column) {
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
