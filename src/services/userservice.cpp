#include "services/userservice.h"

#include "services/caseparts.h"
#include "services/rules.h"
#include "storage/password.h"
#include "storage/sha256.h"
#include "storage/usersecrets.h"

#include <algorithm>

namespace bihuan {

namespace {

constexpr qsizetype kShortestPassword = 8;
constexpr int kFreeFailures = 3;
constexpr int kLongestWait = 900; // Seconds.

const auto kUsersAction = u"users"_s;

Error wrongLogin()
{
    return problem(Error::Kind::Denied, {}, u"login.wrong"_s);
}

/// Seconds that the next password has to wait: none after a slip or two, then 2, 4, 8 … up to a quarter of
/// an hour.
int waitAfter(int failures)
{
    if (failures < kFreeFailures)
        return 0;
    return std::min(1 << std::min(failures - kFreeFailures + 1, 20), kLongestWait);
}

Result<void> checkPassword(const QString &login, const QString &password)
{
    if (password.size() < kShortestPassword)
        return invalid({}, u"password.too_short"_s, {QString::number(kShortestPassword)});
    if (password.compare(login, Qt::CaseInsensitive) == 0)
        return invalid({}, u"password.is_login"_s);
    return {};
}

/// Whether nobody but `leaving` could administrate.
Result<bool> isLastAdministrator(Database &db, const User &leaving)
{
    auto others = db.selectOne(
        u"SELECT count(*) FROM app_user WHERE role = 'administrator' AND disabled = ? AND id <> ?"_s,
        &Row::integer, false, leaving.id);
    if (!others)
        return others.error();
    return *others == 0 && leaving.role == UserRole::Administrator;
}

/// Compared against where there is no such user, so that the answer takes as long.
const QString &nobodysHash()
{
    static const QString hash = hashPassword(u"nobody"_s);
    return hash;
}

/// What one attempt may do, decided and noted before the password is looked at: guesses made side by side
/// count, too.
Result<UserSecret> beginAttempt(Database &db, UserId user, const QDateTime &now)
{
    UserSecret secret;
    auto noted = db.transaction([&]() -> Result<void> {
        UserSecrets secrets(db);
        auto known = secrets.get(user);
        if (!known)
            return known.error();
        secret = *known;
        if (secret.notBefore && now < *secret.notBefore)
            return problem(Error::Kind::Denied, {}, u"login.wait"_s,
                           {QString::number((now.msecsTo(*secret.notBefore) + 999) / 1000)});
        const int failures = secret.failures + 1;
        const int wait = waitAfter(failures);
        return secrets.setFailures(user, failures,
                                   wait > 0 ? std::optional(now.addSecs(wait)) : std::nullopt);
    });
    return noted ? Result<UserSecret>(secret) : noted.error();
}

} // namespace

Result<std::vector<User>> UserService::users() const
{
    return RecordTable<User>(m_session.db()).where(u"id > 0 ORDER BY login"_s);
}

Result<bool> UserService::hasUsers() const
{
    return m_session.hasUsers();
}

Result<std::optional<User>> UserService::current() const
{
    return m_session.user();
}

Result<User> UserService::find(const QString &login) const
{
    auto found = RecordTable<User>(m_session.db())
                     .where(u"login = ? OR name = ? ORDER BY login <> ? LIMIT 1"_s, login, login, login);
    if (!found)
        return found.error();
    if (found->empty())
        return problem(Error::Kind::NotFound, {}, u"user.not_found"_s, {login});
    return found->front();
}

Result<User> UserService::add(const NewUser &wanted)
{
    if (auto sound = checkPassword(wanted.login, wanted.password); !sound)
        return sound.error();
    const QString hash = hashPassword(wanted.password);
    User user{.login = wanted.login.trimmed(),
              .name = wanted.name.trimmed(),
              .role = wanted.role,
              .passwordSetAt = QDateTime::currentDateTimeUtc()};
    if (auto sound = checkRecord(user); !sound)
        return sound.error();
    bool first = false;
    auto step = m_session.write(kUsersAction, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto others = m_session.hasUsers();
        if (!others)
            return others.error();
        first = !*others;
        user.role = first ? UserRole::Administrator : user.role;
        auto added = recorder.insert(user);
        if (!added)
            return added.error().kind == Error::Kind::Duplicate
                       ? problem(Error::Kind::Duplicate, {}, u"user.taken"_s, {user.login, user.name})
                       : added.error();
        user = *added;
        return UserSecrets(m_session.db()).setPassword(user.id, hash);
    });
    if (!step)
        return step.error();
    if (first)
        m_session.actAs(Identity(user));
    return user;
}

Result<User> UserService::setRole(const QString &login, UserRole role)
{
    User changed;
    auto step = m_session.write(kUsersAction, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto user = find(login);
        if (!user)
            return user.error();
        auto last = isLastAdministrator(m_session.db(), *user);
        if (!last)
            return last.error();
        if (*last && role != UserRole::Administrator)
            return invalid({}, u"user.last_administrator"_s, {login});
        user->role = role;
        auto stored = recorder.update(*user);
        if (stored)
            changed = *stored;
        return done(stored);
    });
    return step ? Result<User>(changed) : step.error();
}

Result<User> UserService::setDisabled(const QString &login, bool disabled)
{
    User changed;
    auto step = m_session.write(kUsersAction, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto user = find(login);
        if (!user)
            return user.error();
        auto last = isLastAdministrator(m_session.db(), *user);
        if (!last)
            return last.error();
        if (*last && disabled)
            return invalid({}, u"user.last_administrator"_s, {login});
        user->disabled = disabled;
        auto stored = recorder.update(*user);
        if (!stored)
            return stored.error();
        changed = *stored;
        return disabled ? UserSecrets(m_session.db()).forgetAll(user->id) : Result<void>();
    });
    return step ? Result<User>(changed) : step.error();
}

Result<void> UserService::setPassword(const QString &login, const QString &old, const QString &wanted)
{
    auto user = find(login);
    if (!user)
        return user.error();
    if (auto sound = checkPassword(login, wanted); !sound)
        return sound;
    const auto acting = m_session.user();
    if (!acting)
        return acting.error();
    const bool own = *acting && (*acting)->id == user->id;
    if (own) {
        if (auto proved = logIn(login, old, QDateTime::currentDateTimeUtc()); !proved)
            return proved.error();
    }
    const QString hash = hashPassword(wanted);
    auto step = m_session.write(own ? u"password"_s : kUsersAction, std::nullopt,
                                [&](Recorder &recorder) -> Result<void> {
                                    user->passwordSetAt = QDateTime::currentDateTimeUtc();
                                    auto stored = recorder.update(*user);
                                    return stored ? UserSecrets(m_session.db()).setPassword(user->id, hash)
                                                  : Result<void>(stored.error());
                                });
    return done(step);
}

Result<Identity> UserService::logIn(const QString &login, const QString &password, const QDateTime &now)
{
    const auto user = find(login.trimmed());
    if (!user) {
        if (user.error().kind != Error::Kind::NotFound)
            return user.error();
        (void)isPassword(nobodysHash(), password);
        return wrongLogin();
    }
    const auto secret = beginAttempt(m_session.db(), user->id, now);
    if (!secret)
        return secret.error();
    if (!isPassword(secret->passwordHash, password) || user->disabled)
        return wrongLogin();
    if (auto reset = UserSecrets(m_session.db()).setFailures(user->id, 0, std::nullopt); !reset)
        return reset.error();
    return Identity(*user);
}

Result<QString> UserService::remember(const Identity &who, const QDateTime &now)
{
    if (!who.user)
        return problem(Error::Kind::Denied, {}, u"permission.log_in"_s);
    const QString token = randomToken();
    auto kept = UserSecrets(m_session.db()).remember(*who.user, sha256Hex(token.toLatin1()), now);
    return kept ? Result<QString>(token) : kept.error();
}

Result<void> UserService::forget(const QString &token)
{
    return UserSecrets(m_session.db()).forget(sha256Hex(token.toLatin1()));
}

Result<std::optional<Identity>> UserService::remembered(const QString &token) const
{
    auto user = UserSecrets(m_session.db()).rememberedBy(sha256Hex(token.toLatin1()));
    if (!user)
        return user.error();
    if (!*user)
        return std::optional<Identity>();
    auto known = RecordTable<User>(m_session.db()).get(**user);
    if (!known)
        return known.error();
    return known->disabled ? std::nullopt : std::optional(Identity(*known));
}

} // namespace bihuan
