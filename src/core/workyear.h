#pragma once

#include "core/id.h"
#include "core/literals.h"

#include <QString>

namespace bihuan {

struct WorkYear;
using WorkYearId = Id<WorkYear>;

/// Holidays and make-up days of one year as an office took them in; goes before what the program brings
/// along.
struct WorkYear
{
    WorkYearId id{};
    int year = 0;
    QString body{}; ///< JSON: {"off": ["01-01", …], "work": ["02-04", …]}.
    int version = 1;

    bool operator==(const WorkYear &) const = default;
};

} // namespace bihuan
