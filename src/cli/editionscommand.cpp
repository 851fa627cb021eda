#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "core/chaincode.h"
#include "services/issueservice.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QString day(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

Result<ExitCode> begin(const Call &call, IssueService &issuing)
{
    const auto begun = issuing.beginEdition(call.unitTask(), call.value(u"new"_s));
    if (!begun)
        return begun.error();
    if (call.json())
        call.print(
            QJsonDocument(QJsonObject{{u"edition"_s, begun->record.edition}, {u"step"_s, begun->step}}));
    else
        call.print(fill(Cli::tr("Edition %1 was begun. It has to be signed and issued."),
                        {QString::number(begun->record.edition)}) +
                   u'\n');
    return ExitCode::Done;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    if (call.has(u"new"_s))
        return begin(call, services.value().issuing());
    const auto all = services.value().issuing().editions(call.unitTask());
    if (!all)
        return all.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("Cycle"), Cli::tr("Edition"), Cli::tr("State"), Cli::tr("Number"),
                        Cli::tr("Day"), Cli::tr("Code")});
    for (const auto &[cycle, opinion] : *all) {
        array.append(QJsonObject{{u"cycle"_s, cycle},
                                 {u"edition"_s, opinion.edition},
                                 {u"status"_s, toCode(opinion.status)},
                                 {u"number"_s, opinion.documentNumber},
                                 {u"issued_on"_s, day(opinion.issuedOn)},
                                 {u"code"_s, opinion.chainCode},
                                 {u"pdf_sha256"_s, opinion.pdfSha256}});
        table.add({QString::number(cycle), QString::number(opinion.edition),
                   opinionStatusName(opinion.status), opinion.documentNumber, day(opinion.issuedOn),
                   groupedCode(opinion.chainCode)});
    }
    call.print(array, table);
    return ExitCode::Done;
}

} // namespace

Command editionsCommand()
{
    return {.name = u"editions"_s,
            .summary = Cli::tr("list the editions of the opinion, or begin a new one"),
            .arguments = {caseArgument()},
            .options = {{u"new"_s, Cli::tr("Begin the next edition of an issued opinion."), u"REASON"_s}},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
