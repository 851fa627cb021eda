#include "gui/progressmodel.h"

#include "core/searchkey.h"
#include "services/progressservice.h"
#include "wording/progresstext.h"

#include <algorithm>

namespace bihuan {

namespace {

bool hasMark(const ProgressCell &cell, ProgressMark mark)
{
    switch (mark) {
    case ProgressMark::Any: return true;
    case ProgressMark::Missing: return cell.timeliness == Timeliness::Missing;
    case ProgressMark::Late: return cell.timeliness == Timeliness::Late;
    case ProgressMark::Repeated: return cell.repetition != Repetition::None;
    case ProgressMark::ToTakeIn: return cell.report.status == ReportStatus::Submitted;
    case ProgressMark::Returned: return cell.report.status == ReportStatus::Returned;
    case ProgressMark::Behind: return cell.report.grade == Grade::Behind;
    }
    Q_UNREACHABLE();
}

} // namespace

ProgressModel::ProgressModel(ProgressService &service, QObject *parent)
    : QAbstractTableModel(parent), m_service(service)
{
}

void ProgressModel::setGrid(ProgressGrid grid)
{
    const bool samePlace = grid.plan.id == m_grid.plan.id && grid.periods == m_grid.periods;
    std::vector<UnitTaskId> before;
    for (const auto place : m_shown)
        before.push_back(m_grid.rows[place].unitTaskId);
    const auto grown = std::move(grid);
    std::vector<UnitTaskId> after;
    if (samePlace && before.size() == grown.rows.size() &&
        std::ranges::equal(before, grown.rows, {}, {}, &ProgressRow::unitTaskId)) {
        m_grid = grown; // The same lines: the selection and the cell being typed in stay.
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_grid = grown;
    fillShown();
    endResetModel();
}

void ProgressModel::setField(ProgressField field)
{
    m_field = field;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ProgressModel::setFilter(const QString &query, ProgressMark mark, int column)
{
    beginResetModel();
    m_query = searchKey(query);
    m_mark = mark;
    m_markColumn = size_t(std::max(0, column));
    fillShown();
    endResetModel();
}

bool ProgressModel::passes(const ProgressRow &row) const
{
    if (!m_query.isEmpty() && !searchKey(row.taskNumber + row.taskTitle + row.unit).contains(m_query))
        return false;
    return m_markColumn >= row.cells.size() || hasMark(row.cells[m_markColumn], m_mark);
}

void ProgressModel::fillShown()
{
    m_shown.clear();
    for (size_t i = 0; i < m_grid.rows.size(); ++i) {
        if (passes(m_grid.rows[i]))
            m_shown.push_back(i);
    }
}

const ProgressCell &ProgressModel::cellAt(const QModelIndex &index) const
{
    return rowAt(index.row()).cells[size_t(index.column())];
}

int ProgressModel::rowOf(UnitTaskId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).unitTaskId == id)
            return row;
    }
    return -1;
}

QString ProgressModel::fieldOf(const ProgressReport &report) const
{
    switch (m_field) {
    case ProgressField::GradeWord: return report.gradeWord;
    case ProgressField::Text: return report.text;
    case ProgressField::Problems: return report.problems;
    case ProgressField::NextSteps: return report.nextSteps;
    }
    Q_UNREACHABLE();
}

QString ProgressModel::wordFrom(const QString &typed) const
{
    const QString key = searchKey(typed);
    QStringList found;
    for (const auto &word : m_grid.words) {
        if (searchKey(word.word) == key)
            return word.word;
        if (!key.isEmpty() && searchKey(word.word).startsWith(key))
            found << word.word;
    }
    bool isPlace = false;
    const int place = key.toInt(&isPlace);
    if (isPlace && place >= 1 && place <= int(m_grid.words.size()))
        return m_grid.words[size_t(place - 1)].word;
    if (found.isEmpty() && !key.isEmpty()) {
        for (const auto &word : m_grid.words) {
            if (searchKey(word.word).contains(key))
                found << word.word;
        }
    }
    return found.isEmpty() ? typed.trimmed() : found.front();
}

ProgressReport ProgressModel::changed(const QModelIndex &index, const QString &text) const
{
    ProgressReport report = cellAt(index).report;
    switch (m_field) {
    case ProgressField::GradeWord:
        report.gradeWord = wordFrom(text);
        if (report.gradeWord.isEmpty())
            report.grade.reset();
        break;
    case ProgressField::Text: report.text = text; break;
    case ProgressField::Problems: report.problems = text; break;
    case ProgressField::NextSteps: report.nextSteps = text; break;
    }
    return report;
}

void ProgressModel::enterText(const QModelIndex &index, const QString &base, const QString &text)
{
    if (fieldOf(cellAt(index).report) == base)
        setData(index, text, Qt::EditRole);
    else
        Q_EMIT failed({Error::Kind::Conflict, u"the report was changed"_s});
}

void ProgressModel::enterBlock(const QModelIndex &corner, const std::vector<QStringList> &block)
{
    std::vector<ProgressReport> reports;
    for (size_t down = 0; down < block.size(); ++down) {
        for (qsizetype across = 0; across < block[down].size(); ++across) {
            const auto cell = index(corner.row() + int(down), corner.column() + int(across));
            if (cell.isValid())
                reports.push_back(changed(cell, block[down][across]));
        }
    }
    enterReports(reports);
}

void ProgressModel::enterEach(const QModelIndexList &cells, const QString &text)
{
    std::vector<ProgressReport> reports;
    for (const auto &cell : cells)
        reports.push_back(changed(cell, text));
    enterReports(reports);
}

bool ProgressModel::enterReports(const std::vector<ProgressReport> &reports)
{
    if (reports.size() <= kAtOnce)
        return reports.empty() || takeSaved(m_service.enter(reports));
    Q_EMIT bulk(reports);
    return true;
}

bool ProgressModel::takeSaved(const Result<SavedReports> &saved)
{
    if (!saved) {
        Q_EMIT failed(saved.error());
        return false;
    }
    for (const auto &report : saved->reports) {
        const auto row = std::ranges::find(m_grid.rows, report.unitTaskId, &ProgressRow::unitTaskId);
        if (row == m_grid.rows.end())
            continue;
        for (size_t column = 0; column < m_grid.periods.size(); ++column) {
            if (row->cells[column].report.period == report.period)
                row->cells[column].report = report;
        }
        m_grid.mark(*row);
    }
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT stored(saved->step);
    return true;
}

int ProgressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ProgressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.periods.size());
}

QString ProgressModel::accessibleText(const QModelIndex &index) const
{
    const auto &cell = cellAt(index);
    QStringList words{rowAt(index.row()).unit, m_grid.periods[size_t(index.column())].label()};
    words << fieldOf(cell.report) << reportStatusName(cell.report.status) << timelinessName(cell.timeliness)
          << repetitionName(cell.repetition);
    words.removeAll(QString());
    return words.join(u' ');
}

QVariant ProgressModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::EditRole)
        return fieldOf(cellAt(index).report);
    if (role == Qt::DisplayRole)
        return fieldOf(cellAt(index).report).simplified();
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return accessibleText(index);
    return {};
}

QVariant ProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const auto &period = m_grid.periods[size_t(section)];
        if (role == Qt::DisplayRole)
            return period.label();
        if (role == Qt::ToolTipRole)
            return tr("Due on %1").arg(m_grid.call.dueOn(period).toString(Qt::ISODate));
        return {};
    }
    const auto &row = rowAt(section);
    if (role == Qt::DisplayRole)
        return QString(row.taskNumber + u"　"_s + row.unit);
    if (role == Qt::ToolTipRole)
        return QString(row.taskNumber + u' ' + row.taskTitle + u'\n' + row.unit);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ProgressModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isOpen = cellAt(index).report.status != ReportStatus::TakenIn;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isOpen ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool ProgressModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const auto report = changed(index, value.toString());
    if (report == cellAt(index).report)
        return true;
    enterReports({report});
    return true;
}

} // namespace bihuan
