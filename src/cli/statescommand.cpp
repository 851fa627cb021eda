#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
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

Result<ExitCode> run(const Call &call)
{
    QJsonArray array;
    DisplayTable table({Cli::tr("From"), Cli::tr("Move"), Cli::tr("To"), Cli::tr("By"), Cli::tr("Needs")});
    for (const Transition &row : transitions()) {
        array.append(toJson(row));
        QStringList needs;
        for (const Need need : row.needs)
            needs << needName(need);
        table.add({stateName(row.from), moveName(row.move), stateName(row.to), actorName(row.actor),
                   needs.join(Cli::tr(", "))});
    }
    if (call.json())
        call.print(QJsonDocument(array));
    else
        call.print(table.text());
    return ExitCode::Done;
}

} // namespace

Command statesCommand()
{
    return {.name = u"states"_s,
            .summary = Cli::tr("show the table of states: who may move a unit task, and what it takes"),
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
