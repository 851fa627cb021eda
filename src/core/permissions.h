#pragma once

#include "core/flow.h"
#include "core/user.h"

#include <vector>

namespace bihuan {

/// One row of the matrix: these roles may do this in these states of a unit task.
///
/// An action is called what its steps are called in the audit log: "edit", "sign", the code of a Move. One
/// that belongs to no unit task, such as "users", has all states.
struct Permission
{
    QLatin1StringView action{};
    std::vector<UserRole> roles{};
    std::vector<UnitTaskState> states{};
};

/// The whole matrix role × state × action. An action may have several rows. The administrator may do
/// everything in every state and stands in no row; what has no row is the administrator's alone.
const std::vector<Permission> &permissions();

/// Whether somebody in this role may do it while the unit task is in this state; none when the action belongs
/// to no unit task.
bool isAllowed(UserRole role, QStringView action, std::optional<UnitTaskState> state);

/// Who may do it in that state, in the order of declaration; the administrator always.
std::vector<UserRole> rolesFor(QStringView action, std::optional<UnitTaskState> state);

} // namespace bihuan
