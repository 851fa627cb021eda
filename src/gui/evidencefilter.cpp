#include "gui/evidencefilter.h"

#include "core/searchkey.h"
#include "gui/evidencemodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

EvidenceFilter::EvidenceFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(EvidenceModel::SortRole);
    setSortLocaleAware(true);
}

void EvidenceFilter::setQuery(const QString &query)
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    m_words.clear();
    for (const auto &word : query.split(blanks, Qt::SkipEmptyParts))
        m_words << searchKey(word);
    invalidateFilter();
}

void EvidenceFilter::setOrphansOnly(bool only)
{
    m_orphansOnly = only;
    invalidateFilter();
}

bool EvidenceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto line = sourceModel()->index(row, 0, parent);
    if (m_orphansOnly && !line.data(EvidenceModel::OrphanRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString words = line.data(EvidenceModel::WordsRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return words.contains(word); });
}

} // namespace bihuan
