#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/unittasklist.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

constexpr qsizetype kPrintedAtOnce = 1 << 16;

UnitTaskFilter filterOf(const Call &call)
{
    UnitTaskFilter filter{.unit = call.value(u"unit"_s), .query = call.value(u"query"_s)};
    for (const auto &code : call.values(u"state"_s)) {
        if (const auto state = fromCode<UnitTaskState>(code))
            filter.states.push_back(*state);
    }
    return filter;
}

QJsonObject toJson(const UnitTaskOverview &line)
{
    return {{u"id"_s, line.id.value()},       {u"task"_s, line.taskNumber},
            {u"unit"_s, line.unit},           {u"plan"_s, line.planTitle},
            {u"state"_s, toCode(line.state)}, {u"deadline"_s, line.deadline.text},
            {u"measures"_s, line.measures},   {u"implemented"_s, line.implemented},
            {u"evidenced"_s, line.evidenced}};
}

Result<void> printTable(const Call &call, UnitTaskList &list, const UnitTaskFilter &filter)
{
    DisplayTable table({Cli::tr("ID"), Cli::tr("Task"), Cli::tr("Unit"), Cli::tr("State"),
                        Cli::tr("Deadline"), Cli::tr("Measures"), Cli::tr("Implemented"),
                        Cli::tr("Evidenced"), Cli::tr("Plan")});
    auto done = list.forEach(filter, [&](const UnitTaskOverview &line) {
        table.add({QString::number(line.id.value()), line.taskNumber, line.unit, stateName(line.state),
                   line.deadline.text, QString::number(line.measures), QString::number(line.implemented),
                   QString::number(line.evidenced), line.planTitle});
    });
    if (done)
        call.print(table.text());
    return done;
}

/// One line an object: a list of 200,000 is written as it is read.
Result<void> printJson(const Call &call, UnitTaskList &list, const UnitTaskFilter &filter)
{
    QByteArray text;
    QByteArray before = "[\n";
    auto done = list.forEach(filter, [&](const UnitTaskOverview &line) {
        text += before + QJsonDocument(toJson(line)).toJson(QJsonDocument::Compact);
        before = ",\n";
        if (text.size() > kPrintedAtOnce) {
            call.print(text);
            text.clear();
        }
    });
    if (done)
        call.print(text + (before == "[\n" ? "[]\n" : "\n]\n"));
    return done;
}

Result<ExitCode> run(const Call &call)
{
    return call.open().and_then([&](Services services) {
        const auto print = call.json() ? printJson : printTable;
        return print(call, services.unitTasks(), filterOf(call)).and_then([]() -> Result<ExitCode> {
            return ExitCode::Done;
        });
    });
}

std::optional<UsageFault> check(const Call &call)
{
    for (const auto &code : call.values(u"state"_s)) {
        if (!fromCode<UnitTaskState>(code))
            return UsageFault{fill(Cli::tr("There is no state “%1”. Use one of: %2."),
                                   {code, allCodes<UnitTaskState>().join(u", "_s)})};
    }
    return std::nullopt;
}

} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .summary = Cli::tr("list unit tasks"),
            .options = {{u"state"_s, Cli::tr("Only in this state; may be repeated."), u"STATE"_s},
                        {u"unit"_s, Cli::tr("Only of this responsible unit."), u"NAME"_s},
                        {u"query"_s, Cli::tr("Only with these words."), u"TEXT"_s}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
