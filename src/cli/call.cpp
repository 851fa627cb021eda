#include "cli/command.h"
#include "logging/log.h"

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
    return Services::open(data, user());
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

} // namespace bihuan
