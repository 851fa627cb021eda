#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/caseservice.h"
#include "wording/errortext.h"
#include "wording/names.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QJsonArray toJson(const std::vector<CheckResult> &results)
{
    QJsonArray array;
    for (const auto &result : results) {
        array.append(QJsonObject{{u"check"_s, result.check},
                                 {u"severity"_s, toCode(result.severity)},
                                 {u"message"_s, checkText(result)},
                                 {u"where"_s, result.problem.where}});
    }
    return array;
}

QString toText(const std::vector<CheckResult> &results)
{
    if (results.empty())
        return Cli::tr("Nothing stands against the opinion.") + u'\n';
    DisplayTable table({Cli::tr("Check"), Cli::tr("Severity"), Cli::tr("Found")});
    for (const auto &result : results)
        table.add({result.check, severityName(result.severity), checkText(result)});
    return table.text();
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto results = services.value().cases().check(call.unitTask());
    if (!results)
        return results.error();
    if (call.json())
        call.print(QJsonDocument(toJson(*results)));
    else
        call.print(toText(*results));
    return ExitCode::Done;
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .summary = Cli::tr("say what stands against a final opinion"),
            .arguments = {{u"ID"_s, Cli::tr("Number of the unit task.")}},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
