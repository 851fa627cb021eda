#include "cli/commands.h"
#include "cli/say.h"
#include "services/caseservice.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto made = services.value().cases().create({.office = call.value(u"office"_s),
                                                       .planTitle = call.value(u"plan"_s),
                                                       .taskNumber = call.value(u"task"_s),
                                                       .unit = call.value(u"unit"_s)});
    if (!made)
        return made.error();
    const auto id = made->record.id.value();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"id"_s, id}, {u"step"_s, made->step}}));
    else
        call.print(fill(Cli::tr("Unit task %1 was made."), {QString::number(id)}) + u'\n');
    return ExitCode::Done;
}

} // namespace

Command newCommand()
{
    return {.name = u"new"_s,
            .summary = Cli::tr("make an empty unit task"),
            .options = {{u"office"_s, Cli::tr("Name of the office that issues the opinion."), u"NAME"_s},
                        {u"plan"_s, Cli::tr("Title of the plan, without title marks."), u"TITLE"_s},
                        {u"task"_s, Cli::tr("Number of the task as printed."), u"NUMBER"_s},
                        {u"unit"_s, Cli::tr("Name of the responsible unit."), u"NAME"_s}},
            .required = {u"office"_s, u"plan"_s, u"task"_s, u"unit"_s},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
