#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/checkservice.h"
#include "services/unittasklist.h"
#include "wording/checknames.h"
#include "wording/errortext.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QJsonObject toJson(const CheckCounts &counts)
{
    return {{u"blocking"_s, counts.blocking},
            {u"warnings"_s, counts.warnings},
            {u"notes"_s, counts.notes},
            {u"waived"_s, counts.waived}};
}

QJsonArray toJson(const std::vector<CheckFinding> &findings)
{
    QJsonArray array;
    for (const auto &[result, waiver] : findings) {
        QJsonObject one{{u"check"_s, result.check},
                        {u"severity"_s, toCode(result.severity)},
                        {u"message"_s, checkText(result)},
                        {u"where"_s, result.problem.where},
                        {u"rule"_s, result.problem.rule}};
        if (waiver)
            one.insert(u"waiver"_s,
                       QJsonObject{{u"reason"_s, waiver->reason},
                                   {u"by"_s, waiver->waivedBy},
                                   {u"at"_s, waiver->waivedAt.toUTC().toString(Qt::ISODateWithMs)}});
        array.append(one);
    }
    return array;
}

QString toText(const std::vector<CheckFinding> &findings)
{
    if (findings.empty())
        return Cli::tr("Nothing stands against the next step.") + u'\n';
    DisplayTable table({Cli::tr("Check"), Cli::tr("Severity"), Cli::tr("Found")});
    for (const auto &[result, waiver] : findings) {
        table.add(
            {result.check, waiver ? Cli::tr("let pass") : severityName(result.severity), checkText(result)});
        if (waiver)
            table.add({{},
                       {},
                       fill(Cli::tr("%1 (%2): %3"),
                            {waiver->waivedBy, waiver->waivedAt.toLocalTime().date().toString(Qt::ISODate),
                             waiver->reason})});
    }
    return table.text() + countsText(countsOf(findings)) + u'\n';
}

Result<std::vector<CheckFinding>> found(const Call &call, CheckService &checks)
{
    if (!call.has(u"store"_s)) {
        const auto stage = fromCode<CheckStage>(call.value(u"before"_s));
        return checks.look(call.unitTask(), stage);
    }
    auto run = checks.run(call.unitTask(), *fromCode<CheckOccasion>(call.value(u"store"_s)));
    return run ? CheckService::findingsOf(run->record) : run.error();
}

Result<ExitCode> runList(const Call &call, Services &services)
{
    UnitTaskFilter filter;
    if (call.has(u"unit"_s))
        filter.units.push_back(call.value(u"unit"_s));
    for (const auto &code : call.values(u"state"_s))
        filter.states.push_back(*fromCode<UnitTaskState>(code));
    const auto ids = services.unitTasks().ids(filter);
    if (!ids)
        return ids.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("ID"), Cli::tr("Task"), Cli::tr("Unit"), Cli::tr("Found")});
    const auto done = services.checks().summarise(*ids, [&](const CheckSummary &one) {
        auto json = toJson(one.counts);
        json.insert(u"id"_s, one.id.value());
        json.insert(u"task"_s, one.taskNumber);
        json.insert(u"unit"_s, one.unit);
        json.insert(u"before"_s, toCode(one.stage));
        array.append(json);
        table.add({QString::number(one.id.value()), one.taskNumber, one.unit, countsText(one.counts)});
        return true;
    });
    if (!done)
        return done.error();
    call.print(array, table);
    return ExitCode::Done;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    if (call.has(u"all"_s))
        return runList(call, services.value());
    const auto findings = found(call, services.value().checks());
    if (!findings)
        return findings.error();
    if (call.json())
        call.print(QJsonDocument(toJson(*findings)));
    else
        call.print(toText(*findings));
    return ExitCode::Done;
}

template <Coded E>
std::optional<UsageFault> faultIn(const Call &call, const QString &option)
{
    const auto values = call.values(option);
    for (const auto &value : values) {
        if (!fromCode<E>(value))
            return UsageFault{fill(Cli::tr("“%1” is no value for --%2. Use one of: %3."),
                                   {value, option, allCodes<E>().join(u", "_s)})};
    }
    return std::nullopt;
}

std::optional<UsageFault> check(const Call &call)
{
    if (call.has(u"all"_s) != call.arguments().isEmpty())
        return UsageFault{Cli::tr("Name a unit task, or --all.")};
    if (auto fault = faultIn<CheckOccasion>(call, u"store"_s))
        return fault;
    if (auto fault = faultIn<CheckStage>(call, u"before"_s))
        return fault;
    return faultIn<UnitTaskState>(call, u"state"_s);
}

} // namespace

Command checkCommand()
{
    return {
        .name = u"check"_s,
        .summary = Cli::tr("say what stands against the next step"),
        .arguments = {{u"[ID]"_s, Cli::tr("Number of the unit task.")}},
        .options = {{u"store"_s,
                     Cli::tr("Keep the run with the case: application, final_opinion, closing, asked."),
                     u"OCCASION"_s},
                    {u"before"_s, Cli::tr("Ask for this step: application, opinion, closing."), u"STEP"_s},
                    {u"all"_s, Cli::tr("Check the whole list and count.")},
                    {u"state"_s, Cli::tr("With --all: unit tasks in this state; may be repeated."),
                     u"STATE"_s},
                    {u"unit"_s, Cli::tr("With --all: unit tasks of this unit."), u"UNIT"_s}},
        .speaksJson = true,
        .run = run,
        .check = check};
}

} // namespace bihuan
