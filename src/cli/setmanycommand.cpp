#include "cli/commands.h"
#include "cli/filteroptions.h"
#include "services/bulkservice.h"
#include "services/unittasklist.h"

#include <QJsonObject>

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto ids = services.value().unitTasks().ids(unitTaskFilterOf(call));
    if (!ids)
        return ids.error();
    const BulkEdit edit{.field = *fromCode<BulkField>(call.argument(0)), .value = call.argument(1)};
    auto &bulk = services.value().bulk();
    const auto done = call.has(u"dry-run"_s) ? bulk.preview(*ids, edit) : bulk.apply(*ids, edit);
    if (!done)
        return done.error();
    if (call.json()) {
        call.print(QJsonDocument(QJsonObject{
            {u"changed"_s, done->changed}, {u"unchanged"_s, done->unchanged}, {u"step"_s, done->step}}));
        return ExitCode::Done;
    }
    call.print(fill(Cli::tr("Changed: %1, so already: %2."),
                    {QString::number(done->changed), QString::number(done->unchanged)}) +
               u'\n');
    if (done->step)
        call.print(fill(Cli::tr("To take it back: bihuanctl undo %1"), {QString::number(done->step)}) +
                   u'\n');
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    if (!fromCode<BulkField>(call.argument(0)))
        return UsageFault{fill(Cli::tr("“%1” cannot be set in many at once. Use one of: %2."),
                               {call.argument(0), allCodes<BulkField>().join(u", "_s)})};
    return wrongFilter(call);
}

} // namespace

Command setManyCommand()
{
    auto options = filterOptions();
    options << QCommandLineOption{u"dry-run"_s, Cli::tr("Say how many would change, and change nothing.")};
    return {.name = u"set-many"_s,
            .summary = Cli::tr("change one field of all unit tasks that the conditions choose"),
            .arguments = {{u"FIELD"_s, Cli::tr("One of: %1.").arg(allCodes<BulkField>().join(u", "_s))},
                          {u"VALUE"_s, Cli::tr("The new text; true or false for long_term.")}},
            .options = options,
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
