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
    const auto step = services.value().cases().removeExample(call.unitTask());
    if (!step)
        return step.error();
    call.print(fill(Cli::tr("The example was removed. To bring it back: bihuanctl undo %1"),
                    {QString::number(*step)}) +
               u'\n');
    return ExitCode::Done;
}

} // namespace

Command removeExampleCommand()
{
    return {.name = u"remove-example"_s,
            .summary = Cli::tr("remove the example"),
            .arguments = {caseArgument()},
            .run = run};
}

} // namespace bihuan
