#include "cli/commands.h"
#include "cli/say.h"
#include "services/searchservice.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto done = services.value().search().reindex();
    if (!done)
        return done.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"unit_tasks"_s, *done}}));
    else
        call.print(fill(Cli::tr("Unit tasks that can be searched: %1."), {QString::number(*done)}) + u'\n');
    return ExitCode::Done;
}

} // namespace

Command reindexCommand()
{
    return {.name = u"reindex"_s,
            .summary = Cli::tr("make the search index anew, and read all files again"),
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
