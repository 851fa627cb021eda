#include "cli/commands.h"
#include "cli/moveanswer.h"
#include "cli/say.h"
#include "services/caseservice.h"

#include <QJsonObject>

namespace bihuan {

namespace {

/// A way back that asks for nothing but a reason.
template <typename Move>
Result<ExitCode> runBack(const Call &call, Move move)
{
    auto services = call.open();
    if (!services)
        return services.error();
    return answerMove(call, (services.value().flow().*move)(call.unitTask(), call.value(u"reason"_s)));
}

/// A way back that says what has to be done.
template <typename Move>
Result<ExitCode> runAsking(const Call &call, Move move)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto file = services.value().cases().get(call.unitTask());
    if (!file)
        return file.error();
    auto asks = supplementsOf(call, *file);
    if (!asks)
        return asks.error();
    return answerMove(call, (services.value().flow().*
                             move)(call.unitTask(), Refusal{call.value(u"reason"_s), *std::move(asks)}));
}

Result<ExitCode> runTakeBack(const Call &call)
{
    return runBack(call, &FlowService::takeBack);
}

Result<ExitCode> runRefuse(const Call &call)
{
    return runBack(call, &FlowService::refuse);
}

Result<ExitCode> runRelapse(const Call &call)
{
    return runBack(call, &FlowService::relapse);
}

Result<ExitCode> runReturn(const Call &call)
{
    if (call.has(u"papers"_s))
        return runAsking(call, &FlowService::returnPapers);
    return runAsking(call, &FlowService::returnToUnit);
}

Result<ExitCode> runFail(const Call &call)
{
    return runAsking(call, &FlowService::fail);
}

Result<ExitCode> runRead(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto step = services.value().flow().markRead(call.unitTask());
    if (!step)
        return step.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"id"_s, call.unitTask().value()}, {u"step"_s, *step}}));
    else
        call.print(Cli::tr("The application is read; it cannot be taken back any more.") + u'\n');
    return ExitCode::Done;
}

Command back(const QString &name, const QString &summary, Result<ExitCode> (*run)(const Call &))
{
    return {.name = name,
            .summary = summary,
            .arguments = {caseArgument()},
            .options = {{u"reason"_s, Cli::tr("Why; kept with the case."), u"TEXT"_s}},
            .required = {u"reason"_s},
            .speaksJson = true,
            .run = run};
}

} // namespace

Command takeBackCommand()
{
    return back(u"take-back"_s, Cli::tr("take an application back that the office has not read"),
                runTakeBack);
}

Command returnCommand()
{
    auto made = back(u"return"_s, Cli::tr("return an application for completion"), runReturn);
    made.options += supplementOptions();
    made.options += QCommandLineOption(
        u"papers"_s, Cli::tr("Only the papers: the case stays applied and gets a new version of them."));
    return made;
}

Command failCommand()
{
    auto made = back(u"fail"_s, Cli::tr("do not pass: the unit goes on working"), runFail);
    made.options += supplementOptions();
    return made;
}

Command refuseCommand()
{
    return back(u"refuse"_s, Cli::tr("refuse the approval; the review is held again"), runRefuse);
}

Command relapseCommand()
{
    return back(u"relapse"_s, Cli::tr("open the next cycle of a closed case that came back"), runRelapse);
}

Command readCommand()
{
    return {.name = u"read"_s,
            .summary = Cli::tr("note that the office has read the application"),
            .arguments = {caseArgument()},
            .speaksJson = true,
            .run = runRead};
}

} // namespace bihuan
