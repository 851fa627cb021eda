#include "cli/commands.h"
#include "cli/say.h"
#include "services/packageservice.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

/// A JSON value of any kind; none when the text is no JSON. QJsonDocument takes objects and arrays only.
std::optional<QJsonValue> jsonValue(const QString &text)
{
    const auto document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    if (!document.isArray() || document.array().size() != 1)
        return std::nullopt;
    return document.array().first();
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto text = call.argument(2);
    const auto value = call.has(u"json-value"_s) ? *jsonValue(text) : QJsonValue(text);
    const auto done = services.value().packages().setField(call.unitTask(), call.argument(1), value);
    if (!done)
        return done.error();
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"id"_s, done->id.value()}, {u"step"_s, done->step}}));
    else if (done->step == 0)
        call.print(Cli::tr("It is so already.") + u'\n');
    else
        call.print(fill(Cli::tr("Saved. To take it back: bihuanctl undo %1"), {QString::number(done->step)}) +
                   u'\n');
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    if (call.has(u"json-value"_s) && !jsonValue(call.argument(2)))
        return UsageFault{fill(Cli::tr("“%1” is not a JSON value."), {call.argument(2)})};
    return std::nullopt;
}

} // namespace

Command setCommand()
{
    return {.name = u"set"_s,
            .summary = Cli::tr("change one field of a unit task"),
            .arguments = {caseArgument(),
                          {u"FIELD"_s, Cli::tr("Path as in the package, such as measures[0].text.")},
                          {u"VALUE"_s, Cli::tr("The new text.")}},
            .options = {{u"json-value"_s, Cli::tr("VALUE is JSON: 3, true, null, a list.")}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
