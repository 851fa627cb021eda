#include "gui/progresssummodel.h"

#include "wording/progresstext.h"

#include <algorithm>

namespace bihuan {

void ProgressSumModel::setGrid(const ProgressGrid *grid, std::optional<TaskId> task)
{
    beginResetModel();
    m_grid = grid;
    m_task = task;
    m_grades.clear();
    for (size_t column = 0; grid && column < grid->periods.size(); ++column)
        m_grades.push_back({task ? grid->ofTask(*task, column) : GradeOfAll{}, grid->ofPlan(column)});
    endResetModel();
}

std::optional<GradeOfAll> ProgressSumModel::gradeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() == Counts)
        return std::nullopt;
    return m_grades[size_t(index.column())][index.row() == OfTask ? 0 : 1];
}

int ProgressSumModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : int(LineCount);
}

int ProgressSumModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : int(m_grid->periods.size());
}

QString ProgressSumModel::countsText(size_t column) const
{
    const auto sum = m_grid->sum(column);
    return sum.called == 0 ? QString()
                           : u"%1/%2"_s.arg(sum.graded()).arg(sum.called) +
                                 (sum.missing > 0 ? tr(" · %1 missing").arg(sum.missing) : QString());
}

QString ProgressSumModel::hint(const QModelIndex &index) const
{
    const auto column = size_t(index.column());
    const auto all = gradeAt(index);
    const RollUp sum = all ? all->sum : m_grid->sum(column);
    QString text = tr("Called: %1. Done: %2, on schedule: %3, behind: %4, late: %5, missing: %6.")
                       .arg(sum.called)
                       .arg(sum.done)
                       .arg(sum.onSchedule)
                       .arg(sum.behind)
                       .arg(sum.late)
                       .arg(sum.missing);
    const auto work = m_grid->work(column, index.row() == OfTask ? m_task : std::nullopt);
    text += u'\n' + tr("Milestones reached: %1 of %2 due. Measures carried out: %3 of %4.")
                        .arg(work.milestonesReached)
                        .arg(work.milestonesDue)
                        .arg(work.implemented)
                        .arg(work.measures);
    if (all && all->byHand)
        text += u'\n' + tr("Set by hand: %1").arg(all->byHand->reason);
    return text;
}

QVariant ProgressSumModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return hint(index);
    if (role != Qt::DisplayRole)
        return {};
    const auto all = gradeAt(index);
    if (!all)
        return countsText(size_t(index.column()));
    const auto grade = all->grade();
    if (!grade)
        return QString();
    return all->byHand ? tr("%1 (by hand)").arg(gradeName(*grade)) : gradeName(*grade);
}

QVariant ProgressSumModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal || !m_grid)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Counts)
        return tr("Reported / called");
    if (section == OfPlan)
        return tr("Whole plan");
    const auto row = std::ranges::find(m_grid->rows, m_task.value_or(TaskId()), &ProgressRow::taskId);
    return row == m_grid->rows.end() ? QString() : tr("Task %1").arg(row->taskNumber);
}

} // namespace bihuan
