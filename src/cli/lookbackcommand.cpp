#include "cli/commands.h"
#include "cli/days.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/lookbackservice.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

const QStringList kActions{u"draw"_s,   u"draws"_s, u"list"_s,    u"plan"_s,
                           u"record"_s, u"rates"_s, u"calendar"_s};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

UnitTaskId caseOf(const Call &call)
{
    return UnitTaskId(call.argument(1).toLongLong());
}

QString dueKindName(DueKind kind)
{
    switch (kind) {
    case DueKind::EndOfNotice: return Cli::tr("end of the notice");
    case DueKind::Closing: return Cli::tr("closing");
    case DueKind::Filing: return Cli::tr("filing");
    case DueKind::LookBack: return Cli::tr("look-back");
    }
    Q_UNREACHABLE();
}

void printStep(const Call &call, qint64 step)
{
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"step"_s, step}}));
    else
        call.print(Cli::tr("Saved.") + u'\n');
}

Result<ExitCode> listPlanned(const Call &call, LookBackService &service, std::optional<LookBackDrawId> draw)
{
    const auto lines = service.planned(draw);
    if (!lines)
        return lines.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("Unit task"), Cli::tr("Task"), Cli::tr("Unit"), Cli::tr("Due"),
                        Cli::tr("Held"), Cli::tr("Found")});
    for (const auto &line : *lines) {
        const QString held = line.held ? iso(line.held->heldOn) : QString();
        const QString found = line.held ? line.held->finding : QString();
        array.append(QJsonObject{{u"id"_s, line.planned.unitTaskId.value()},
                                 {u"task"_s, line.task},
                                 {u"unit"_s, line.unit},
                                 {u"cycle"_s, line.planned.cycle},
                                 {u"due"_s, iso(line.planned.dueOn)},
                                 {u"held"_s, held},
                                 {u"relapse"_s, line.held && line.held->relapse},
                                 {u"finding"_s, found}});
        table.add({QString::number(line.planned.unitTaskId.value()), line.task, line.unit,
                   iso(line.planned.dueOn), held, found});
    }
    call.print(array, table);
    return ExitCode::Done;
}

Result<ExitCode> draw(const Call &call, LookBackService &service)
{
    DrawRule rule{.closedFrom = dayOf(call, u"closed-from"_s),
                  .closedTo = dayOf(call, u"closed-to"_s),
                  .dueOn = dayOf(call, u"due"_s)};
    if (call.has(u"percent"_s))
        rule.percent = call.value(u"percent"_s).toInt();
    if (call.has(u"least"_s))
        rule.leastPerUnit = call.value(u"least"_s).toInt();
    const auto drawn = service.draw(rule, call.value(u"seed"_s).toLongLong());
    return drawn ? listPlanned(call, service, drawn->record.id) : drawn.error();
}

Result<ExitCode> listDraws(const Call &call, LookBackService &service)
{
    const auto draws = service.draws();
    if (!draws)
        return draws.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("Drawn"), Cli::tr("Seed"), Cli::tr("Rule"), Cli::tr("Cases")});
    for (const auto &one : *draws) {
        const auto cases = one.population.count(u'\n') + 1;
        array.append(QJsonObject{{u"drawn"_s, iso(one.drawnOn)},
                                 {u"seed"_s, one.seed},
                                 {u"rule"_s, QJsonDocument::fromJson(one.rule.toUtf8()).object()},
                                 {u"population"_s, QJsonArray::fromStringList(one.population.split(u'\n'))}});
        table.add({iso(one.drawnOn), QString::number(one.seed), one.rule, QString::number(cases)});
    }
    call.print(array, table);
    return ExitCode::Done;
}

Result<ExitCode> record(const Call &call, LookBackService &service)
{
    LookBack result{.heldOn = dayOrToday(call, u"date"_s),
                    .people = call.value(u"people"_s),
                    .method =
                        fromCode<LookBackMethod>(call.value(u"method"_s)).value_or(LookBackMethod::Visit),
                    .finding = call.value(u"finding"_s),
                    .relapse = call.has(u"relapse"_s)};
    if (call.has(u"follow-up"_s))
        result.followUpOn = dayOf(call, u"follow-up"_s);
    const auto saved = service.record(caseOf(call), result);
    if (!saved)
        return saved.error();
    printStep(call, saved->step);
    return ExitCode::Done;
}

Result<ExitCode> listRates(const Call &call, LookBackService &service)
{
    const auto rates = service.rates();
    if (!rates)
        return rates.error();
    QJsonArray array;
    DisplayTable table(
        {Cli::tr("Unit"), Cli::tr("Closed"), Cli::tr("Looked at"), Cli::tr("Relapsed"), Cli::tr("Rate")});
    for (const auto &one : *rates) {
        array.append(QJsonObject{{u"unit"_s, one.unit},
                                 {u"closed"_s, one.closed},
                                 {u"looked_at"_s, one.lookedAt},
                                 {u"relapsed"_s, one.relapsed},
                                 {u"rate"_s, one.rate()}});
        table.add({one.unit, QString::number(one.closed), QString::number(one.lookedAt),
                   QString::number(one.relapsed), QString::number(one.rate() * 100, 'f', 1) + u'%'});
    }
    call.print(array, table);
    return ExitCode::Done;
}

Result<ExitCode> listCalendar(const Call &call, LookBackService &service)
{
    const auto days = service.calendar();
    if (!days)
        return days.error();
    QJsonArray array;
    DisplayTable table(
        {Cli::tr("Due"), Cli::tr("What"), Cli::tr("Unit task"), Cli::tr("Task"), Cli::tr("Unit")});
    for (const auto &one : *days) {
        array.append(QJsonObject{{u"on"_s, iso(one.on)},
                                 {u"kind"_s, toCode(one.kind)},
                                 {u"id"_s, one.unitTaskId.value()},
                                 {u"task"_s, one.task},
                                 {u"unit"_s, one.unit}});
        table.add({iso(one.on), dueKindName(one.kind), QString::number(one.unitTaskId.value()), one.task,
                   one.unit});
    }
    call.print(array, table);
    return ExitCode::Done;
}

Result<ExitCode> plan(const Call &call, LookBackService &service)
{
    const auto saved = service.plan(caseOf(call), dayOf(call, u"due"_s));
    if (!saved)
        return saved.error();
    printStep(call, saved->step);
    return ExitCode::Done;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    auto &service = services.value().lookBacks();
    const QString action = call.argument(0);
    if (action == u"draw"_s)
        return draw(call, service);
    if (action == u"draws"_s)
        return listDraws(call, service);
    if (action == u"plan"_s)
        return plan(call, service);
    if (action == u"record"_s)
        return record(call, service);
    if (action == u"rates"_s)
        return listRates(call, service);
    return action == u"list"_s ? listPlanned(call, service, std::nullopt) : listCalendar(call, service);
}

std::optional<UsageFault> check(const Call &call)
{
    const QString action = call.argument(0);
    if (!kActions.contains(action))
        return UsageFault{fill(Cli::tr("“%1” is not one of %2."), {action, kActions.join(u", "_s)})};
    if (call.has(u"method"_s) && !fromCode<LookBackMethod>(call.value(u"method"_s)))
        return UsageFault{fill(Cli::tr("“%1” is not one of %2."),
                               {call.value(u"method"_s), allCodes<LookBackMethod>().join(u", "_s)})};
    if (action == u"draw"_s && !call.has(u"seed"_s))
        return UsageFault{fill(Cli::tr("The option %1 is missing."), {u"--seed"_s})};
    return wrongDay(call, {u"due"_s, u"date"_s, u"closed-from"_s, u"closed-to"_s, u"follow-up"_s});
}

} // namespace

Command lookBackCommand()
{
    return {
        .name = u"look-back"_s,
        .summary = Cli::tr("draw, plan and enter look-backs; what is due after acceptance"),
        .arguments = {{u"ACTION"_s, Cli::tr("draw, draws, list, plan, record, rates or calendar.")},
                      {u"[ID]"_s, Cli::tr("plan, record: number of the unit task.")}},
        .options = {{u"seed"_s, Cli::tr("draw: the seed; the same one draws the same cases."), u"NUMBER"_s},
                    {u"percent"_s, Cli::tr("draw: share of each unit's cases; else 20."), u"N"_s},
                    {u"least"_s, Cli::tr("draw: least of each unit; else 1."), u"N"_s},
                    {u"closed-from"_s, Cli::tr("draw: only cases closed since."), u"DAY"_s},
                    {u"closed-to"_s, Cli::tr("draw: only cases closed until."), u"DAY"_s},
                    {u"due"_s, Cli::tr("draw, plan: day by which to look back."), u"DAY"_s},
                    {u"people"_s, Cli::tr("record: who looked back."), u"TEXT"_s},
                    {u"finding"_s, Cli::tr("record: what was found."), u"TEXT"_s},
                    {u"method"_s, Cli::tr("record: visit, undisclosed_visit, drone or sample."), u"HOW"_s},
                    {u"date"_s, Cli::tr("record: day of the look-back; else today."), u"DAY"_s},
                    {u"relapse"_s, Cli::tr("record: the problem has come back.")},
                    {u"follow-up"_s, Cli::tr("record: day of the follow-up."), u"DAY"_s}},
        .speaksJson = true,
        .run = run,
        .check = check};
}

} // namespace bihuan
