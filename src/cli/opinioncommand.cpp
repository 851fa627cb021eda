#include "cli/commands.h"
#include "cli/opinionform.h"
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
    const auto written =
        services.value().opinions().write(call.unitTask(), call.value(u"out"_s), opinionForm(call));
    if (!written)
        return written.error();
    warnOfSubstitutes(written->substitutes);
    for (const auto &path : written->files)
        call.print(fill(Cli::tr("Written to %1."), {path}) + u'\n');
    return ExitCode::Done;
}

} // namespace

Command opinionCommand()
{
    return {.name = u"opinion"_s,
            .summary = Cli::tr("write the acceptance opinion"),
            .arguments = {caseArgument()},
            .options =
                QList<QCommandLineOption>{
                    {u"out"_s,
                     Cli::tr("File that ends in .pdf, .docx, .png or .txt; .png gives one for each page."),
                     u"FILE"_s},
                    {u"edition"_s, Cli::tr("This edition; else the newest."), u"N"_s},
                    {u"cycle"_s, Cli::tr("Of this cycle; else the newest."), u"N"_s}} +
                opinionFormOptions(),
            .required = {u"out"_s},
            .run = run,
            .check = checkOpinionForm};
}

} // namespace bihuan
