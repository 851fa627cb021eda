#include "cli/commands.h"
#include "cli/say.h"
#include "logging/log.h"
#include "services/packageservice.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

ImportMode modeOf(const Call &call)
{
    if (call.has(u"update"_s))
        return ImportMode::Update;
    return call.has(u"example"_s) ? ImportMode::Example : ImportMode::New;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto imported = services.value().packages().import(call.argument(0), modeOf(call));
    if (!imported)
        return imported.error();
    const auto id = imported->id.value();
    logInfo(u"imported unit task %1, step %2"_s.arg(id).arg(imported->step));
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"id"_s, id}, {u"step"_s, imported->step}}));
    else
        call.print(fill(Cli::tr("Imported as unit task %1."), {QString::number(id)}) + u'\n');
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    if (call.has(u"update"_s) && call.has(u"example"_s))
        return UsageFault{Cli::tr("--update and --example exclude each other.")};
    return std::nullopt;
}

} // namespace

Command importCommand()
{
    return {
        .name = u"import-unit-task"_s,
        .summary = Cli::tr("take in a unit-task package"),
        .arguments = {{u"PATH"_s, Cli::tr("A unit-task.json, or a folder or .zip with one and its files.")}},
        .options = {{u"update"_s,
                     Cli::tr("Bring a unit task that is here already to what the package says.")},
                    {u"example"_s, Cli::tr("Mark it as the example, which can be removed as a whole.")}},
        .speaksJson = true,
        .run = run,
        .check = check};
}

} // namespace bihuan
