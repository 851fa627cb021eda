#include "cli/commands.h"
#include "cli/say.h"
#include "core/chaincode.h"
#include "services/signingservice.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

QString told(const ScannedPage &page)
{
    QStringList lines{
        fill(Cli::tr("Filed as %1 of unit task %2, edition %3."),
             {page.evidenceCode, QString::number(page.id.value()), QString::number(page.edition)})};
    lines << (page.sameDigest ? Cli::tr("What was signed on paper is what is stored.")
                              : Cli::tr("What is stored has been changed since this page was printed."));
    lines << fill(page.codeHolds ? Cli::tr("The log still holds the past that the code %1 names.")
                                 : Cli::tr("The log does not hold the past that the code %1 names."),
                  {groupedCode(page.code)});
    return lines.join(u'\n') + u'\n';
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto page = services.value().signing().scanBack(call.argument(0));
    if (!page)
        return page.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"id"_s, page->id.value()},
                                             {u"edition"_s, page->edition},
                                             {u"code"_s, page->code},
                                             {u"evidence"_s, page->evidenceCode},
                                             {u"same_digest"_s, page->sameDigest},
                                             {u"code_holds"_s, page->codeHolds},
                                             {u"step"_s, page->step}}));
    else
        call.print(told(*page));
    return page->sameDigest && page->codeHolds ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command scanBackCommand()
{
    return {.name = u"scan-back"_s,
            .summary = Cli::tr("file a scanned signed page by its code, and compare"),
            .arguments = {{u"FILE"_s, Cli::tr("Picture or PDF of the page.")}},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
