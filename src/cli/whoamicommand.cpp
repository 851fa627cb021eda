#include "cli/commands.h"
#include "cli/say.h"
#include "services/userservice.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

/// Without users whoever opens the folder administrates; with them, nobody in particular until she logs in.
UserRole roleWithoutLogin(bool hasUsers, bool &acts)
{
    acts = !hasUsers;
    return UserRole::Administrator;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto user = services.value().users().current();
    const auto users = services.value().users().hasUsers();
    if (!user || !users)
        return user ? users.error() : user.error();
    bool acts = true;
    const UserRole role = *user ? (*user)->role : roleWithoutLogin(*users, acts);
    const QString name = services.value().actor().name;
    if (call.json()) {
        call.print(QJsonDocument(QJsonObject{{u"login"_s, *user ? QJsonValue((*user)->login) : QJsonValue()},
                                             {u"name"_s, name},
                                             {u"role"_s, acts ? QJsonValue(toCode(role)) : QJsonValue()}}));
        return ExitCode::Done;
    }
    call.print(
        fill(Cli::tr("%1: %2"), {name, acts ? userRoleName(role) : Cli::tr("not logged in; may only read")}) +
        u'\n');
    return ExitCode::Done;
}

} // namespace

Command whoamiCommand()
{
    return {.name = u"whoami"_s,
            .summary = Cli::tr("say who acts, and in which role"),
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
