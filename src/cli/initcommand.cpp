#include "cli/commands.h"
#include "cli/say.h"
#include "logging/log.h"
#include "wording/sentences.h"

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    const auto folder = call.folder();
    if (auto made = folder.init(); !made)
        return made.error();
    logTo(folder.logsPath(), u"bihuanctl"_s);
    logInfo(u"data folder ready"_s);
    call.print(fill(Cli::tr("The data folder %1 is ready."), {folder.path()}) + u'\n');
    return ExitCode::Done;
}

} // namespace

Command initCommand()
{
    return {.name = u"init"_s, .summary = Cli::tr("make the data folder with an empty database"), .run = run};
}

} // namespace bihuan
