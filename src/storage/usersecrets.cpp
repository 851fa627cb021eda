#include "storage/usersecrets.h"

#include "storage/database.h"

namespace bihuan {

namespace {

UserSecret readSecret(Row &row)
{
    UserSecret secret;
    row.take(secret.passwordHash);
    row.take(secret.failures);
    row.take(secret.notBefore);
    return secret;
}

UserId readUserId(Row &row)
{
    return UserId(row.number());
}

Result<void> nothing(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

} // namespace

Result<UserSecret> UserSecrets::get(UserId user) const
{
    return m_db.selectOne(u"SELECT password_hash, failures, not_before FROM user_secret WHERE id = ?"_s,
                          readSecret, user);
}

Result<void> UserSecrets::setPassword(UserId user, const QString &hash)
{
    auto set =
        m_db.exec(u"INSERT INTO user_secret (id, password_hash) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET"
                  " password_hash = excluded.password_hash, failures = 0, not_before = NULL"_s,
                  user, hash);
    return set ? forgetAll(user) : Result<void>(set.error());
}

Result<void> UserSecrets::setFailures(UserId user, int failures, const std::optional<QDateTime> &notBefore)
{
    return m_db.execOne(u"UPDATE user_secret SET failures = ?, not_before = ? WHERE id = ?"_s, failures,
                        notBefore, user);
}

Result<void> UserSecrets::remember(UserId user, const QString &tokenSha256, const QDateTime &now)
{
    return nothing(
        m_db.exec(u"INSERT INTO user_device (token_sha256, user_id, remembered_at) VALUES (?, ?, ?)"_s,
                  tokenSha256, user, now));
}

Result<void> UserSecrets::forget(const QString &tokenSha256)
{
    return nothing(m_db.exec(u"DELETE FROM user_device WHERE token_sha256 = ?"_s, tokenSha256));
}

Result<void> UserSecrets::forgetAll(UserId user)
{
    return nothing(m_db.exec(u"DELETE FROM user_device WHERE user_id = ?"_s, user));
}

Result<std::optional<UserId>> UserSecrets::rememberedBy(const QString &tokenSha256) const
{
    auto found =
        m_db.select(u"SELECT user_id FROM user_device WHERE token_sha256 = ?"_s, readUserId, tokenSha256);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

} // namespace bihuan
