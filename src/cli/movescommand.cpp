#include "cli/commands.h"
#include "cli/days.h"
#include "cli/displaytable.h"
#include "cli/moveanswer.h"
#include "cli/say.h"
#include "services/caseservice.h"
#include "wording/errortext.h"
#include "wording/names.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

Result<ExitCode> runMoves(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto file = services.value().cases().get(call.unitTask());
    if (!file)
        return file.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("Time"), Cli::tr("Who"), Cli::tr("Move"), Cli::tr("To"), Cli::tr("Reason")});
    for (const auto &move : file->moves) {
        array.append(toJson(move));
        table.add({move.record.movedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), move.record.actor,
                   moveName(move.record.move), stateName(move.record.to), move.record.reason});
    }
    call.print(array, table);
    return ExitCode::Done;
}

Result<ExitCode> runNext(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto moves = services.value().flow().openMoves(call.unitTask());
    if (!moves)
        return moves.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("Move"), Cli::tr("By"), Cli::tr("To"), Cli::tr("Missing")});
    for (const auto &move : *moves) {
        QJsonArray missing;
        QStringList words;
        for (const auto &one : move.missing) {
            missing.append(QJsonObject{{u"need"_s, toCode(one.need)},
                                       {u"where"_s, one.problem.where},
                                       {u"message"_s, problemSentence(one.problem)}});
            words << problemText(one.problem);
        }
        array.append(QJsonObject{{u"move"_s, toCode(move.row.move)},
                                 {u"to"_s, toCode(move.row.to)},
                                 {u"actor"_s, toCode(move.row.actor)},
                                 {u"back"_s, move.row.back},
                                 {u"missing"_s, missing}});
        table.add({moveName(move.row.move), actorName(move.row.actor), stateName(move.row.to),
                   words.join(u"; "_s)});
    }
    call.print(array, table);
    return ExitCode::Done;
}

Result<ExitCode> runSettle(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto file = services.value().cases().get(call.unitTask());
    if (!file)
        return file.error();
    std::vector<Supplement> all;
    for (const auto &move : file->moves)
        all.insert(all.end(), move.supplements.begin(), move.supplements.end());
    const auto place = call.argument(1).toInt();
    if (place < 1 || place > std::ssize(all))
        return invalid(u"supplement"_s, u"flow.supplement_elsewhere"_s);
    auto supplement = all[std::size_t(place) - 1];
    supplement.answer = call.value(u"answer"_s);
    supplement.settledOn = dayOrToday(call, u"date"_s);
    const auto saved = services.value().flow().save(call.unitTask(), supplement);
    if (!saved)
        return saved.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"id"_s, call.unitTask().value()}, {u"step"_s, saved->step}}));
    else
        call.print(Cli::tr("Saved.") + u'\n');
    return ExitCode::Done;
}

std::optional<UsageFault> checkSettle(const Call &call)
{
    return wrongDay(call, {u"date"_s});
}

} // namespace

Command movesCommand()
{
    return {.name = u"moves"_s,
            .summary = Cli::tr("show the moves that a case has made"),
            .arguments = {caseArgument()},
            .speaksJson = true,
            .run = runMoves};
}

Command nextCommand()
{
    return {.name = u"next"_s,
            .summary = Cli::tr("show the moves that are open, and what is missing for each"),
            .arguments = {caseArgument()},
            .speaksJson = true,
            .run = runNext};
}

Command settleCommand()
{
    return {
        .name = u"settle"_s,
        .summary = Cli::tr("settle a supplementary requirement"),
        .arguments = {caseArgument(), {u"NUMBER"_s, Cli::tr("Which one of all, in the order of the moves.")}},
        .options = {{u"answer"_s, Cli::tr("What was done about it."), u"TEXT"_s},
                    {u"date"_s, Cli::tr("Day on which it was settled; else today."), u"DAY"_s}},
        .required = {u"answer"_s},
        .speaksJson = true,
        .run = runSettle,
        .check = checkSettle};
}

} // namespace bihuan
