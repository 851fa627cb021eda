#include "cli/commands.h"
#include "cli/days.h"
#include "cli/moveanswer.h"
#include "cli/say.h"

namespace bihuan {

namespace {

using Made = Result<Saved<MoveRecord>>;

/// Opens the data folder, makes the move and answers.
template <typename Move>
Result<ExitCode> runMove(const Call &call, Move move)
{
    auto services = call.open();
    if (!services)
        return services.error();
    return answerMove(call, move(services.value().flow(), call.unitTask()));
}

Result<ExitCode> runAssign(const Call &call)
{
    return runMove(call, [](FlowService &flow, UnitTaskId id) { return flow.assign(id); });
}

Result<ExitCode> runReceive(const Call &call)
{
    return runMove(
        call, [&](FlowService &flow, UnitTaskId id) { return flow.receive(id, call.value(u"contact"_s)); });
}

Result<ExitCode> runStart(const Call &call)
{
    return runMove(call, [](FlowService &flow, UnitTaskId id) { return flow.start(id); });
}

Result<ExitCode> runComplete(const Call &call)
{
    return runMove(call, [](FlowService &flow, UnitTaskId id) { return flow.complete(id); });
}

Result<ExitCode> runApply(const Call &call)
{
    return runMove(call, [&](FlowService &flow, UnitTaskId id) {
        return flow.apply(id, {.appliedOn = dayOf(call, u"date"_s),
                               .signedBy = call.value(u"signed-by"_s),
                               .selfCheck = call.value(u"self-check"_s)});
    });
}

Result<ExitCode> runReview(const Call &call)
{
    return runMove(call, [](FlowService &flow, UnitTaskId id) { return flow.review(id); });
}

Result<ExitCode> runPass(const Call &call)
{
    return runMove(call, [](FlowService &flow, UnitTaskId id) { return flow.pass(id); });
}

Result<ExitCode> runNotice(const Call &call)
{
    return runMove(call, [&](FlowService &flow, UnitTaskId id) {
        return flow.publishNotice(id, {.place = call.value(u"place"_s),
                                       .firstDay = dayOf(call, u"first"_s),
                                       .lastDay = dayOf(call, u"last"_s),
                                       .statedLength = call.value(u"stated-length"_s),
                                       .desk = call.value(u"desk"_s),
                                       .phone = call.value(u"phone"_s),
                                       .address = call.value(u"address"_s),
                                       .postcode = call.value(u"postcode"_s),
                                       .email = call.value(u"email"_s)});
    });
}

Result<ExitCode> runApprove(const Call &call)
{
    return runMove(call, [&](FlowService &flow, UnitTaskId id) {
        return flow.approve(id, {.decidedOn = dayOf(call, u"date"_s), .decidedBy = call.value(u"by"_s)});
    });
}

Result<ExitCode> runClose(const Call &call)
{
    return runMove(call, [&](FlowService &flow, UnitTaskId id) {
        return flow.close(id, {.number = call.value(u"number"_s), .closedOn = dayOf(call, u"date"_s)});
    });
}

Result<ExitCode> runFile(const Call &call)
{
    return runMove(call, [&](FlowService &flow, UnitTaskId id) {
        return flow.file(id, {.filedTo = call.value(u"to"_s),
                              .filedOn = dayOf(call, u"sent"_s),
                              .receipt = call.value(u"receipt"_s),
                              .receiptOn = dayOf(call, u"date"_s)});
    });
}

Result<ExitCode> runKeep(const Call &call)
{
    return runMove(call, [&](FlowService &flow, UnitTaskId id) {
        return flow.keepLongTerm(id, dayOf(call, u"follow-up"_s));
    });
}

std::optional<UsageFault> checkDays(const Call &call)
{
    static const QStringList days{u"date"_s, u"first"_s, u"last"_s, u"sent"_s, u"follow-up"_s};
    QStringList known;
    for (const auto &option : days) {
        if (call.knows(option))
            known << option;
    }
    return wrongDay(call, known);
}

Command command(const QString &name, const QString &summary, Result<ExitCode> (*run)(const Call &))
{
    return {.name = name,
            .summary = summary,
            .arguments = {caseArgument()},
            .speaksJson = true,
            .run = run,
            .check = checkDays};
}

QCommandLineOption dayOption(const QString &name, const QString &description)
{
    return {name, description, u"DAY"_s};
}

} // namespace

Command assignCommand()
{
    return command(u"assign"_s, Cli::tr("hand a unit task over to its unit"), runAssign);
}

Command receiveCommand()
{
    auto made = command(u"receive"_s, Cli::tr("sign a unit task in at the unit"), runReceive);
    made.options = {{u"contact"_s, Cli::tr("Name and telephone of the unit's contact."), u"TEXT"_s}};
    return made;
}

Command startCommand()
{
    return command(u"start"_s, Cli::tr("begin the work, with the first progress"), runStart);
}

Command completeCommand()
{
    return command(u"complete"_s, Cli::tr("report that all measures are done"), runComplete);
}

Command applyCommand()
{
    auto made = command(u"apply"_s, Cli::tr("apply for acceptance"), runApply);
    made.options = {dayOption(u"date"_s, Cli::tr("Day of the application; else today.")),
                    {u"signed-by"_s, Cli::tr("Head of the unit who signs."), u"NAME"_s},
                    {u"self-check"_s, Cli::tr("What the unit's own check found."), u"TEXT"_s}};
    return made;
}

Command reviewCommand()
{
    return command(u"review"_s, Cli::tr("begin the review by the acceptance group"), runReview);
}

Command passCommand()
{
    return command(u"pass"_s, Cli::tr("pass, with the opinion and all signatures"), runPass);
}

Command noticeCommand()
{
    auto made = command(u"notice"_s, Cli::tr("publish the notice; its days are counted"), runNotice);
    made.options = {
        dayOption(u"first"_s, Cli::tr("First day of the notice.")),
        dayOption(u"last"_s, Cli::tr("Last day, counted in.")),
        {u"place"_s, Cli::tr("Where it is published: newspaper, web address, board."), u"TEXT"_s},
        {u"stated-length"_s, Cli::tr("The length as the notice states it; else as counted."), u"TEXT"_s},
        {u"desk"_s, Cli::tr("Who receives objections."), u"TEXT"_s},
        {u"phone"_s, Cli::tr("Telephone of the desk."), u"TEXT"_s},
        {u"address"_s, Cli::tr("Postal address of the desk."), u"TEXT"_s},
        {u"postcode"_s, Cli::tr("Postal code of the desk."), u"TEXT"_s},
        {u"email"_s, Cli::tr("E-mail of the desk."), u"TEXT"_s}};
    made.required = {u"first"_s, u"last"_s, u"place"_s};
    return made;
}

Command approveCommand()
{
    auto made = command(u"approve"_s, Cli::tr("approve the closing"), runApprove);
    made.options = {dayOption(u"date"_s, Cli::tr("Day of the decision; else today.")),
                    {u"by"_s, Cli::tr("Who decided: the leading group, a named leader."), u"NAME"_s}};
    return made;
}

Command closeCommand()
{
    auto made =
        command(u"close"_s, Cli::tr("close the case, with number and date of the document"), runClose);
    made.options = {{u"number"_s, Cli::tr("Number of the closing document."), u"NUMBER"_s},
                    dayOption(u"date"_s, Cli::tr("Day of closing; else today."))};
    made.required = {u"number"_s};
    return made;
}

Command fileCommand()
{
    auto made = command(u"file"_s, Cli::tr("record that the closing has been filed above"), runFile);
    made.options = {{u"receipt"_s, Cli::tr("Number of the receipt."), u"TEXT"_s},
                    dayOption(u"date"_s, Cli::tr("Day of the receipt; else today.")),
                    {u"to"_s, Cli::tr("Filed with; else as the flow says."), u"NAME"_s},
                    dayOption(u"sent"_s, Cli::tr("Day on which it was sent."))};
    made.required = {u"receipt"_s};
    return made;
}

Command keepLongTermCommand()
{
    auto made = command(u"keep-long-term"_s, Cli::tr("keep a closed case up, with the day of its follow-up"),
                        runKeep);
    made.options = {dayOption(u"follow-up"_s, Cli::tr("Day of the next look-back."))};
    made.required = {u"follow-up"_s};
    return made;
}

} // namespace bihuan
