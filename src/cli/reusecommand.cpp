#include "cli/commands.h"
#include "cli/say.h"
#include "services/evidenceservice.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto reused = services.value().evidence().reuse(call.unitTask(), call.value(u"measure"_s),
                                                          UnitTaskId(call.value(u"from"_s).toLongLong()),
                                                          call.value(u"evidence"_s));
    if (!reused)
        return reused.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"code"_s, reused->record.code}, {u"step"_s, reused->step}}));
    else if (reused->step == 0)
        call.print(Cli::tr("It is so already.") + u'\n');
    else
        call.print(
            reused->record.code + u'\n' +
            fill(Cli::tr("Saved. To take it back: bihuanctl undo %1"), {QString::number(reused->step)}) +
            u'\n');
    return ExitCode::Done;
}

} // namespace

Command reuseCommand()
{
    return {
        .name = u"reuse"_s,
        .summary = Cli::tr("use a piece of evidence that another unit task has"),
        .arguments = {caseArgument()},
        .options = {{u"measure"_s, Cli::tr("Number of the measure as printed; 2 means 2. too."), u"NUMBER"_s},
                    {u"from"_s, Cli::tr("Number of the unit task that has it."), u"ID"_s},
                    {u"evidence"_s, Cli::tr("Code of the evidence, such as 1-03."), u"CODE"_s}},
        .required = {u"measure"_s, u"from"_s, u"evidence"_s},
        .speaksJson = true,
        .run = run};
}

} // namespace bihuan
