#pragma once

#include "core/result.h"
#include "core/unittask.h"

#include <vector>

namespace bihuan {

class Database;
struct Touched;

/// The narrow rows that lists filter and sort by and that the overview counts. Only derived data: made anew
/// from the records whenever these change.
class UnitTaskLines
{
public:
    explicit UnitTaskLines(Database &db) : m_db(db) {}

    /// Makes the rows of `ids` anew; those of unit tasks that are gone are gone, too. To be called in the
    /// transaction that changed them, behind its log entries.
    Result<void> renew(const std::vector<UnitTaskId> &ids);

    /// The same for everything that a step touched.
    Result<void> renew(const Touched &touched);

    /// The order of the units, after one was added, renamed or removed.
    Result<void> renewUnitPlaces();

    Result<void> renewAll();

    /// renewAll() where there are unit tasks and no rows yet: after the schema was brought up to date.
    Result<void> makeIfMissing();

private:
    Result<void> insert(const QString &condition, const QVariantList &values);

    Database &m_db;
};

} // namespace bihuan
