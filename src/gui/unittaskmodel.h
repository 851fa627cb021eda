#pragma once

#include "core/result.h"
#include "core/unittaskfilter.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>
#include <set>

namespace bihuan {

/// The list of unit tasks, in groups where it is grouped. Holds ids only and fetches the lines that are
/// looked at in blocks, so that 200,000 rows cost no more than what is on screen.
class UnitTaskModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// In the order of UnitTaskOrder.
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

    enum class Folding { Folded, Open };

    using Fetch = std::function<Result<std::vector<UnitTaskOverview>>(const std::vector<UnitTaskId> &)>;

    static constexpr int kBlock = 128; ///< Lines fetched at once.

    explicit UnitTaskModel(Fetch fetch, QObject *parent = nullptr);

    void setListing(UnitTaskListing listing, UnitTaskGrouping grouping);
    /// The lines may have changed: they are fetched anew when next looked at.
    void invalidate();
    /// Shown in the heads of the columns: which of them sort, and in which turn.
    void setSort(std::vector<UnitTaskSort> sort);
    QString columnName(int column) const;
    /// What a column sorts by.
    static UnitTaskOrder orderOf(int column) { return static_cast<UnitTaskOrder>(column); }

    void setToday(const QDate &today) { m_today = today; }
    const QDate &today() const { return m_today; }

    /// The unit task of a row; a new id for the head of a group.
    UnitTaskId idAt(int row) const;
    int rowOf(UnitTaskId id) const; ///< -1 when it is not in the list, or in a folded group.
    /// The line of a row, or nullptr when it is gone from the database, or for the head of a group.
    const UnitTaskOverview *lineAt(int row) const;
    /// How many unit tasks there are, folded ones too.
    int unitTasks() const { return static_cast<int>(m_listing.ids.size()); }

    /// The group whose head stands in a row, or nullptr.
    const UnitTaskGroup *groupAt(int row) const;
    QString groupTitle(const UnitTaskGroup &group) const;
    bool isFolded(int row) const;
    void setFolded(int row, Folding folding);
    void foldAll(Folding folding);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const bihuan::Error &error) const;

private:
    using Block = std::vector<std::optional<UnitTaskOverview>>;

    /// A group, from which row on it stands, and which of the ids are its lines.
    struct Section
    {
        int row = 0;
        int first = 0;
        bool folded = false;
    };

    const Block *blockOf(int place) const;
    void layOutSections();
    int sectionOf(int row) const;
    int placeOf(int row) const; ///< Among the ids; -1 for the head of a group.
    QVariant groupData(const UnitTaskGroup &group, const QModelIndex &index, int role) const;
    QString text(const UnitTaskOverview &line, int column) const;

    Fetch m_fetch;
    UnitTaskListing m_listing{};
    std::vector<UnitTaskSort> m_sort{};
    UnitTaskGrouping m_grouping = UnitTaskGrouping::None;
    std::vector<Section> m_sections{}; ///< One for each group.
    int m_rows = 0;
    std::set<QString> m_folded{}; ///< Keys of groups.
    mutable QCache<int, Block> m_blocks;
    QDate m_today;
};

} // namespace bihuan
