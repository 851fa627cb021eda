#pragma once

#include "core/overview.h"
#include "core/result.h"

namespace bihuan {

class Database;

/// The numbers of the overview, counted by the database.
class OverviewRepository
{
public:
    explicit OverviewRepository(Database &db) : m_db(db) {}

    /// Everything as of one moment when called within a readTransaction().
    Result<Overview> overview(const QDate &today) const;

private:
    Result<void> countUnits(Overview &overview) const;
    Result<void> countStates(Overview &overview) const;
    Result<void> countMonths(Overview &overview) const;
    Result<void> fillHeat(Overview &overview) const;

    Database &m_db;
};

} // namespace bihuan
