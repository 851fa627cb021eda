#include "cli/commands.h"
#include "cli/say.h"
#include "logging/log.h"
#include "services/maintenanceservice.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto made = services.value().maintenance().backUp(call.value(u"out"_s));
    if (!made)
        return made.error();
    logInfo(u"backed up, %1 files, %2 copied"_s.arg(made->files).arg(made->copied));
    if (call.json()) {
        call.print(QJsonDocument(QJsonObject{
            {u"folder"_s, made->folder}, {u"files"_s, made->files}, {u"copied"_s, made->copied}}));
    } else {
        call.print(fill(Cli::tr("Backed up to %1. Files: %2, of them new: %3."),
                        {made->folder, QString::number(made->files), QString::number(made->copied)}) +
                   u'\n');
    }
    return ExitCode::Done;
}

} // namespace

Command backupCommand()
{
    return {.name = u"backup"_s,
            .summary = Cli::tr("write a backup"),
            .options = {{u"out"_s,
                         Cli::tr("Folder for backups; files that are there already are not copied again."),
                         u"DIR"_s}},
            .required = {u"out"_s},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
