#include "cli/commands.h"
#include "cli/say.h"
#include "services/checkservice.h"
#include "wording/sentences.h"

#include <QJsonObject>

#include <algorithm>

namespace bihuan {

namespace {

/// The finding that --check and --where name. The one that is open where a place has several, and the one
/// that was let pass when that is to be taken back.
Result<CheckFinding> wanted(const Call &call, const CheckService &checks)
{
    const auto findings = checks.look(call.unitTask(), CheckStage::Closing);
    if (!findings)
        return findings.error();
    const bool takesBack = call.has(u"take-back"_s);
    const auto fits = [&](const CheckFinding &finding) {
        return finding.result.check == call.value(u"check"_s) && finding.waiver.has_value() == takesBack &&
               (!call.has(u"where"_s) || finding.result.problem.where == call.value(u"where"_s));
    };
    const auto count = std::ranges::count_if(*findings, fits);
    if (count == 0)
        return problem(Error::Kind::NotFound, call.value(u"where"_s), u"check.no_such_finding"_s,
                       {call.value(u"check"_s)});
    if (count > 1 && !call.has(u"where"_s))
        return invalid({}, u"check.several_findings"_s, {call.value(u"check"_s), QString::number(count)});
    return *std::ranges::find_if(*findings, fits);
}

Result<qint64> change(const Call &call, CheckService &checks, const CheckFinding &finding)
{
    if (call.has(u"take-back"_s))
        return checks.unwaive(call.unitTask(), *finding.waiver);
    auto saved = checks.waive(call.unitTask(), finding.result, call.value(u"reason"_s));
    return stepOf(saved);
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    auto &checks = services.value().checks();
    const auto finding = wanted(call, checks);
    if (!finding)
        return finding.error();
    const auto step = change(call, checks, *finding);
    if (!step)
        return step.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"id"_s, call.unitTask().value()}, {u"step"_s, *step}}));
    else
        call.print(fill(Cli::tr("Step %1."), {QString::number(*step)}) + u'\n');
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    if (call.has(u"take-back"_s) == call.has(u"reason"_s))
        return UsageFault{Cli::tr("Say --reason, or --take-back.")};
    return std::nullopt;
}

} // namespace

Command waiveCommand()
{
    return {
        .name = u"waive"_s,
        .summary = Cli::tr("let a warning pass with a reason"),
        .arguments = {caseArgument()},
        .options = {{u"check"_s, Cli::tr("Number of the check."), u"NN"_s},
                    {u"where"_s, Cli::tr("Place of the finding, where the check found several."), u"PATH"_s},
                    {u"reason"_s, Cli::tr("Why it may pass; kept."), u"TEXT"_s},
                    {u"take-back"_s, Cli::tr("Take back what was let pass.")}},
        .required = {u"check"_s},
        .speaksJson = true,
        .run = run,
        .check = check};
}

} // namespace bihuan
