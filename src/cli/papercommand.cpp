#include "cli/commands.h"
#include "cli/paperform.h"
#include "cli/say.h"
#include "wording/sentences.h"

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    return withPapers(call, [&](Services &services) {
        return services.papers().write(call.unitTask(), *fromCode<PaperKind>(call.argument(1)),
                                       call.value(u"out"_s), paperForm(call));
    });
}

std::optional<UsageFault> check(const Call &call)
{
    const auto kind = fromCode<PaperKind>(call.argument(1));
    if (!kind || isRegister(*kind))
        return UsageFault{fill(Cli::tr("There is no paper “%1”. Use one of: %2."),
                               {call.argument(1), paperCodes(false).join(u", "_s)})};
    return checkPaperForm(call);
}

} // namespace

Command paperCommand()
{
    return {.name = u"paper"_s,
            .summary = Cli::tr("write another paper of a unit task"),
            .arguments = {caseArgument(),
                          {u"KIND"_s, fill(Cli::tr("One of: %1."), {paperCodes(false).join(u", "_s)})}},
            .options = paperFormOptions(Cli::tr("File that ends in .pdf, .docx, .png or .txt.")),
            .required = {u"out"_s},
            .run = run,
            .check = check};
}

} // namespace bihuan
