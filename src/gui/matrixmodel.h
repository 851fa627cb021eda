#pragma once

#include "core/casefile.h"

#include <QAbstractTableModel>

namespace bihuan {

/// Measures down, pieces of evidence across; a cell is the mapping of one to the other.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the measures and the evidence of `file`. Where they are the same ones as before, only what a
    /// cell says changes: selection and place stay.
    void show(const CaseFile &file);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const MeasureFile &measure(int row) const { return m_measures[std::size_t(row)]; }
    const EvidenceItem &item(int column) const { return m_items[std::size_t(column)]; }
    int columnOf(EvidenceId id) const; ///< -1 when it is not there.

    /// The mapping in this cell, or nullptr.
    const EvidenceMapping *mapping(const QModelIndex &index) const;

    int mappedToRow(int row) const { return int(measure(row).mappings.size()); }
    int mappedToColumn(int column) const { return m_uses[std::size_t(column)]; }
    /// What a reviewer may want to look at in the piece, a sentence each.
    const QStringList &hints(int column) const { return m_hints[std::size_t(column)]; }

    int mappings() const;
    int emptyRows() const;
    int orphans() const;

private:
    bool hasSameHeads(const CaseFile &file) const;
    void countUses();

    std::vector<MeasureFile> m_measures{};
    std::vector<EvidenceItem> m_items{};
    std::vector<int> m_uses{};
    std::vector<QStringList> m_hints{};
};

} // namespace bihuan
