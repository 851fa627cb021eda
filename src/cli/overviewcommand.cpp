#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/unittasklist.h"
#include "wording/names.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QJsonObject heatJson(const HeatTable &heat)
{
    QJsonArray cells;
    for (const auto &cell : heat.cells)
        cells.append(QJsonObject{{u"id"_s, cell.id.value()},
                                 {u"unit"_s, heat.units[static_cast<std::size_t>(cell.unit)]},
                                 {u"task"_s, heat.tasks[static_cast<std::size_t>(cell.task)]},
                                 {u"state"_s, toCode(cell.state)},
                                 {u"heat"_s, toCode(cell.heat)}});
    return {{u"cells"_s, cells}, {u"all_units"_s, heat.allUnits}, {u"all_tasks"_s, heat.allTasks}};
}

QJsonObject toJson(const Overview &overview)
{
    QJsonObject marks;
    for (const auto &[mark, number] : overview.marks)
        marks.insert(toCode(mark), number);
    QJsonObject states;
    for (const auto &[state, number] : overview.byState)
        states.insert(toCode(state), number);
    QJsonArray units;
    for (const auto &unit : overview.byUnit)
        units.append(QJsonObject{{u"unit"_s, unit.unit},
                                 {u"unit_tasks"_s, unit.unitTasks},
                                 {u"completed"_s, unit.completed},
                                 {u"closed"_s, unit.closed},
                                 {u"overdue"_s, unit.overdue}});
    QJsonArray progress;
    for (const auto &point : overview.progress)
        progress.append(QJsonObject{{u"month"_s, point.month.toString(u"yyyy-MM"_s)},
                                    {u"planned"_s, point.planned},
                                    {u"done"_s, point.done}});
    return {{u"today"_s, overview.today.toString(Qt::ISODate)},
            {u"unit_tasks"_s, overview.unitTasks},
            {u"marks"_s, marks},
            {u"states"_s, states},
            {u"completed"_s, QJsonObject{{u"all"_s, overview.completed()},
                                         {u"closed"_s, overview.closed()},
                                         {u"acceptance_unfinished"_s, overview.acceptanceUnfinished()},
                                         {u"not_applied"_s, overview.notApplied()}}},
            {u"units"_s, units},
            {u"progress"_s, progress},
            {u"heat"_s, heatJson(overview.heat)}};
}

void printWords(const Call &call, const Overview &overview)
{
    DisplayTable sums({Cli::tr("What"), Cli::tr("Unit tasks")});
    const auto add = [&](const QString &what, int number) { sums.add({what, QString::number(number)}); };
    add(Cli::tr("all"), overview.unitTasks);
    for (const auto &[mark, number] : overview.marks)
        add(markName(mark), number);
    add(Cli::tr("completed"), overview.completed());
    add(Cli::tr("  of them closed"), overview.closed());
    add(Cli::tr("  of them acceptance unfinished"), overview.acceptanceUnfinished());
    add(Cli::tr("  of them not applied"), overview.notApplied());
    for (const auto &[state, number] : overview.byState)
        add(stateName(state), number);
    call.print(sums.text() + u'\n');
    DisplayTable units({Cli::tr("Unit"), Cli::tr("Unit tasks"), Cli::tr("completed"), Cli::tr("closed"),
                        Cli::tr("overdue")});
    for (const auto &unit : overview.byUnit)
        units.add({unit.unit, QString::number(unit.unitTasks), QString::number(unit.completed),
                   QString::number(unit.closed), QString::number(unit.overdue)});
    call.print(units.text());
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const QDate day =
        call.has(u"day"_s) ? QDate::fromString(call.value(u"day"_s), Qt::ISODate) : QDate::currentDate();
    const auto overview = services.value().unitTasks().overview(day);
    if (!overview)
        return overview.error();
    if (call.json())
        call.print(QJsonDocument(toJson(*overview)));
    else
        printWords(call, *overview);
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    if (call.has(u"day"_s) && !QDate::fromString(call.value(u"day"_s), Qt::ISODate).isValid())
        return UsageFault{Cli::tr("A day is written as 2024-12-31.")};
    return std::nullopt;
}

} // namespace

Command overviewCommand()
{
    return {.name = u"overview"_s,
            .summary =
                Cli::tr("how everything stands: what is due, returned or missing, and how far units are"),
            .options = {{u"day"_s, Cli::tr("Deadlines as of this day; today unless told."), u"DAY"_s}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
