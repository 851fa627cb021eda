#include "cli/commands.h"
#include "cli/say.h"
#include "services/evidenceservice.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

CellChange changeOf(const Call &call)
{
    CellChange change;
    if (call.has(u"pages"_s))
        change.pageRange = call.value(u"pages"_s);
    if (call.has(u"proves"_s))
        change.proves = call.value(u"proves"_s);
    if (call.has(u"sufficiency"_s))
        change.sufficiency = fromCode<Sufficiency>(call.value(u"sufficiency"_s));
    return change;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    auto &evidence = services.value().evidence();
    const auto id = call.unitTask();
    const auto cell = evidence.cell(id, call.value(u"measure"_s), call.value(u"evidence"_s));
    if (!cell)
        return cell.error();
    const auto mapped = evidence.map(id, *cell, changeOf(call));
    if (!mapped)
        return mapped.error();
    const auto &mapping = mapped->record;
    if (call.json())
        call.print(QJsonDocument(QJsonObject{
            {u"measure"_s, call.value(u"measure"_s)},
            {u"evidence"_s, call.value(u"evidence"_s)},
            {u"pages"_s, mapping.pageRange},
            {u"proves"_s, mapping.proves},
            {u"sufficiency"_s, mapping.sufficiency ? QJsonValue(toCode(*mapping.sufficiency)) : QJsonValue()},
            {u"step"_s, mapped->step}}));
    else if (mapped->step == 0)
        call.print(Cli::tr("It is so already.") + u'\n');
    else
        call.print(
            fill(Cli::tr("Saved. To take it back: bihuanctl undo %1"), {QString::number(mapped->step)}) +
            u'\n');
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    const QString given = call.value(u"sufficiency"_s);
    if (given.isEmpty() || fromCode<Sufficiency>(given))
        return std::nullopt;
    return UsageFault{fill(Cli::tr("There is no sufficiency “%1”. Use one of: %2"),
                           {given, allCodes<Sufficiency>().join(u", "_s)})};
}

} // namespace

Command mapCommand()
{
    return {
        .name = u"map"_s,
        .summary = Cli::tr("say that a piece of evidence proves a measure"),
        .arguments = {caseArgument()},
        .options = {{u"measure"_s, Cli::tr("Number of the measure as printed; 2 means 2. too."), u"NUMBER"_s},
                    {u"evidence"_s, Cli::tr("Code of the evidence, such as 1-03."), u"CODE"_s},
                    {u"pages"_s, Cli::tr("Pages that prove it."), u"RANGE"_s},
                    {u"proves"_s, Cli::tr("What it proves, in one sentence."), u"TEXT"_s},
                    {u"sufficiency"_s, Cli::tr("sufficient, partial or insufficient; empty for none."),
                     u"S"_s}},
        .required = {u"measure"_s, u"evidence"_s},
        .speaksJson = true,
        .run = run,
        .check = check};
}

} // namespace bihuan
