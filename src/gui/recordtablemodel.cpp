#include "gui/recordtablemodel.h"

namespace bihuan {

RecordTableModel::RecordTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void RecordTableModel::setColumns(std::vector<RecordColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

void RecordTableModel::setSource(CaseEditor &editor, RecordSource source)
{
    beginResetModel();
    m_editor = &editor;
    m_source = std::move(source);
    m_ids = m_source.ids(editor.file());
    m_adding = false;
    endResetModel();
}

void RecordTableModel::refresh()
{
    if (!m_editor)
        return;
    auto ids = m_source.ids(m_editor->file());
    if (ids == m_ids) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    const auto old = static_cast<int>(m_ids.size());
    const auto now = static_cast<int>(ids.size());
    if (now > old && std::equal(m_ids.begin(), m_ids.end(), ids.begin())) {
        beginInsertRows({}, old, now - 1); // What is being typed in other rows stays open.
        m_ids = std::move(ids);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

void RecordTableModel::setAdding(bool adding)
{
    if (adding == m_adding || (adding && !m_source.add))
        return;
    const auto last = static_cast<int>(m_ids.size());
    if (adding) {
        beginInsertRows({}, last, last);
        m_adding = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, last, last);
        m_adding = false;
        endRemoveRows();
    }
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size()) + (m_adding ? 1 : 0);
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RecordTableModel::stored(const QModelIndex &index) const
{
    if (isNewRow(index.row()))
        return {};
    return m_source.field(index.row(), idAt(index.row()), index.column()).read(m_editor->file());
}

QString RecordTableModel::display(const QModelIndex &index) const
{
    const auto &column = m_columns[static_cast<std::size_t>(index.column())];
    const QString value = stored(index);
    for (const auto &choice : column.choices) {
        if (choice.code == value)
            return choice.word;
    }
    return value;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(index);
    case Qt::EditRole: return stored(index);
    case PathRole:
        return isNewRow(index.row()) ? QString()
                                     : m_source.field(index.row(), idAt(index.row()), index.column()).path;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(m_columns[static_cast<std::size_t>(index.column())].title, display(index));
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[static_cast<std::size_t>(section)].title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isNewRow(index.row()) && m_source.strict && index.column() != m_source.firstColumn)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

Result<void> RecordTableModel::write(const QModelIndex &index, const QString &base, const QString &value)
{
    if (value == base)
        return {};
    if (isNewRow(index.row()))
        return m_source.add(index.column(), value);
    return m_editor->write(m_source.field(index.row(), idAt(index.row()), index.column()), base, value);
}

Result<void> RecordTableModel::remove(int row)
{
    return isNewRow(row) || !m_source.remove ? Result<void>() : m_source.remove(idAt(row));
}

} // namespace bihuan
