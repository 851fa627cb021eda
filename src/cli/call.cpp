#include "cli/command.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "cli/secret.h"
#include "logging/log.h"
#include "services/userservice.h"
#include "wording/sentences.h"

#include <QJsonArray>

#include <cstdio>
#include <pwd.h>
#include <unistd.h>

namespace bihuan {

namespace {

QString loginName()
{
    if (const auto *entry = ::getpwuid(::geteuid()); entry && *entry->pw_name)
        return QString::fromUtf8(entry->pw_name);
    const auto name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QString::number(::geteuid()) : name;
}

} // namespace

DataFolder Call::folder() const
{
    return has(u"data"_s) ? DataFolder(value(u"data"_s)) : DataFolder::ofUser();
}

QString Call::user() const
{
    return has(u"user"_s) ? value(u"user"_s) : loginName();
}

Result<Services> Call::open() const
{
    const auto data = folder();
    if (auto there = data.check(); !there)
        return there.error();
    logTo(data.logsPath(), u"bihuanctl"_s);
    auto services = Services::open(data, user());
    if (!services || !has(u"as"_s))
        return services;
    const auto users = services.value().users().hasUsers();
    if (!users)
        return users.error();
    if (!*users) {
        services.value().actAs(value(u"as"_s));
        return services;
    }
    const auto who = services.value().users().logIn(
        value(u"as"_s), askSecret(Cli::tr("Password:"), "BIHUAN_PASSWORD"), QDateTime::currentDateTimeUtc());
    if (!who)
        return who.error();
    services.value().actAs(*who);
    return services;
}

QString Call::member(Services &services) const
{
    return has(u"member"_s) ? value(u"member"_s) : services.actor().name;
}

std::optional<UsageFault> Call::memberMissing() const
{
    if (!value(u"member"_s).isEmpty() || !value(u"as"_s).isEmpty())
        return std::nullopt;
    return UsageFault{fill(Cli::tr("The option %1 is missing."), {u"--as"_s})};
}

Argument caseArgument()
{
    return {u"ID"_s, Cli::tr("Number of the unit task.")};
}

QCommandLineOption memberOption()
{
    return {u"member"_s, Cli::tr("Name of the member of the acceptance group; else who acts by --as."),
            u"NAME"_s};
}

void Call::print(const QByteArray &utf8) const
{
    // Not QTextStream, which has buffers of its own: a full disk behind stdout must show in ferror().
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stdout);
}

void Call::print(const QString &text) const
{
    print(text.toUtf8());
}

void Call::print(const QJsonDocument &json) const
{
    print(json.toJson(QJsonDocument::Indented));
}

void Call::print(const QJsonArray &array, const DisplayTable &table) const
{
    if (json())
        print(QJsonDocument(array));
    else
        print(table.text());
}

} // namespace bihuan
