#include "cli/commands.h"
#include "cli/days.h"
#include "cli/say.h"
#include "core/chaincode.h"
#include "services/documentfonts.h"
#include "services/issueservice.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

Result<ExitCode> tell(const Call &call, const Issued &issued)
{
    const auto &opinion = issued.opinion;
    if (call.json()) {
        call.print(QJsonDocument(QJsonObject{{u"edition"_s, opinion.edition},
                                             {u"number"_s, opinion.documentNumber},
                                             {u"code"_s, opinion.chainCode},
                                             {u"pdf_sha256"_s, opinion.pdfSha256},
                                             {u"evidence"_s, issued.evidenceCode},
                                             {u"step"_s, issued.step}}));
        return ExitCode::Done;
    }
    call.print(fill(Cli::tr("Issued: edition %1, %2. Code on the paper: %3"),
                    {QString::number(opinion.edition),
                     opinion.documentNumber.isEmpty() ? Cli::tr("without a number") : opinion.documentNumber,
                     groupedCode(opinion.chainCode)}) +
               u'\n');
    return ExitCode::Done;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    if (auto loaded = loadDocumentFonts(); !loaded)
        return loaded.error();
    const auto issued =
        services.value().issuing().issue(call.unitTask(), {.number = call.value(u"number"_s),
                                                           .on = dayOrToday(call, u"date"_s),
                                                           .letter = call.value(u"style"_s) == "letter"_L1});
    return issued ? tell(call, *issued) : Result<ExitCode>(issued.error());
}

std::optional<UsageFault> check(const Call &call)
{
    if (auto fault = wrongDay(call, {u"date"_s}))
        return fault;
    const auto style = call.value(u"style"_s);
    if (style.isEmpty() || style == "file"_L1 || style == "letter"_L1)
        return std::nullopt;
    return UsageFault{fill(Cli::tr("There is no style “%1”: use file or letter."), {style})};
}

} // namespace

Command issueCommand()
{
    return {.name = u"issue"_s,
            .summary = Cli::tr("issue the opinion: freeze it, number it, keep its PDF"),
            .arguments = {caseArgument()},
            .options = {{u"number"_s, Cli::tr("Number of the paper; else the next one of the pattern."),
                         u"NUMBER"_s},
                        {u"date"_s, Cli::tr("Day of issue; else today."), u"DAY"_s},
                        {u"style"_s, Cli::tr("Head of the paper, file or letter; else file."), u"STYLE"_s}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
