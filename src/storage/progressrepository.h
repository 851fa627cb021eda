#pragma once

#include "core/progressgrid.h"
#include "core/result.h"

namespace bihuan {

class Database;

/// Reads what unit tasks of a plan reported, in a number of statements that does not grow with them.
class ProgressRepository
{
public:
    explicit ProgressRepository(Database &db) : m_db(db) {}

    /// The grid of a plan over the periods from the day `from` to the day `to`, not marked yet and without
    /// `today`. The rhythm is the plan's, every month where it has none. Fails with NotFound when there is
    /// no such plan.
    Result<ProgressGrid> grid(PlanId plan, QDate from, QDate to) const;

    /// The office's words for grades, in its order.
    Result<std::vector<GradeWord>> words() const;

private:
    Result<void> readCall(ProgressGrid &grid) const;
    Result<void> readRows(ProgressGrid &grid) const;
    Result<void> readFacts(ProgressGrid &grid) const;
    Result<void> readReports(ProgressGrid &grid) const;

    Database &m_db;
};

} // namespace bihuan
