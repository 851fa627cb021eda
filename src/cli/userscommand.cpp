#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "cli/secret.h"
#include "services/userservice.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

const QStringList kVerbs{u"list"_s, u"add"_s, u"role"_s, u"disable"_s, u"enable"_s, u"password"_s};

QString verbOf(const Call &call)
{
    return call.arguments().isEmpty() ? kVerbs.front() : call.argument(0);
}

QJsonObject toJson(const User &user)
{
    return {{u"login"_s, user.login},
            {u"name"_s, user.name},
            {u"role"_s, toCode(user.role)},
            {u"disabled"_s, user.disabled}};
}

Result<ExitCode> list(const Call &call, UserService &users)
{
    const auto all = users.users();
    if (!all)
        return all.error();
    if (call.json()) {
        QJsonArray array;
        for (const auto &user : *all)
            array.append(toJson(user));
        call.print(QJsonDocument(array));
        return ExitCode::Done;
    }
    DisplayTable table({Cli::tr("Login"), Cli::tr("Name"), Cli::tr("Role"), Cli::tr("State")});
    for (const auto &user : *all)
        table.add({user.login, user.name, userRoleName(user.role),
                   user.disabled ? Cli::tr("disabled") : Cli::tr("active")});
    call.print(table.text());
    return ExitCode::Done;
}

Result<ExitCode> tell(const Call &call, const Result<User> &changed)
{
    if (!changed)
        return changed.error();
    if (call.json())
        call.print(QJsonDocument(toJson(*changed)));
    else
        call.print(
            fill(Cli::tr("%1 (%2): %3"), {changed->login, changed->name, userRoleName(changed->role)}) +
            u'\n');
    return ExitCode::Done;
}

QString newPassword()
{
    return askSecret(Cli::tr("New password:"), "BIHUAN_NEW_PASSWORD");
}

Result<ExitCode> setPassword(const Call &call, Services &services)
{
    const auto who = services.users().current();
    if (!who)
        return who.error();
    const QString login = call.argument(1);
    const bool own = *who && (*who)->login == login;
    const QString old = own ? askSecret(Cli::tr("Present password:"), "BIHUAN_PASSWORD") : QString();
    const auto set = services.users().setPassword(login, old, newPassword());
    if (!set)
        return set.error();
    call.print(Cli::tr("The password was changed.") + u'\n');
    return ExitCode::Done;
}

Result<ExitCode> run(const Call &call)
{
    auto opened = call.open();
    if (!opened)
        return opened.error();
    auto &services = opened.value();
    auto &users = services.users();
    const QString verb = verbOf(call);
    const QString login = call.argument(1);
    if (verb == "list"_L1)
        return list(call, users);
    if (verb == "add"_L1)
        return tell(call,
                    users.add({.login = login,
                               .name = call.has(u"name"_s) ? call.value(u"name"_s) : login,
                               .role = fromCode<UserRole>(call.value(u"role"_s)).value_or(UserRole::Clerk),
                               .password = newPassword()}));
    if (verb == "role"_L1)
        return tell(call, users.setRole(login, *fromCode<UserRole>(call.argument(2))));
    if (verb == "password"_L1)
        return setPassword(call, services);
    return tell(call, users.setDisabled(login, verb == "disable"_L1));
}

std::optional<UsageFault> wrongRole(const QString &role)
{
    if (fromCode<UserRole>(role))
        return std::nullopt;
    return UsageFault{
        fill(Cli::tr("There is no role “%1”: use one of %2."), {role, allCodes<UserRole>().join(u", "_s)})};
}

std::optional<UsageFault> check(const Call &call)
{
    const QString verb = verbOf(call);
    if (!kVerbs.contains(verb))
        return UsageFault{fill(Cli::tr("“%1” is none of %2."), {verb, kVerbs.join(u", "_s)})};
    if (verb != "list"_L1 && call.argument(1).isEmpty())
        return UsageFault{fill(Cli::tr("%1 is missing."), {u"LOGIN"_s})};
    if (verb == "role"_L1)
        return wrongRole(call.argument(2));
    return call.has(u"role"_s) ? wrongRole(call.value(u"role"_s)) : std::nullopt;
}

} // namespace

Command usersCommand()
{
    return {.name = u"users"_s,
            .summary = Cli::tr("list, add and change the users of the office"),
            .arguments = {{u"[VERB]"_s, Cli::tr("list, add, role, disable, enable or password.")},
                          {u"[LOGIN]"_s, Cli::tr("Whom it is about.")},
                          {u"[ROLE]"_s, Cli::tr("clerk, reviewer, leader or administrator.")}},
            .options = {{u"name"_s, Cli::tr("Name of a new user; else the login."), u"NAME"_s},
                        {u"role"_s, Cli::tr("Role of a new user; else clerk."), u"ROLE"_s}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
