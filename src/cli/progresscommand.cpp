#include "cli/commands.h"
#include "cli/progressjson.h"
#include "cli/say.h"
#include "services/caseservice.h"
#include "services/documentfonts.h"
#include "services/progressservice.h"
#include "wording/progresstext.h"
#include "wording/sentences.h"

#include <QJsonArray>

namespace bihuan {

namespace {

using Action = Result<ExitCode> (*)(const Call &, Services &);

/// The report of the unit task and period on the command line, as it is stored; a blank one for none.
Result<ProgressReport> reportOf(const Call &call, Services &services)
{
    const UnitTaskId id(call.argument(1).toLongLong());
    auto file = services.cases().get(id);
    if (!file)
        return file.error();
    const QString period = reportingPeriodFrom(call.argument(2))->code(); // Checked before.
    for (const auto &report : file->progressReports) {
        if (report.period == period)
            return report;
    }
    return ProgressReport{.unitTaskId = id, .period = period};
}

Result<ExitCode> answerWith(const Call &call, const Result<SavedReports> &saved)
{
    if (!saved)
        return saved.error();
    const auto &report = saved->reports.front();
    if (call.json()) {
        auto json = toJson(report);
        json.insert(u"step"_s, saved->step);
        call.print(QJsonDocument(json));
    } else if (saved->step == 0) {
        call.print(Cli::tr("It is so already.") + u'\n');
    } else {
        call.print(
            fill(Cli::tr("Saved. To take it back: bihuanctl undo %1"), {QString::number(saved->step)}) +
            u'\n');
    }
    return ExitCode::Done;
}

Result<ExitCode> enter(const Call &call, Services &services)
{
    auto report = reportOf(call, services);
    if (!report)
        return report.error();
    const auto take = [&](const QString &option, QString &member) {
        if (call.has(option))
            member = call.value(option);
    };
    take(u"grade"_s, report->gradeWord);
    take(u"text"_s, report->text);
    take(u"problems"_s, report->problems);
    take(u"next"_s, report->nextSteps);
    if (const auto grade = fromCode<Grade>(report->gradeWord)) {
        report->grade = grade;
        report->gradeWord.clear();
    } else if (report->gradeWord.isEmpty()) {
        report->grade.reset();
    }
    return answerWith(call, services.progress().enter({*report}));
}

Result<ExitCode> submit(const Call &call, Services &services)
{
    auto report = reportOf(call, services);
    if (!report)
        return report.error();
    const QDate day = QDate::fromString(call.value(u"on"_s), Qt::ISODate);
    const QDateTime at = day.isValid() ? day.startOfDay() : QDateTime();
    return answerWith(call, services.progress().submit({*report}, at));
}

Result<ExitCode> takeIn(const Call &call, Services &services)
{
    auto report = reportOf(call, services);
    return report ? answerWith(call, services.progress().takeIn({*report})) : report.error();
}

Result<ExitCode> giveBack(const Call &call, Services &services)
{
    auto report = reportOf(call, services);
    return report ? answerWith(call, services.progress().giveBack({*report}, call.value(u"reason"_s)))
                  : report.error();
}

/// The grid over the one period on the command line, with the row of the unit task alone.
Result<ProgressGrid> gridOfOne(const Call &call, Services &services)
{
    const UnitTaskId id(call.argument(1).toLongLong());
    auto file = services.cases().get(id);
    if (!file)
        return file.error();
    const auto period = *reportingPeriodFrom(call.argument(2));
    auto grid = services.progress().grid(file->plan.id, period.firstDay(), period.lastDay());
    if (!grid)
        return grid;
    std::erase_if(grid->rows, [&](const ProgressRow &row) { return row.unitTaskId != id; });
    if (grid->periods.size() != 1 || grid->periods[0] != period)
        return invalid({}, u"progress.other_rhythm"_s, {period.code(), rhythmName(grid->call.rhythm)});
    return grid;
}

Result<ExitCode> show(const Call &call, Services &services)
{
    auto grid = gridOfOne(call, services);
    if (!grid)
        return grid.error();
    if (call.json())
        call.print(QJsonDocument(rowJson(*grid, grid->rows.front(), 0)));
    else
        call.print(reportText(*grid, grid->rows.front(), 0));
    return ExitCode::Done;
}

Result<ExitCode> prefill(const Call &call, Services &services)
{
    auto grid = gridOfOne(call, services);
    if (!grid)
        return grid.error();
    const auto report = grid->prefilled(grid->rows.front(), 0);
    if (call.has(u"store"_s))
        return answerWith(call, services.progress().enter({report}));
    auto &cell = grid->rows.front().cells.front();
    cell.report = report;
    if (call.json())
        call.print(QJsonDocument(rowJson(*grid, grid->rows.front(), 0)));
    else
        call.print(reportText(*grid, grid->rows.front(), 0));
    return ExitCode::Done;
}

Result<ExitCode> plans(const Call &call, Services &services)
{
    auto all = services.progress().plans();
    if (!all)
        return all.error();
    call.print(call.json() ? QString::fromUtf8(QJsonDocument(plansJson(*all)).toJson()) : plansText(*all));
    return ExitCode::Done;
}

/// The plan on the command line, by number or title; the only one where none is named.
Result<PlanId> planOf(const QString &named, Services &services)
{
    auto all = services.progress().plans();
    if (!all)
        return all.error();
    for (const auto &plan : *all) {
        const bool isIt =
            named.isEmpty() ? all->size() == 1 : plan.title == named || plan.id.value() == named.toLongLong();
        if (isIt)
            return plan.id;
    }
    return problem(Error::Kind::NotFound, {}, u"progress.which_plan"_s, {named});
}

Result<ProgressGrid> gridOf(const Call &call, Services &services)
{
    auto plan = planOf(call.value(u"plan"_s), services);
    if (!plan)
        return plan.error();
    const QDate today = QDate::currentDate();
    const auto from = reportingPeriodFrom(call.value(u"from"_s));
    const auto to = reportingPeriodFrom(call.value(u"to"_s));
    return services.progress().grid(*plan, from ? from->firstDay() : QDate(today.year(), 1, 1),
                                    to ? to->lastDay() : today);
}

Result<ExitCode> list(const Call &call, Services &services)
{
    auto grid = gridOf(call, services);
    if (!grid)
        return grid.error();
    if (call.json())
        call.print(QJsonDocument(gridJson(*grid)));
    else
        call.print(gridText(*grid));
    return ExitCode::Done;
}

Result<ExitCode> setGrade(const Call &call, Services &services)
{
    auto grid = gridOf(call, services);
    if (!grid)
        return grid.error();
    HandSetGrade set{.planId = grid->plan.id,
                     .period = reportingPeriodFrom(call.argument(1))->code(),
                     .grade = *fromCode<Grade>(call.value(u"grade"_s)),
                     .reason = call.value(u"reason"_s)};
    if (call.has(u"task"_s)) {
        const auto row = std::ranges::find(grid->rows, call.value(u"task"_s), &ProgressRow::taskNumber);
        if (row == grid->rows.end())
            return problem(Error::Kind::NotFound, {}, u"progress.no_task"_s, {call.value(u"task"_s)});
        set.taskId = row->taskId;
    }
    auto step = services.progress().setGrade(set);
    if (!step)
        return step.error();
    call.print(call.json()
                   ? u"{\"step\":%1}\n"_s.arg(*step)
                   : fill(Cli::tr("Saved. To take it back: bihuanctl undo %1"), {QString::number(*step)}) +
                         u'\n');
    return ExitCode::Done;
}

Result<ExitCode> print(const Call &call, Services &services)
{
    auto plan = planOf(call.value(u"plan"_s), services);
    if (!plan)
        return plan.error();
    if (auto loaded = loadDocumentFonts(); !loaded)
        return loaded.error();
    const QString path = call.value(u"out"_s);
    auto printed = services.progress().print(*plan, *reportingPeriodFrom(call.argument(1)), path);
    return printed ? Result<ExitCode>(ExitCode::Done) : printed.error();
}

struct Verb
{
    QLatin1StringView name;
    Action action;
    bool ofOneReport; ///< Takes ID and PERIOD.
};

constexpr Verb kVerbs[] = {
    {"list"_L1, list, false},      {"plans"_L1, plans, false},    {"show"_L1, show, true},
    {"enter"_L1, enter, true},     {"submit"_L1, submit, true},   {"take-in"_L1, takeIn, true},
    {"return"_L1, giveBack, true}, {"prefill"_L1, prefill, true}, {"set-grade"_L1, setGrade, false},
    {"print"_L1, print, false},
};

const Verb *verbOf(const Call &call)
{
    const QString name = call.arguments().isEmpty() ? u"list"_s : call.argument(0);
    const auto found = std::ranges::find(kVerbs, name, &Verb::name);
    return found == std::end(kVerbs) ? nullptr : found;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    return services ? verbOf(call)->action(call, services.value()) : services.error();
}

UsageFault notAPeriod(const QString &text)
{
    return UsageFault{fill(Cli::tr("“%1” is no period. Write it as 2026-11, 2026Q4 or 2026H2."), {text})};
}

std::optional<UsageFault> checkSetGrade(const Call &call)
{
    if (!reportingPeriodFrom(call.argument(1)))
        return notAPeriod(call.argument(1));
    if (!fromCode<Grade>(call.value(u"grade"_s)))
        return UsageFault{fill(Cli::tr("“%1” is no grade. Use one of: %2."),
                               {call.value(u"grade"_s), allCodes<Grade>().join(u", "_s)})};
    return std::nullopt;
}

std::optional<UsageFault> check(const Call &call)
{
    const auto *verb = verbOf(call);
    if (!verb) {
        QStringList names;
        for (const auto &known : kVerbs)
            names << known.name;
        return UsageFault{
            fill(Cli::tr("“%1” is not known. Use one of: %2."), {call.argument(0), names.join(u", "_s)})};
    }
    for (const auto &option : {u"from"_s, u"to"_s}) {
        if (call.has(option) && !reportingPeriodFrom(call.value(option)))
            return notAPeriod(call.value(option));
    }
    if (call.has(u"on"_s) && !QDate::fromString(call.value(u"on"_s), Qt::ISODate).isValid())
        return UsageFault{fill(Cli::tr("“%1” is no day. Write it as 2026-11-25."), {call.value(u"on"_s)})};
    if (verb->name == "set-grade"_L1)
        return checkSetGrade(call);
    if (verb->name == "print"_L1 && !reportingPeriodFrom(call.argument(1)))
        return notAPeriod(call.argument(1));
    if (verb->name == "print"_L1 && call.value(u"out"_s).isEmpty())
        return UsageFault{fill(Cli::tr("The option %1 is missing."), {u"--out"_s})};
    if (!verb->ofOneReport)
        return std::nullopt;
    if (call.argument(1).toLongLong() <= 0)
        return UsageFault{fill(Cli::tr("“%1” is not a number of a record."), {call.argument(1)})};
    if (!reportingPeriodFrom(call.argument(2)))
        return notAPeriod(call.argument(2));
    return std::nullopt;
}

} // namespace

Command progressCommand()
{
    return {
        .name = u"progress"_s,
        .summary = Cli::tr("show and enter what the units report, period by period"),
        .arguments = {{u"[ACTION]"_s, Cli::tr("list, plans, show, enter, submit, take-in, return, prefill, "
                                              "set-grade or print; list when left out.")},
                      {u"[NUMBER]"_s,
                       Cli::tr("Number of the unit task; for set-grade and print the period.")},
                      {u"[PERIOD]"_s, Cli::tr("2026-11, 2026Q4 or 2026H2.")}},
        .options = {{u"plan"_s, Cli::tr("Number or title of the plan; the only one when left out."),
                     u"PLAN"_s},
                    {u"from"_s, Cli::tr("First period listed; else from January."), u"PERIOD"_s},
                    {u"to"_s, Cli::tr("Last period listed; else the current one."), u"PERIOD"_s},
                    {u"grade"_s, Cli::tr("Word for the grade, or its code."), u"WORD"_s},
                    {u"text"_s, Cli::tr("What was done."), u"TEXT"_s},
                    {u"problems"_s, Cli::tr("What stands in the way."), u"TEXT"_s},
                    {u"next"_s, Cli::tr("What comes next."), u"TEXT"_s},
                    {u"on"_s, Cli::tr("Day of the report; else now."), u"DAY"_s},
                    {u"reason"_s, Cli::tr("Why it is returned, or set against the rule."), u"TEXT"_s},
                    {u"task"_s, Cli::tr("Task whose grade is set; else the plan's."), u"NUMBER"_s},
                    {u"out"_s, Cli::tr("PDF into which the table is printed."), u"FILE"_s},
                    {u"store"_s, Cli::tr("Store the proposal.")}},
        .speaksJson = true,
        .run = run,
        .check = check};
}

} // namespace bihuan
