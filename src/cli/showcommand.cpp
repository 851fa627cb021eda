#include "cli/casetext.h"
#include "cli/commands.h"
#include "cli/say.h"
#include "services/caseservice.h"
#include "services/packageservice.h"

#include <QJsonObject>

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto file = services.value().cases().get(call.unitTask());
    if (!file)
        return file.error();
    if (!call.json()) {
        call.print(caseText(*file));
        return ExitCode::Done;
    }
    auto json = services.value().packages().json(call.unitTask());
    if (!json)
        return json.error();
    json.value().insert(u"id"_s, file->unitTask.id.value());
    json.value().insert(u"state"_s, toCode(file->unitTask.state));
    call.print(QJsonDocument(json.value()));
    return ExitCode::Done;
}

} // namespace

Command showCommand()
{
    return {.name = u"show"_s,
            .summary = Cli::tr("show a unit task"),
            .arguments = {caseArgument()},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
