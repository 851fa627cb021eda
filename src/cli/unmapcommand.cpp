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
    auto &evidence = services.value().evidence();
    const auto id = call.unitTask();
    const auto cell = evidence.cell(id, call.value(u"measure"_s), call.value(u"evidence"_s));
    if (!cell)
        return cell.error();
    const auto step = evidence.unmap(id, *cell);
    if (!step)
        return step.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"step"_s, *step}}));
    else if (*step == 0)
        call.print(Cli::tr("It is so already.") + u'\n');
    else
        call.print(fill(Cli::tr("Saved. To take it back: bihuanctl undo %1"), {QString::number(*step)}) +
                   u'\n');
    return ExitCode::Done;
}

} // namespace

Command unmapCommand()
{
    return {
        .name = u"unmap"_s,
        .summary = Cli::tr("take a piece of evidence off a measure; the piece stays"),
        .arguments = {caseArgument()},
        .options = {{u"measure"_s, Cli::tr("Number of the measure as printed; 2 means 2. too."), u"NUMBER"_s},
                    {u"evidence"_s, Cli::tr("Code of the evidence, such as 1-03."), u"CODE"_s}},
        .required = {u"measure"_s, u"evidence"_s},
        .speaksJson = true,
        .run = run};
}

} // namespace bihuan
