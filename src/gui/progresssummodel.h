#pragma once

#include "core/progressgrid.h"

#include <QAbstractTableModel>

namespace bihuan {

/// What the reports of a grid add up to, a column for each period: counts, the task in hand, the plan.
class ProgressSumModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Line { Counts, OfTask, OfPlan, LineCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(const ProgressGrid *grid, std::optional<TaskId> task);

    /// Of the task in hand, or the plan; nothing for the counts.
    std::optional<GradeOfAll> gradeAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString countsText(size_t column) const;
    QString hint(const QModelIndex &index) const;

    const ProgressGrid *m_grid = nullptr;
    std::optional<TaskId> m_task{};
    std::vector<std::array<GradeOfAll, 2>> m_grades{}; ///< Task and plan, for each period.
};

} // namespace bihuan
