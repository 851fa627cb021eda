#include "cli/commands.h"
#include "cli/paperform.h"
#include "cli/say.h"
#include "services/unittasklist.h"
#include "wording/sentences.h"

namespace bihuan {

namespace {

UnitTaskFilter filterOf(const Call &call)
{
    UnitTaskFilter filter{.query = call.value(u"query"_s)};
    if (call.has(u"unit"_s))
        filter.units.push_back(call.value(u"unit"_s));
    for (const auto &code : call.values(u"state"_s)) {
        if (const auto state = fromCode<UnitTaskState>(code))
            filter.states.push_back(*state);
    }
    return filter;
}

PaperKind kindOf(const Call &call)
{
    return fromCode<PaperKind>(call.value(u"kind"_s)).value_or(PaperKind::Ledger);
}

Result<ExitCode> run(const Call &call)
{
    return withPapers(call, [&](Services &services) {
        return services.unitTasks().ids(filterOf(call)).and_then([&](const std::vector<UnitTaskId> &ids) {
            return services.papers().writeRegister(ids, kindOf(call), call.value(u"out"_s), paperForm(call));
        });
    });
}

std::optional<UsageFault> check(const Call &call)
{
    for (const auto &code : call.values(u"state"_s)) {
        if (!fromCode<UnitTaskState>(code))
            return UsageFault{fill(Cli::tr("There is no state “%1”. Use one of: %2."),
                                   {code, allCodes<UnitTaskState>().join(u", "_s)})};
    }
    if (call.has(u"kind"_s) && !paperCodes(true).contains(call.value(u"kind"_s)))
        return UsageFault{fill(Cli::tr("There is no register “%1”. Use one of: %2."),
                               {call.value(u"kind"_s), paperCodes(true).join(u", "_s)})};
    return checkPaperForm(call);
}

} // namespace

Command ledgerCommand()
{
    return {.name = u"ledger"_s,
            .summary = Cli::tr("write a register of unit tasks"),
            .options = paperFormOptions(Cli::tr("File that ends in .pdf, .docx, .png, .txt or .csv.")) +
                       QList<QCommandLineOption>{
                           {u"kind"_s, Cli::tr("ledger or closing_summary; else ledger."), u"KIND"_s},
                           {u"state"_s, Cli::tr("Only in this state; may be repeated."), u"STATE"_s},
                           {u"unit"_s, Cli::tr("Only of this responsible unit."), u"NAME"_s},
                           {u"query"_s, Cli::tr("Only with these words."), u"TEXT"_s}},
            .required = {u"out"_s},
            .run = run,
            .check = check};
}

} // namespace bihuan
