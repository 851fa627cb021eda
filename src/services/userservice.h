#pragma once

#include "core/result.h"
#include "services/identity.h"

#include <QDateTime>

#include <vector>

namespace bihuan {

class Session;

/// What a new user needs.
struct NewUser
{
    QString login{};
    QString name{};
    UserRole role = UserRole::Clerk;
    QString password{};
};

/// Who works with the program. An office without users has one administrator: whoever opens the folder.
///
/// Changes fail with Denied for others than the administrator, with Duplicate when a login or a name is
/// taken, with Invalid (user.last_administrator) when nobody would be left to administrate.
class UserService
{
public:
    explicit UserService(Session &session) : m_session(session) {}

    /// All users, disabled ones too, by login.
    Result<std::vector<User>> users() const;

    /// Whether the office has users, so that one has to log in.
    Result<bool> hasUsers() const;

    /// The user who acts; none while the office has no users, or nobody has logged in.
    Result<std::optional<User>> current() const;

    /// Adds a user. The first one becomes administrator whatever `wanted` says, and acts from then on.
    Result<User> add(const NewUser &wanted);
    Result<User> setRole(const QString &login, UserRole role);
    Result<User> setDisabled(const QString &login, bool disabled);

    /// A user's own new password; `old` must be right. An administrator may set another's without it.
    /// Fails with Invalid: password.too_short, password.is_login, login.wrong.
    Result<void> setPassword(const QString &login, const QString &old, const QString &wanted);

    /// Who this is, if the password is right; the name will do for the login. Every wrong password makes the
    /// next one wait longer; that is kept per login and outlasts a restart. Fails with Denied: login.wrong
    /// for an unknown login, a disabled user or a wrong password, login.wait (args: seconds).
    Result<Identity> logIn(const QString &login, const QString &password, const QDateTime &now);

    /// Lets this computer act as the user without a password until it is forgotten or the password changes.
    /// Returns what the computer has to keep; the database has only its hash.
    Result<QString> remember(const Identity &who, const QDateTime &now);
    Result<void> forget(const QString &token);

    /// Whom a computer's token stands for; none when it was forgotten or the user disabled.
    Result<std::optional<Identity>> remembered(const QString &token) const;

private:
    Result<User> find(const QString &login) const;

    Session &m_session;
};

} // namespace bihuan
