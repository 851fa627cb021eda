#pragma once

#include "core/user.h"

namespace bihuan {

/// Who acts through the services: a user of the program, or just a name while the office has no users.
/// A user's identity is handed out by UserService when a password, or this computer, has proved it.
struct Identity
{
    Identity() = default;
    Identity(QString actor) : name(std::move(actor)) {}
    explicit Identity(const User &known) : name(known.name), user(known.id) {}

    QString name{}; ///< Stands in the audit log.
    std::optional<UserId> user{};
};

} // namespace bihuan
