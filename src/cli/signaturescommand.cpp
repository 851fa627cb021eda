#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/signingservice.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QJsonObject toJson(const SignedMember &one)
{
    QJsonObject json{{u"member"_s, one.member.name},
                     {u"role"_s, toCode(one.member.role)},
                     {u"state"_s, toCode(one.state)}};
    if (!one.signature)
        return json;
    json.insert(u"kind"_s, toCode(one.signature->kind));
    json.insert(u"stance"_s, toCode(one.signature->stance));
    json.insert(u"dissent"_s, one.signature->dissent);
    json.insert(u"delegate"_s, one.signature->delegate);
    json.insert(u"signed_on"_s, one.signature->signedOn.toString(Qt::ISODate));
    json.insert(u"digest"_s, one.signature->contentSha256);
    return json;
}

QStringList cells(const SignedMember &one)
{
    QStringList row{one.member.name, groupRoleName(one.member.role), signatureStateName(one.state)};
    if (!one.signature)
        return row;
    return row << signatureKindName(one.signature->kind) << one.signature->signedOn.toString(Qt::ISODate)
               << one.signature->delegate << one.signature->dissent;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto all = services.value().signing().signatures(call.unitTask());
    if (!all)
        return all.error();
    if (call.json()) {
        QJsonArray array;
        for (const auto &one : *all)
            array.append(toJson(one));
        call.print(QJsonDocument(array));
        return ExitCode::Done;
    }
    DisplayTable table({Cli::tr("Member"), Cli::tr("Role"), Cli::tr("State"), Cli::tr("Kind"), Cli::tr("Day"),
                        Cli::tr("Signed by"), Cli::tr("Dissent")});
    for (const auto &one : *all)
        table.add(cells(one));
    call.print(table.text());
    return ExitCode::Done;
}

} // namespace

Command signaturesCommand()
{
    return {.name = u"signatures"_s,
            .summary = Cli::tr("say who has signed, and whose signature fell"),
            .arguments = {caseArgument()},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
