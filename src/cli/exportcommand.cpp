#include "cli/commands.h"
#include "cli/say.h"
#include "logging/log.h"
#include "services/packageservice.h"
#include "wording/sentences.h"

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto path = call.value(u"out"_s);
    if (auto written = services.value().packages().exportTo(call.unitTask(), path); !written)
        return written.error();
    logInfo(u"exported unit task %1"_s.arg(call.unitTask().value()));
    call.print(fill(Cli::tr("Written to %1."), {path}) + u'\n');
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return {.name = u"export-unit-task"_s,
            .summary = Cli::tr("write a unit task with its files as a package"),
            .arguments = {caseArgument()},
            .options = {{u"out"_s, Cli::tr("New folder, or a .zip."), u"PATH"_s}},
            .required = {u"out"_s},
            .run = run};
}

} // namespace bihuan
