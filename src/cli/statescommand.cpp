#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "cli/statechart.h"
#include "services/flowtemplateservice.h"
#include "wording/names.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QJsonObject toJson(const Transition &row)
{
    QJsonArray needs;
    for (const Need need : row.needs)
        needs.append(toCode(need));
    return {{u"move"_s, toCode(row.move)},   {u"from"_s, toCode(row.from)}, {u"to"_s, toCode(row.to)},
            {u"actor"_s, toCode(row.actor)}, {u"needs"_s, needs},           {u"back"_s, row.leadsBack()}};
}

/// The flow of this code in the data folder; the usual one when none is named.
Result<Flow> wantedFlow(const Call &call)
{
    if (!call.has(u"flow"_s))
        return Flow{};
    auto services = call.open();
    if (!services)
        return services.error();
    auto offered = services.value().flowTemplates().get(call.value(u"flow"_s));
    return offered ? Result<Flow>(offered->flow) : offered.error();
}

Result<ExitCode> run(const Call &call)
{
    const auto flow = wantedFlow(call);
    if (!flow)
        return flow.error();
    if (call.has(u"chart"_s)) {
        call.print(stateChart(*flow));
        return ExitCode::Done;
    }
    QJsonArray array;
    DisplayTable table({Cli::tr("From"), Cli::tr("Move"), Cli::tr("To"), Cli::tr("By"), Cli::tr("Needs")});
    for (const Transition &row : transitions(*flow)) {
        array.append(toJson(row));
        QStringList needs;
        for (const Need need : row.needs)
            needs << needName(need);
        table.add({stateName(row.from), moveName(row.move), stateName(row.to), actorName(row.actor),
                   needs.join(Cli::tr(", "))});
    }
    call.print(array, table);
    return ExitCode::Done;
}

} // namespace

Command statesCommand()
{
    return {.name = u"states"_s,
            .summary = Cli::tr("show the table of states: who may move a unit task, and what it takes"),
            .options = {{u"flow"_s, Cli::tr("Of this flow template; else the usual one."), u"CODE"_s},
                        {u"chart"_s, Cli::tr("Draw it, as SVG.")}},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
