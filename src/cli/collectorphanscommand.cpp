#include "cli/commands.h"
#include "cli/say.h"
#include "services/maintenanceservice.h"
#include "wording/sentences.h"

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto removed = services.value().maintenance().collectOrphans();
    if (!removed)
        return removed.error();
    call.print(fill(Cli::tr("Stored files removed: %1."), {QString::number(*removed)}) + u'\n');
    return ExitCode::Done;
}

} // namespace

Command collectOrphansCommand()
{
    return {.name = u"collect-orphans"_s,
            .summary = Cli::tr("remove stored files that nothing refers to, once a day old"),
            .run = run};
}

} // namespace bihuan
