#include "cli/commands.h"
#include "cli/days.h"
#include "cli/say.h"
#include "cli/secret.h"
#include "services/signingservice.h"
#include "services/userservice.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

/// --drawn PICTURE, --ink; else by password where the office has users, and on paper where it has none.
Result<SignatureKind> kindOf(const Call &call, Services &services)
{
    if (call.has(u"drawn"_s))
        return SignatureKind::Drawn;
    if (call.has(u"ink"_s))
        return SignatureKind::Ink;
    const auto users = services.users().hasUsers();
    if (!users)
        return users.error();
    return *users ? SignatureKind::Password : SignatureKind::Ink;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto kind = kindOf(call, services.value());
    if (!kind)
        return kind.error();
    SignatureWish wish{.member = call.member(services.value()),
                       .kind = *kind,
                       .delegate = call.value(u"delegate"_s),
                       .dissent =
                           call.has(u"dissent"_s) ? std::optional(call.value(u"dissent"_s)) : std::nullopt,
                       .signedOn = dayOrToday(call, u"date"_s),
                       .imagePath = call.has(u"drawn"_s) ? call.value(u"drawn"_s) : call.value(u"scan"_s)};
    if (*kind == SignatureKind::Password)
        wish.password = askSecret(Cli::tr("Password of the signature:"), "BIHUAN_PASSWORD");
    const auto signature = services.value().signing().sign(call.unitTask(), wish);
    if (!signature)
        return signature.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"member"_s, wish.member},
                                             {u"kind"_s, toCode(signature->record.kind)},
                                             {u"digest"_s, signature->record.contentSha256},
                                             {u"step"_s, signature->step}}));
    else
        call.print(fill(Cli::tr("%1 has signed the content %2."),
                        {wish.member, signature->record.contentSha256.left(16)}) +
                   u'\n');
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    if (call.has(u"ink"_s) && call.has(u"drawn"_s))
        return UsageFault{Cli::tr("--ink and --drawn exclude each other.")};
    if (auto fault = wrongDay(call, {u"date"_s}))
        return fault;
    return call.memberMissing();
}

} // namespace

Command signCommand()
{
    return {.name = u"sign"_s,
            .summary = Cli::tr("sign the opinion for a member of the acceptance group"),
            .arguments = {caseArgument()},
            .options = {memberOption(),
                        {u"delegate"_s, Cli::tr("Who signs in the member's place."), u"NAME"_s},
                        {u"dissent"_s, Cli::tr("What the member does not agree with."), u"TEXT"_s},
                        {u"ink"_s, Cli::tr("The member has signed on paper.")},
                        {u"scan"_s, Cli::tr("With --ink: the scanned page."), u"FILE"_s},
                        {u"drawn"_s, Cli::tr("Picture of the signature, printed in the column."), u"FILE"_s},
                        {u"date"_s, Cli::tr("Day of signing; else today."), u"DAY"_s}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
