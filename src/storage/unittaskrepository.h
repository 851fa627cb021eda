#pragma once

#include "core/casefile.h"
#include "core/result.h"
#include "core/unittaskfilter.h"

#include <functional>

namespace bihuan {

class Database;

/// Questions about many unit tasks at once: what lists and sidebars show.
class UnitTaskRepository
{
public:
    explicit UnitTaskRepository(Database &db) : m_db(db) {}

    /// Ids of the unit tasks that pass the filter, in its order. Ids only, so that a list of
    /// 200,000 costs little; overviews() fetches the visible ones.
    Result<std::vector<UnitTaskId>> ids(const UnitTaskFilter &filter) const;

    /// The first `most` of ids(), at once even where many unit tasks hold the words. Where few do, there may
    /// be more than it finds: only ids() says how many there are.
    Result<std::vector<UnitTaskId>> firstIds(const UnitTaskFilter &filter, int most) const;

    /// ids() with the groups that they stand in, as of one moment.
    Result<UnitTaskListing> listing(const UnitTaskFilter &filter) const;

    /// The groups of a list in their order; none without grouping.
    Result<std::vector<UnitTaskGroup>> groups(const UnitTaskFilter &filter) const;

    Result<UnitTaskSums> sums(const std::vector<UnitTaskId> &ids) const;

    /// The list lines of `ids`, in that order; ids that are gone are left out. Meant for a screenful.
    Result<std::vector<UnitTaskOverview>> overviews(const std::vector<UnitTaskId> &ids) const;

    /// Calls `visit` with the line of each unit task that passes the filter, in its order, keeping none.
    Result<void> forEach(const UnitTaskFilter &filter,
                         const std::function<void(const UnitTaskOverview &)> &visit) const;

    Result<UnitTaskCounts> counts() const;

    /// Names of all units that have a unit task, in the order of their sounds, for the filter.
    Result<std::vector<QString>> unitNames() const;

    /// Where another unit task has a file of this piece with the same content; at most five places.
    Result<std::vector<SameFile>> sameFilesElsewhere(EvidenceId id) const;
    Result<std::vector<QString>> planTitles() const;

    /// Every stored evidence file of every unit task.
    Result<std::vector<EvidenceLine>> evidenceLines() const;

private:
    Result<void> nameGroups(UnitTaskGrouping grouping, std::vector<UnitTaskGroup> &groups) const;

    Database &m_db;
};

} // namespace bihuan
