#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace bihuan {

/// Evidence that holds all words, compared as search compares; if wanted, only what belongs to no measure.
class EvidenceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EvidenceFilter(QObject *parent = nullptr);

    void setQuery(const QString &query);
    void setOrphansOnly(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words{};
    bool m_orphansOnly = false;
};

} // namespace bihuan
