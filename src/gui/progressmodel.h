#pragma once

#include "core/progressgrid.h"
#include "core/result.h"

#include <QAbstractTableModel>

namespace bihuan {

class ProgressService;
struct SavedReports;
class Theme;

/// What of a report the cells of the grid show and take.
enum class ProgressField { GradeWord, Text, Problems, NextSteps };

/// Which rows are shown, by their cell in one period.
enum class ProgressMark { Any, Missing, Late, Repeated, ToTakeIn, Returned, Behind };

/// 调度表: unit tasks down, periods across. Edits are stored at once, a block of them as one step.
class ProgressModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// More reports than this are left to bulk(): storing them would keep the window waiting.
    static constexpr size_t kAtOnce = 20;

    explicit ProgressModel(ProgressService &service, QObject *parent = nullptr);

    void setGrid(ProgressGrid grid);
    const ProgressGrid &grid() const { return m_grid; }

    void setField(ProgressField field);
    ProgressField field() const { return m_field; }

    /// Shows only rows whose task or unit holds `query`, and whose cell in `column` has the mark.
    void setFilter(const QString &query, ProgressMark mark, int column);

    const ProgressRow &rowAt(int row) const { return m_grid.rows[m_shown[size_t(row)]]; }
    const ProgressCell &cellAt(const QModelIndex &index) const;

    /// The row that shows this unit task, or -1.
    int rowOf(UnitTaskId id) const;

    /// Stores a text that was typed in the place of `base`; refused as a conflict when something else stands
    /// there by now.
    void enterText(const QModelIndex &index, const QString &base, const QString &text);

    /// Stores these texts in the shown field of the cells from `corner` on; what lies outside is left out.
    /// One step.
    void enterBlock(const QModelIndex &corner, const std::vector<QStringList> &block);

    /// Stores `text` in the shown field of every cell. One step.
    void enterEach(const QModelIndexList &cells, const QString &text);

    /// Stores whole reports, as changed by the caller. One step. False when they were refused.
    bool enterReports(const std::vector<ProgressReport> &reports);

    /// Takes over what a service stored, or tells why it did not; then it is false.
    bool takeSaved(const Result<SavedReports> &saved);

    /// The word that `typed` stands for: itself, its place in the list, or the only one that holds it.
    QString wordFrom(const QString &typed) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A step was made.
    void stored(qint64 step);
    void failed(const bihuan::Error &error);
    /// Many reports are to be entered; takeSaved() is due when that is done.
    void bulk(const std::vector<bihuan::ProgressReport> &reports);

private:
    QString fieldOf(const ProgressReport &report) const;
    ProgressReport changed(const QModelIndex &index, const QString &text) const;
    bool passes(const ProgressRow &row) const;
    void fillShown();
    QString accessibleText(const QModelIndex &index) const;

    ProgressService &m_service;
    ProgressGrid m_grid{};
    ProgressField m_field = ProgressField::GradeWord;
    QString m_query{};
    ProgressMark m_mark = ProgressMark::Any;
    size_t m_markColumn = 0;
    std::vector<size_t> m_shown{};
};

} // namespace bihuan
