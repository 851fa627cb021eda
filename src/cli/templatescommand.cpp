#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/paperservice.h"
#include "wording/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return problem(Error::Kind::NotFound, path, u"file.failed"_s, {file.errorString()});
}

Result<ExitCode> list(const Call &call, PaperService &papers)
{
    const auto all = papers.templates();
    if (!all)
        return all.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("Template"), Cli::tr("Document"), Cli::tr("In force")});
    for (const TemplateInfo &one : *all) {
        array.append(QJsonObject{{u"kind"_s, one.kind}, {u"name"_s, one.name}, {u"own"_s, one.own}});
        table.add({one.kind, one.name, one.own ? Cli::tr("the office's own") : Cli::tr("built in")});
    }
    call.print(array, table);
    return ExitCode::Done;
}

Result<ExitCode> say(const Call &call, const QString &words)
{
    call.print(words + u'\n');
    return ExitCode::Done;
}

Result<ExitCode> act(const Call &call, PaperService &papers)
{
    const QString action = call.argument(0);
    const QString kind = call.argument(1);
    if (action == u"list")
        return list(call, papers);
    if (action == u"show")
        return papers.templateJson(kind).and_then([&](const QByteArray &json) -> Result<ExitCode> {
            call.print(json);
            return ExitCode::Done;
        });
    if (action == u"reset")
        return papers.resetTemplate(kind).and_then(
            [&](qint64) { return say(call, Cli::tr("The built-in template is in force.")); });
    const auto json = contentOf(call.argument(2));
    if (!json)
        return json.error();
    if (action == u"check")
        return papers.checkTemplate(kind, *json).and_then([&] {
            return say(call, Cli::tr("The template is sound."));
        });
    return papers.setTemplate(kind, *json).and_then([&](qint64) {
        return say(call, Cli::tr("The template is in force."));
    });
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    return act(call, services.value().papers());
}

std::optional<UsageFault> check(const Call &call)
{
    const QStringList actions{u"list"_s, u"show"_s, u"check"_s, u"set"_s, u"reset"_s};
    const QString action = call.argument(0);
    if (!actions.contains(action))
        return UsageFault{
            fill(Cli::tr("There is no “%1” here. Use one of: %2."), {action, actions.join(u", "_s)})};
    const auto wanted = action == u"list" ? 1 : action == u"check" || action == u"set" ? 3 : 2;
    if (call.arguments().size() != wanted)
        return UsageFault{Cli::tr("Say which template, and for check and set which file.")};
    return std::nullopt;
}

} // namespace

Command templatesCommand()
{
    return {.name = u"templates"_s,
            .summary = Cli::tr("list, show, check and replace document templates"),
            .arguments = {{u"ACTION"_s, Cli::tr("list, show, check, set or reset.")},
                          {u"[KIND]"_s, Cli::tr("Code of the template, as list shows it.")},
                          {u"[FILE]"_s, Cli::tr("The template to check or to put in force.")}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
