#pragma once

#include "core/codes.h"
#include "core/id.h"
#include "core/task.h"

namespace bihuan {

struct Unit;
using UnitId = Id<Unit>;

/// A county, department or enterprise that has a part in the rectification.
struct Unit
{
    UnitId id{};
    QString name{};
    QString shortName{};
    QString kind{};
    int version = 1;

    bool operator==(const Unit &) const = default;
};

enum class UnitRole { Lead, Responsible, Cooperating, Supervising, Accepting };

template <>
struct CodeTable<UnitRole>
{
    static constexpr std::pair<UnitRole, QLatin1StringView> entries[] = {
        {UnitRole::Lead, "lead"_L1},
        {UnitRole::Responsible, "responsible"_L1},
        {UnitRole::Cooperating, "cooperating"_L1},
        {UnitRole::Supervising, "supervising"_L1},
        {UnitRole::Accepting, "accepting"_L1},
    };
};

struct TaskUnitRole;
using TaskUnitRoleId = Id<TaskUnitRole>;

/// What a unit has to do with a task.
struct TaskUnitRole
{
    TaskUnitRoleId id{};
    TaskId taskId{};
    UnitId unitId{};
    UnitRole role = UnitRole::Responsible;
    QString responsibleLeader{};
    QString responsiblePerson{};
    QString contact{};
    int version = 1;

    bool operator==(const TaskUnitRole &) const = default;
};

} // namespace bihuan
