#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/flowtemplateservice.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

const QStringList kActions{u"list"_s, u"show"_s, u"set"_s, u"add"_s, u"remove"_s, u"choose"_s, u"follow"_s};

QString stepsText(const Flow &flow)
{
    QStringList steps;
    for (const auto &stage : flow.stages)
        steps << flowStepName(stage.step);
    return steps.join(u" → "_s);
}

Result<ExitCode> list(const Call &call, FlowTemplateService &service)
{
    const auto offered = service.list();
    if (!offered)
        return offered.error();
    QJsonArray array;
    DisplayTable table(
        {Cli::tr("Code"), Cli::tr("Name"), Cli::tr("Steps"), Cli::tr("Notice"), Cli::tr("New cases")});
    for (const auto &one : *offered) {
        array.append(QJsonObject{{u"code"_s, one.flow.code},
                                 {u"name"_s, one.flow.name},
                                 {u"shipped"_s, one.shipped},
                                 {u"changed"_s, one.changed},
                                 {u"chosen"_s, one.chosen}});
        table.add({one.flow.code, one.flow.name, stepsText(one.flow),
                   QString::number(one.flow.noticeLength) + u' ' + lengthUnitName(one.flow.noticeUnit),
                   one.chosen ? u"✓"_s : QString()});
    }
    call.print(array, table);
    return ExitCode::Done;
}

Result<QByteArray> fileText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Error::Kind::NotFound, path, u"file.failed"_s, {file.errorString()});
    return file.readAll();
}

Result<ExitCode> answered(const Call &call, const Result<qint64> &step)
{
    if (!step)
        return step.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"step"_s, *step}}));
    else
        call.print(Cli::tr("Saved.") + u'\n');
    return ExitCode::Done;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    auto &service = services.value().flowTemplates();
    const QString action = call.argument(0);
    const QString code = call.argument(1);
    if (action == u"list"_s)
        return list(call, service);
    if (action == u"show"_s) {
        const auto flow = service.get(code);
        if (!flow)
            return flow.error();
        call.print(flowToJson(flow->flow));
        return ExitCode::Done;
    }
    if (action == u"remove"_s)
        return answered(call, service.remove(code));
    if (action == u"choose"_s)
        return answered(call, service.choose(code));
    if (action == u"follow"_s)
        return answered(call, service.follow(UnitTaskId(call.argument(2).toLongLong()), code));
    return answered(call,
                    fileText(code).and_then([&](const QByteArray &json) { return service.save(json); }));
}

std::optional<UsageFault> check(const Call &call)
{
    const QString action = call.argument(0);
    if (!kActions.contains(action))
        return UsageFault{fill(Cli::tr("“%1” is not one of %2."), {action, kActions.join(u", "_s)})};
    if (action != u"list"_s && call.argument(1).isEmpty())
        return UsageFault{fill(Cli::tr("%1 is missing."), {u"CODE"_s})};
    if (action == u"follow"_s && call.argument(2).toLongLong() <= 0)
        return UsageFault{fill(Cli::tr("“%1” is not a number of a record."), {call.argument(2)})};
    return std::nullopt;
}

} // namespace

Command flowTemplatesCommand()
{
    return {.name = u"flow-templates"_s,
            .summary = Cli::tr("show and change how cases go; cases under way stay as they are"),
            .arguments = {{u"ACTION"_s,
                           Cli::tr("list, show, set, add, remove, choose (for new cases) or follow (for "
                                   "one case).")},
                          {u"[CODE]"_s, Cli::tr("Code of the template; set, add: a file with its JSON.")},
                          {u"[CASE]"_s, Cli::tr("follow: number of the unit task.")}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
