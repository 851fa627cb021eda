#include "cli/commands.h"
#include "cli/say.h"
#include "services/caseservice.h"
#include "services/userservice.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto saved = services.value().cases().grade(
        call.unitTask(),
        {.member = call.member(services.value()),
         .measure = call.value(u"measure"_s),
         .grade = fromCode<MeasureGrade>(call.value(u"grade"_s)),
         .remark = call.has(u"remark"_s) ? std::optional(call.value(u"remark"_s)) : std::nullopt});
    if (!saved)
        return saved.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"id"_s, saved->record.id.value()}, {u"step"_s, saved->step}}));
    else
        call.print(
            fill(Cli::tr("Saved. To take it back: bihuanctl undo %1"), {QString::number(saved->step)}) +
            u'\n');
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    if (auto fault = call.memberMissing())
        return fault;
    const QString grade = call.value(u"grade"_s);
    if (fromCode<MeasureGrade>(grade))
        return std::nullopt;
    return UsageFault{fill(Cli::tr("There is no grade “%1”: use one of %2."),
                           {grade, allCodes<MeasureGrade>().join(u", "_s)})};
}

} // namespace

Command gradeCommand()
{
    return {.name = u"grade"_s,
            .summary = Cli::tr("record what a member of the acceptance group found about a measure"),
            .arguments = {caseArgument()},
            .options = {memberOption(),
                        {u"measure"_s, Cli::tr("Printed number of the measure."), u"N"_s},
                        {u"grade"_s, Cli::tr("met, mostly_met, not_met or not_applicable."), u"GRADE"_s},
                        {u"remark"_s, Cli::tr("Remark; an empty one takes the old one away."), u"TEXT"_s}},
            .required = {u"measure"_s, u"grade"_s},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
