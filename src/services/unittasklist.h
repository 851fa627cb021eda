#pragma once

#include "core/overview.h"
#include "core/result.h"

#include <functional>

namespace bihuan {

class Session;

/// What lists, sidebars and overviews show about many unit tasks. Reads only.
class UnitTaskList
{
public:
    explicit UnitTaskList(Session &session) : m_session(session) {}

    /// Ids of the unit tasks that pass the filter, in its order. For a list, with overviews() for the
    /// lines that are in sight.
    Result<std::vector<UnitTaskId>> ids(const UnitTaskFilter &filter) const;

    /// The first `most` of ids(), at once even where many unit tasks hold the words. Where few do, there may
    /// be more than it finds: only ids() says how many there are.
    Result<std::vector<UnitTaskId>> firstIds(const UnitTaskFilter &filter, int most) const;

    /// ids() with the groups that they stand in, as of one moment.
    Result<UnitTaskListing> listing(const UnitTaskFilter &filter) const;

    /// The groups of a list in their order; none without grouping.
    Result<std::vector<UnitTaskGroup>> groups(const UnitTaskFilter &filter) const;

    Result<UnitTaskSums> sums(const std::vector<UnitTaskId> &ids) const;

    /// How everything stands on `today`.
    Result<Overview> overview(const QDate &today) const;

    /// The lines of `ids` in their order, those left out that are gone. At most a few hundred at a time.
    Result<std::vector<UnitTaskOverview>> overviews(const std::vector<UnitTaskId> &ids) const;

    /// Calls `visit` with the line of each unit task that passes the filter, in its order, without keeping
    /// them: for output of the whole list.
    Result<void> forEach(const UnitTaskFilter &filter,
                         const std::function<void(const UnitTaskOverview &)> &visit) const;

    /// The example case, if it is there.
    Result<std::optional<UnitTaskId>> example() const;

    Result<UnitTaskCounts> counts() const;

    /// Names of the units that have a unit task, in the order of their sounds.
    Result<std::vector<QString>> unitNames() const;

    Result<std::vector<QString>> planTitles() const;

    /// Every piece of evidence, by task, unit and code.
    Result<std::vector<EvidenceLine>> evidenceLines() const;

    /// A number that grows with every change by anybody, in this process or another. Cheap enough to be
    /// asked every second.
    Result<qint64> changeMark() const;

private:
    Session &m_session;
};

} // namespace bihuan
