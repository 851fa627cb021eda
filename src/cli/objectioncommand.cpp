#include "cli/commands.h"
#include "cli/days.h"
#include "cli/displaytable.h"
#include "cli/moveanswer.h"
#include "cli/say.h"
#include "services/caseservice.h"
#include "services/noticeservice.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

const QStringList kActions{u"list"_s, u"add"_s, u"answer"_s, u"uphold"_s, u"rework"_s};

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const Objection &one)
{
    return {{u"received"_s, one.receivedOn.toString(Qt::ISODate)},
            {u"from"_s, toCode(one.sender)},
            {u"content"_s, one.content},
            {u"handling"_s, one.handling},
            {u"upheld"_s, one.upheld},
            {u"answered"_s, dayText(one.answeredOn)}};
}

/// The objections of the newest notice.
std::vector<Objection> objectionsOf(const CaseFile &file)
{
    return file.notices.empty() ? std::vector<Objection>() : file.notices.back().objections;
}

Result<Objection> chosen(const Call &call, const CaseFile &file)
{
    const auto all = objectionsOf(file);
    const auto place = call.argument(2).toInt();
    if (place < 1 || place > std::ssize(all))
        return invalid(u"notices"_s, u"flow.no_objection"_s);
    return all[std::size_t(place) - 1];
}

void printAll(const Call &call, const CaseFile &file)
{
    QJsonArray array;
    DisplayTable table({Cli::tr("No."), Cli::tr("Received"), Cli::tr("From"), Cli::tr("Content"),
                        Cli::tr("Answered"), Cli::tr("Handling")});
    int number = 0;
    for (const auto &one : objectionsOf(file)) {
        array.append(toJson(one));
        table.add({QString::number(++number), one.receivedOn.toString(Qt::ISODate), senderName(one.sender),
                   one.content, dayText(one.answeredOn), one.handling});
    }
    call.print(array, table);
}

Result<ExitCode> answerStep(const Call &call, const Result<Saved<Objection>> &saved)
{
    if (!saved)
        return saved.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"id"_s, call.unitTask().value()}, {u"step"_s, saved->step}}));
    else
        call.print(Cli::tr("Saved.") + u'\n');
    return ExitCode::Done;
}

Result<ExitCode> addObjection(const Call &call, Services &services)
{
    const auto sender = fromCode<Sender>(call.value(u"from"_s)).value_or(Sender::Person);
    return answerStep(call,
                      services.notices().add(call.unitTask(), {.receivedOn = dayOrToday(call, u"date"_s),
                                                               .sender = sender,
                                                               .content = call.value(u"content"_s)}));
}

Result<ExitCode> settle(const Call &call, Services &services, const Objection &objection)
{
    if (call.argument(1) == u"answer"_s)
        return answerStep(call, services.notices().answer(call.unitTask(), objection,
                                                          {.handling = call.value(u"handling"_s),
                                                           .answeredOn = dayOf(call, u"date"_s)}));
    const UpheldObjection upheld{objection.id, call.value(u"reason"_s), dayOf(call, u"date"_s)};
    return answerMove(call, call.argument(1) == u"uphold"_s
                                ? services.flow().upholdObjection(call.unitTask(), upheld)
                                : services.flow().reworkObjection(call.unitTask(), upheld));
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    if (call.argument(1) == u"add"_s)
        return addObjection(call, services.value());
    const auto file = services.value().cases().get(call.unitTask());
    if (!file)
        return file.error();
    if (call.argument(1) == u"list"_s) {
        printAll(call, *file);
        return ExitCode::Done;
    }
    const auto objection = chosen(call, *file);
    return objection ? settle(call, services.value(), *objection) : objection.error();
}

std::optional<UsageFault> check(const Call &call)
{
    const auto &action = call.argument(1);
    if (!kActions.contains(action))
        return UsageFault{fill(Cli::tr("“%1” is not one of %2."), {action, kActions.join(u", "_s)})};
    if (call.has(u"from"_s) && !fromCode<Sender>(call.value(u"from"_s)))
        return UsageFault{fill(Cli::tr("“%1” is not one of %2."),
                               {call.value(u"from"_s), allCodes<Sender>().join(u", "_s)})};
    return wrongDay(call, {u"date"_s});
}

} // namespace

Command objectionCommand()
{
    return {.name = u"objection"_s,
            .summary = Cli::tr("enter, answer or uphold an objection to the notice"),
            .arguments = {caseArgument(),
                          {u"ACTION"_s, Cli::tr("list, add, answer, uphold (review again) or rework.")},
                          {u"[NUMBER]"_s, Cli::tr("Which one of the list, from 1.")}},
            .options = {{u"content"_s, Cli::tr("add: what is objected to."), u"TEXT"_s},
                        {u"from"_s, Cli::tr("add: unit or person."), u"WHO"_s},
                        {u"handling"_s, Cli::tr("answer: how it was handled."), u"TEXT"_s},
                        {u"reason"_s, Cli::tr("uphold, rework: why; kept with the case."), u"TEXT"_s},
                        {u"date"_s, Cli::tr("Day of receipt or of the answer; else today."), u"DAY"_s}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
