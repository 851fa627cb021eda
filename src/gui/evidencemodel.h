#pragma once

#include "core/unittaskfilter.h"

#include <QAbstractTableModel>

namespace bihuan {

/// Every piece of evidence of the office, a line each.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        TitleColumn,
        UnitColumn,
        TaskColumn,
        KindColumn,
        DateColumn,
        FilesColumn,
        SizeColumn,
        MeasuresColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, WordsRole, OrphanRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<EvidenceLine> lines);
    const EvidenceLine &lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<EvidenceLine> m_lines{};
};

} // namespace bihuan
