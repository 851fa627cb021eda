#include "cli/commands.h"
#include "cli/days.h"
#include "cli/displaytable.h"
#include "cli/moveanswer.h"
#include "cli/say.h"
#include "core/flowneeds.h"
#include "services/caseservice.h"
#include "services/extensionservice.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace bihuan {

namespace {

const QStringList kActions{u"list"_s, u"ask"_s, u"grant"_s, u"refuse"_s};

QJsonObject toJson(const Extension &one)
{
    return {{u"kind"_s, toCode(one.kind)},
            {u"old_deadline"_s, one.oldDeadline},
            {u"new_deadline"_s, one.newDeadline},
            {u"reason"_s, one.reason},
            {u"asked"_s, one.askedOn.toString(Qt::ISODate)},
            {u"late"_s, isLate(one)},
            {u"decision"_s, toCode(one.decision)},
            {u"decided_by"_s, one.decidedBy},
            {u"document_number"_s, one.documentNumber}};
}

void printAll(const Call &call, const CaseFile &file)
{
    QJsonArray array;
    DisplayTable table({Cli::tr("Kind"), Cli::tr("Asked"), Cli::tr("Old deadline"), Cli::tr("New deadline"),
                        Cli::tr("Decision"), Cli::tr("Reason")});
    for (const auto &one : file.extensions) {
        array.append(toJson(one));
        const auto asked = one.askedOn.toString(Qt::ISODate);
        table.add({extensionKindName(one.kind), isLate(one) ? fill(Cli::tr("%1 (late)"), {asked}) : asked,
                   one.oldDeadline, one.newDeadline, decisionName(one.decision), one.reason});
    }
    call.print(array, table);
}

Result<ExitCode> answerSaved(const Call &call, const Result<Saved<Extension>> &saved)
{
    if (!saved)
        return saved.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"id"_s, call.unitTask().value()},
                                             {u"extension"_s, toJson(saved->record)},
                                             {u"step"_s, saved->step}}));
    else if (isLate(saved->record))
        call.print(Cli::tr("Saved. It was asked for after the deadline and is marked late.") + u'\n');
    else
        call.print(Cli::tr("Saved.") + u'\n');
    return ExitCode::Done;
}

Result<ExitCode> ask(const Call &call, Services &services)
{
    const bool longTerm = call.has(u"long-term"_s);
    return answerSaved(
        call, services.extensions().ask(call.unitTask(),
                                        {.kind = longTerm ? ExtensionKind::LongTerm : ExtensionKind::Extend,
                                         .newDeadline = call.value(u"until"_s),
                                         .reason = call.value(u"reason"_s),
                                         .stageGoal = call.value(u"stage-goal"_s),
                                         .reviewOn = dayOf(call, u"review"_s),
                                         .askedOn = dayOf(call, u"date"_s)}));
}

Result<ExitCode> decide(const Call &call, Services &services, const CaseFile &file)
{
    const auto pending = std::ranges::find(file.extensions, Decision::Pending, &Extension::decision);
    if (pending == file.extensions.end())
        return invalid(u"extension.decision"_s, u"flow.decided_already"_s);
    const auto decision = call.argument(1) == u"grant"_s ? Decision::Granted : Decision::Refused;
    return answerSaved(call, services.extensions().decide(call.unitTask(), pending->id,
                                                          {.decision = decision,
                                                           .decidedOn = dayOf(call, u"date"_s),
                                                           .decidedBy = call.value(u"by"_s),
                                                           .documentNumber = call.value(u"number"_s)}));
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto file = services.value().cases().get(call.unitTask());
    if (!file)
        return file.error();
    if (call.argument(1) == u"list"_s) {
        printAll(call, *file);
        return ExitCode::Done;
    }
    return call.argument(1) == u"ask"_s ? ask(call, services.value()) : decide(call, services.value(), *file);
}

std::optional<UsageFault> check(const Call &call)
{
    if (!kActions.contains(call.argument(1)))
        return UsageFault{
            fill(Cli::tr("“%1” is not one of %2."), {call.argument(1), kActions.join(u", "_s)})};
    return wrongDay(call, {u"date"_s, u"review"_s});
}

} // namespace

Command extendCommand()
{
    return {
        .name = u"extend"_s,
        .summary = Cli::tr("ask for a later deadline, or decide about it"),
        .arguments = {caseArgument(), {u"ACTION"_s, Cli::tr("list, ask, grant or refuse.")}},
        .options = {{u"until"_s, Cli::tr("ask: the new deadline as it will be printed."), u"TEXT"_s},
                    {u"reason"_s, Cli::tr("ask: why; kept with the case."), u"TEXT"_s},
                    {u"long-term"_s, Cli::tr("ask: change to long-term instead of a later day.")},
                    {u"stage-goal"_s, Cli::tr("ask --long-term: what is reached at this stage."), u"TEXT"_s},
                    {u"review"_s, Cli::tr("ask --long-term: day of the next review."), u"DAY"_s},
                    {u"by"_s, Cli::tr("grant, refuse: who decided."), u"NAME"_s},
                    {u"number"_s, Cli::tr("grant, refuse: number of the document."), u"NUMBER"_s},
                    {u"date"_s, Cli::tr("Day of the request or of the decision; else today."), u"DAY"_s}},
        .speaksJson = true,
        .run = run,
        .check = check};
}

} // namespace bihuan
