#include "cli/commands.h"
#include "cli/say.h"
#include "services/progressservice.h"
#include "wording/progresstext.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

bool changes(const Call &call)
{
    return call.has(u"rhythm"_s) || call.has(u"due-day"_s) || call.has(u"next-month"_s) ||
           call.has(u"same-month"_s) || call.has(u"first"_s);
}

ProgressCall wanted(const Call &call, ProgressCall now)
{
    if (call.has(u"rhythm"_s))
        now.rhythm = *fromCode<Rhythm>(call.value(u"rhythm"_s));
    if (call.has(u"due-day"_s))
        now.dueDay = call.value(u"due-day"_s).toInt();
    if (call.has(u"next-month"_s))
        now.dueNextMonth = true;
    if (call.has(u"same-month"_s))
        now.dueNextMonth = false;
    if (call.has(u"first"_s))
        now.firstPeriod = call.value(u"first"_s);
    return now;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    auto &progress = services.value().progress();
    const PlanId plan(call.argument(0).toLongLong());
    const QDate today = QDate::currentDate();
    auto grid = progress.grid(plan, today, today);
    if (!grid)
        return grid.error();
    if (changes(call)) {
        if (auto step = progress.setCall(wanted(call, grid->call)); !step)
            return step.error();
        grid = progress.grid(plan, today, today);
        if (!grid)
            return grid.error();
    }
    const auto &now = grid->call;
    const QDate due = now.dueOn(periodOf(now.rhythm, today));
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"called"_s, grid->hasCall},
                                             {u"rhythm"_s, toCode(now.rhythm)},
                                             {u"due_day"_s, now.dueDay},
                                             {u"due_next_month"_s, now.dueNextMonth},
                                             {u"first_period"_s, now.firstPeriod},
                                             {u"next_due"_s, due.toString(Qt::ISODate)}}));
    else
        call.print(fill(Cli::tr("%1: %2. The report for %3 is due on %4."),
                        {grid->plan.title, rhythmName(now.rhythm), periodOf(now.rhythm, today).label(),
                         due.toString(Qt::ISODate)}) +
                   u'\n');
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    if (call.has(u"rhythm"_s) && !fromCode<Rhythm>(call.value(u"rhythm"_s)))
        return UsageFault{fill(Cli::tr("“%1” is not known. Use one of: %2."),
                               {call.value(u"rhythm"_s), allCodes<Rhythm>().join(u", "_s)})};
    bool isNumber = true;
    if (call.has(u"due-day"_s))
        (void)call.value(u"due-day"_s).toInt(&isNumber);
    if (!isNumber)
        return UsageFault{fill(Cli::tr("“%1” is no day of a month."), {call.value(u"due-day"_s)})};
    return std::nullopt;
}

} // namespace

Command progressCallCommand()
{
    return {.name = u"progress-call"_s,
            .summary = Cli::tr("show or set how a plan calls for progress"),
            .arguments = {{u"ID"_s, Cli::tr("Number of the plan; bihuanctl progress plans lists them.")}},
            .options = {{u"rhythm"_s, Cli::tr("month, quarter or half_year."), u"R"_s},
                        {u"due-day"_s, Cli::tr("Day of the month by which to report; 0 is the last one."),
                         u"N"_s},
                        {u"next-month"_s, Cli::tr("Due in the month after the period.")},
                        {u"same-month"_s, Cli::tr("Due in the last month of the period.")},
                        {u"first"_s, Cli::tr("First period that is called."), u"PERIOD"_s}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
