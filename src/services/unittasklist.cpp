#include "services/unittasklist.h"

#include "services/session.h"
#include "storage/unittaskrepository.h"

namespace bihuan {

Result<std::vector<UnitTaskId>> UnitTaskList::ids(const UnitTaskFilter &filter) const
{
    return UnitTaskRepository(m_session.db()).ids(filter);
}

Result<std::vector<UnitTaskOverview>> UnitTaskList::overviews(const std::vector<UnitTaskId> &ids) const
{
    return UnitTaskRepository(m_session.db()).overviews(ids);
}

Result<void> UnitTaskList::forEach(const UnitTaskFilter &filter,
                                   const std::function<void(const UnitTaskOverview &)> &visit) const
{
    return UnitTaskRepository(m_session.db()).forEach(filter, visit);
}

Result<std::optional<UnitTaskId>> UnitTaskList::example() const
{
    return ids({.exampleOnly = true, .most = 1}).and_then([](const std::vector<UnitTaskId> &found) {
        return Result<std::optional<UnitTaskId>>(found.empty() ? std::nullopt : std::optional(found.front()));
    });
}

Result<UnitTaskCounts> UnitTaskList::counts() const
{
    return UnitTaskRepository(m_session.db()).counts();
}

Result<std::vector<QString>> UnitTaskList::unitNames() const
{
    return UnitTaskRepository(m_session.db()).unitNames();
}

Result<std::vector<EvidenceLine>> UnitTaskList::evidenceLines() const
{
    return UnitTaskRepository(m_session.db()).evidenceLines();
}

Result<qint64> UnitTaskList::changeMark() const
{
    return AuditLog(m_session.db()).newest();
}

} // namespace bihuan
