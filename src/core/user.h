#pragma once

#include "core/codes.h"
#include "core/id.h"

#include <QDateTime>
#include <QString>

namespace bihuan {

/// What somebody does in the office; what that allows stands in core/permissions.h.
enum class UserRole { Clerk, Reviewer, Leader, Administrator };

template <>
struct CodeTable<UserRole>
{
    static constexpr std::pair<UserRole, QLatin1StringView> entries[] = {
        {UserRole::Clerk, "clerk"_L1},
        {UserRole::Reviewer, "reviewer"_L1},
        {UserRole::Leader, "leader"_L1},
        {UserRole::Administrator, "administrator"_L1},
    };
};

struct User;
using UserId = Id<User>;

/// Somebody who works with the program. The password is kept apart and never stands in the log.
struct User
{
    UserId id{};
    QString login{};
    QString name{}; ///< As it stands in the log and on papers; no two users have the same.
    UserRole role = UserRole::Clerk;
    bool disabled = false;
    std::optional<QDateTime> passwordSetAt{}; ///< UTC.
    int version = 1;

    bool operator==(const User &) const = default;
};

} // namespace bihuan
