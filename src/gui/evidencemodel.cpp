#include "gui/evidencemodel.h"

#include "core/searchkey.h"
#include "core/task.h"
#include "gui/datetext.h"
#include "gui/momenttext.h"

namespace bihuan {

namespace {

QString text(const EvidenceLine &line, int column)
{
    switch (column) {
    case EvidenceModel::CodeColumn: return line.evidence.code;
    case EvidenceModel::TitleColumn: return line.evidence.title;
    case EvidenceModel::UnitColumn: return line.unit;
    case EvidenceModel::TaskColumn: return line.taskNumber;
    case EvidenceModel::KindColumn: return line.evidence.kind;
    case EvidenceModel::DateColumn: return dayText(line.evidence.documentOn);
    case EvidenceModel::FilesColumn: return QString::number(line.files);
    case EvidenceModel::SizeColumn: return sizeText(line.bytes);
    case EvidenceModel::MeasuresColumn:
        return line.measures > 0 ? QString::number(line.measures) : EvidenceModel::tr("to none");
    default: return {};
    }
}

QVariant sortKey(const EvidenceLine &line, int column)
{
    switch (column) {
    case EvidenceModel::TaskColumn: return sortKeyOf(line.taskNumber);
    case EvidenceModel::FilesColumn: return line.files;
    case EvidenceModel::SizeColumn: return line.bytes;
    case EvidenceModel::MeasuresColumn: return line.measures;
    default: return text(line, column);
    }
}

bool isNumber(int column)
{
    return column == EvidenceModel::FilesColumn || column == EvidenceModel::SizeColumn;
}

QString words(const EvidenceLine &line)
{
    const auto &one = line.evidence;
    return searchKey(QStringList{one.code, one.title, one.kind, one.documentNumber, one.issuer, one.note,
                                 line.unit, line.taskNumber}
                         .join(u' '));
}

} // namespace

void EvidenceModel::setLines(std::vector<EvidenceLine> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvidenceLine &line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case SortRole: return sortKey(line, index.column());
    case WordsRole: return words(line);
    case OrphanRole: return line.measures == 0;
    default: return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn: return tr("Code");
    case TitleColumn: return tr("Title");
    case UnitColumn: return tr("Unit");
    case TaskColumn: return tr("Task");
    case KindColumn: return tr("Kind");
    case DateColumn: return tr("Date");
    case FilesColumn: return tr("Files");
    case SizeColumn: return tr("Size");
    case MeasuresColumn: return tr("Measures");
    default: return {};
    }
}

} // namespace bihuan
