#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/unittasklist.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

constexpr size_t kLinesAtATime = 200;

UnitTaskFilter filterOf(const Call &call)
{
    UnitTaskFilter filter{.unit = call.value(u"unit"_s), .query = call.value(u"query"_s)};
    for (const auto &code : call.values(u"state"_s)) {
        if (const auto state = fromCode<UnitTaskState>(code))
            filter.states.push_back(*state);
    }
    return filter;
}

Result<std::vector<UnitTaskOverview>> lines(UnitTaskList &list, const UnitTaskFilter &filter)
{
    const auto ids = list.ids(filter);
    if (!ids)
        return ids.error();
    std::vector<UnitTaskOverview> all;
    for (size_t from = 0; from < ids->size(); from += kLinesAtATime) {
        const auto begin = ids->begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = std::min(kLinesAtATime, ids->size() - from);
        const auto part = list.overviews({begin, begin + static_cast<std::ptrdiff_t>(count)});
        if (!part)
            return part.error();
        all.insert(all.end(), part->begin(), part->end());
    }
    return all;
}

QJsonObject toJson(const UnitTaskOverview &line)
{
    return {{u"id"_s, line.id.value()},       {u"task"_s, line.taskNumber},
            {u"unit"_s, line.unit},           {u"plan"_s, line.planTitle},
            {u"state"_s, toCode(line.state)}, {u"deadline"_s, line.deadline.text},
            {u"measures"_s, line.measures},   {u"implemented"_s, line.implemented},
            {u"evidenced"_s, line.evidenced}};
}

QString table(const std::vector<UnitTaskOverview> &all)
{
    DisplayTable table({Cli::tr("ID"), Cli::tr("Task"), Cli::tr("Unit"), Cli::tr("State"),
                        Cli::tr("Deadline"), Cli::tr("Measures"), Cli::tr("Implemented"),
                        Cli::tr("Evidenced"), Cli::tr("Plan")});
    for (const auto &line : all) {
        table.add({QString::number(line.id.value()), line.taskNumber, line.unit, stateName(line.state),
                   line.deadline.text, QString::number(line.measures), QString::number(line.implemented),
                   QString::number(line.evidenced), line.planTitle});
    }
    return table.text();
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto all = lines(services.value().unitTasks(), filterOf(call));
    if (!all)
        return all.error();
    if (!call.json()) {
        call.print(table(*all));
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const auto &line : *all)
        array.append(toJson(line));
    call.print(QJsonDocument(array));
    return ExitCode::Done;
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
