#pragma once

#include "core/result.h"
#include "core/user.h"

namespace bihuan {

class Database;

/// What is kept of a user's password.
struct UserSecret
{
    QString passwordHash{};
    int failures = 0;                     ///< Wrong passwords since the last right one.
    std::optional<QDateTime> notBefore{}; ///< UTC; no password is looked at earlier.
};

/// The secrets of users and the computers that remember them. Not records: they are changed without a
/// Recorder, so that nothing of them comes into the audit log.
class UserSecrets
{
public:
    explicit UserSecrets(Database &db) : m_db(db) {}

    /// Fails with NotFound when the user has no password yet.
    Result<UserSecret> get(UserId user) const;

    /// Sets the password and forgets failures and computers.
    Result<void> setPassword(UserId user, const QString &hash);

    /// Notes a wrong password, and when the next one will be looked at.
    Result<void> setFailures(UserId user, int failures, const std::optional<QDateTime> &notBefore);

    Result<void> remember(UserId user, const QString &tokenSha256, const QDateTime &now);
    Result<void> forget(const QString &tokenSha256);
    Result<void> forgetAll(UserId user);

    /// Whom this computer remembers, or none.
    Result<std::optional<UserId>> rememberedBy(const QString &tokenSha256) const;

private:
    Database &m_db;
};

} // namespace bihuan
