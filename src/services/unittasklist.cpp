#include "services/unittasklist.h"

#include "services/session.h"
#include "storage/overviewrepository.h"
#include "storage/unittaskrepository.h"

namespace bihuan {

namespace {

UnitTaskFilter asOfToday(UnitTaskFilter filter)
{
    if (!filter.today.isValid())
        filter.today = QDate::currentDate();
    return filter;
}

} // namespace

Result<std::vector<UnitTaskId>> UnitTaskList::ids(const UnitTaskFilter &filter) const
{
    return UnitTaskRepository(m_session.db()).ids(asOfToday(filter));
}

Result<std::vector<UnitTaskId>> UnitTaskList::firstIds(const UnitTaskFilter &filter, int most) const
{
    return UnitTaskRepository(m_session.db()).firstIds(asOfToday(filter), most);
}

Result<UnitTaskListing> UnitTaskList::listing(const UnitTaskFilter &filter) const
{
    return UnitTaskRepository(m_session.db()).listing(asOfToday(filter));
}

Result<std::vector<UnitTaskGroup>> UnitTaskList::groups(const UnitTaskFilter &filter) const
{
    return UnitTaskRepository(m_session.db()).groups(asOfToday(filter));
}

Result<UnitTaskSums> UnitTaskList::sums(const std::vector<UnitTaskId> &ids) const
{
    return UnitTaskRepository(m_session.db()).sums(ids);
}

Result<Overview> UnitTaskList::overview(const QDate &today) const
{
    return m_session.read<Overview>([&] { return OverviewRepository(m_session.db()).overview(today); });
}

Result<std::vector<QString>> UnitTaskList::planTitles() const
{
    return UnitTaskRepository(m_session.db()).planTitles();
}

Result<std::vector<UnitTaskOverview>> UnitTaskList::overviews(const std::vector<UnitTaskId> &ids) const
{
    return UnitTaskRepository(m_session.db()).overviews(ids);
}

Result<void> UnitTaskList::forEach(const UnitTaskFilter &filter,
                                   const std::function<void(const UnitTaskOverview &)> &visit) const
{
    return UnitTaskRepository(m_session.db()).forEach(asOfToday(filter), visit);
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
