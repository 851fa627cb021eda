#include "cli/commands.h"
#include "cli/say.h"
#include "logging/log.h"
#include "services/maintenanceservice.h"
#include "wording/sentences.h"

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    const auto target = call.folder();
    if (auto restored = restoreBackup(call.value(u"from"_s), target); !restored)
        return restored.error();
    logTo(target.logsPath(), u"bihuanctl"_s);
    logInfo(u"restored from a backup"_s);
    call.print(fill(Cli::tr("Restored into %1."), {target.path()}) + u'\n');
    return ExitCode::Done;
}

} // namespace

Command restoreCommand()
{
    return {
        .name = u"restore"_s,
        .summary = Cli::tr("make a data folder from a backup"),
        .options = {{u"from"_s, Cli::tr("One backup, or the folder of backups: then the newest."), u"DIR"_s}},
        .required = {u"from"_s, u"data"_s},
        .run = run};
}

} // namespace bihuan
