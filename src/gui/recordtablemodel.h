#pragma once

#include "gui/caseeditor.h"
#include "gui/choicefield.h"

#include <QAbstractTableModel>

namespace bihuan {

struct RecordColumn
{
    QString title{};
    Choices choices{}; ///< Empty for free text.
    bool stretches = false;
    bool isDay = false;
};

/// Where a table of records takes its rows from and puts its edits to.
struct RecordSource
{
    std::function<std::vector<qint64>(const CaseFile &)> ids{};
    std::function<FieldAccess(int row, qint64 id, int column)> field{};

    /// Makes a record with one field filled in; none where records are not made by typing.
    std::function<Result<void>(int column, const QString &value)> add{};
    int firstColumn = 0; ///< Of a new record, filled in first; the others only after it when `strict`.
    bool strict = false;

    std::function<Result<void>(qint64 id)> remove{};
    bool openable = false; ///< The records have files to look at.
    QString table{};       ///< As the audit log calls it.
};

/// The records of one list of the case file, a row each, their fields editable in place. A last empty row
/// takes a new record while setAdding() is on.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ChoicesRole = Qt::UserRole, PathRole };

    explicit RecordTableModel(QObject *parent = nullptr);

    void setColumns(std::vector<RecordColumn> columns);
    void setSource(CaseEditor &editor, RecordSource source);
    void refresh();
    void setAdding(bool adding);
    bool isAdding() const { return m_adding; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Stores `value`, typed over `base`.
    Result<void> write(const QModelIndex &index, const QString &base, const QString &value);
    Result<void> remove(int row);

    bool isNewRow(int row) const { return row >= static_cast<int>(m_ids.size()); }
    const std::vector<RecordColumn> &columns() const { return m_columns; }
    const RecordSource &source() const { return m_source; }
    qint64 idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }

private:
    QString stored(const QModelIndex &index) const;
    QString display(const QModelIndex &index) const;

    CaseEditor *m_editor = nullptr;
    RecordSource m_source{};
    std::vector<RecordColumn> m_columns{};
    std::vector<qint64> m_ids{};
    bool m_adding = false;
};

} // namespace bihuan
