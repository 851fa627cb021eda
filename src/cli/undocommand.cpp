#include "cli/commands.h"
#include "cli/say.h"
#include "services/caseservice.h"
#include "wording/sentences.h"

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto step = services.value().cases().undo(call.argument(0).toLongLong());
    if (!step)
        return step.error();
    call.print(fill(Cli::tr("Undone. To bring it back: bihuanctl undo %1"), {QString::number(*step)}) +
               u'\n');
    return ExitCode::Done;
}

} // namespace

Command undoCommand()
{
    return {.name = u"undo"_s,
            .summary = Cli::tr("take back one step"),
            .arguments = {{u"STEP"_s, Cli::tr("Number of the step; audit lists them.")}},
            .run = run};
}

} // namespace bihuan
