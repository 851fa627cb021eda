#include "cli/commands.h"
#include "cli/say.h"
#include "services/documentfonts.h"
#include "services/opinionservice.h"
#include "wording/sentences.h"

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    if (auto loaded = loadDocumentFonts(); !loaded)
        return loaded.error();
    const auto path = call.value(u"out"_s);
    const OpinionForm form{.letter = call.value(u"style"_s) == "letter"_L1, .draft = call.has(u"draft"_s)};
    if (auto written = services.value().opinions().write(call.unitTask(), path, form); !written)
        return written.error();
    call.print(fill(Cli::tr("Written to %1."), {path}) + u'\n');
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    const auto style = call.value(u"style"_s);
    if (style.isEmpty() || style == "file"_L1 || style == "letter"_L1)
        return std::nullopt;
    return UsageFault{fill(Cli::tr("There is no style “%1”: use file or letter."), {style})};
}

} // namespace

Command opinionCommand()
{
    return {.name = u"opinion"_s,
            .summary = Cli::tr("write the acceptance opinion"),
            .arguments = {{u"ID"_s, Cli::tr("Number of the unit task.")}},
            .options = {{u"out"_s, Cli::tr("File that ends in .pdf or .txt."), u"FILE"_s},
                        {u"style"_s, Cli::tr("Head of the paper, file or letter; else file."), u"STYLE"_s},
                        {u"draft"_s, Cli::tr("Mark every page as a draft.")}},
            .required = {u"out"_s},
            .run = run,
            .check = check};
}

} // namespace bihuan
