#pragma once

#include "core/result.h"
#include "core/unittaskfilter.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>

namespace bihuan {

/// The list of unit tasks. Holds ids only and fetches the lines that are looked at in blocks, so that 200,000
/// rows cost no more than what is on screen.
class UnitTaskModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TaskColumn,
        UnitColumn,
        StateColumn,
        DeadlineColumn,
        MeasuresColumn,
        ImplementedColumn,
        EvidencedColumn,
        ChangedColumn,
        ColumnCount
    };

    using Fetch = std::function<Result<std::vector<UnitTaskOverview>>(const std::vector<UnitTaskId> &)>;

    static constexpr int kBlock = 128; ///< Lines fetched at once.

    explicit UnitTaskModel(Fetch fetch, QObject *parent = nullptr);

    void setIds(std::vector<UnitTaskId> ids);
    /// The lines may have changed: they are fetched anew when next looked at.
    void invalidate();
    void setToday(const QDate &today) { m_today = today; }
    const QDate &today() const { return m_today; }

    UnitTaskId idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    int rowOf(UnitTaskId id) const; ///< -1 when it is not in the list.
    /// The line of a row, or nullptr when it is gone from the database.
    const UnitTaskOverview *lineAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const bihuan::Error &error) const;

private:
    using Block = std::vector<std::optional<UnitTaskOverview>>;

    const Block *blockOf(int row) const;
    QString text(const UnitTaskOverview &line, int column) const;

    Fetch m_fetch;
    std::vector<UnitTaskId> m_ids{};
    mutable QCache<int, Block> m_blocks;
    QDate m_today;
};

} // namespace bihuan
