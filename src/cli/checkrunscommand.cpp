#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/checkservice.h"
#include "wording/checknames.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QJsonArray toJson(const std::vector<CheckRun> &runs)
{
    QJsonArray array;
    for (const auto &run : runs) {
        array.append(QJsonObject{{u"id"_s, run.id.value()},
                                 {u"cycle"_s, run.cycle},
                                 {u"occasion"_s, toCode(run.occasion)},
                                 {u"at"_s, run.ranAt.toUTC().toString(Qt::ISODateWithMs)},
                                 {u"by"_s, run.ranBy},
                                 {u"blocking"_s, run.blocking},
                                 {u"warnings"_s, run.warnings},
                                 {u"notes"_s, run.notes},
                                 {u"waived"_s, run.waived},
                                 {u"results"_s, QJsonDocument::fromJson(run.results.toUtf8()).array()},
                                 {u"sha256"_s, run.resultsSha256}});
    }
    return array;
}

QString toText(const std::vector<CheckRun> &runs)
{
    DisplayTable table(
        {Cli::tr("ID"), Cli::tr("When"), Cli::tr("Who"), Cli::tr("Occasion"), Cli::tr("Found")});
    for (const auto &run : runs)
        table.add({QString::number(run.id.value()), run.ranAt.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s),
                   run.ranBy, occasionName(run.occasion),
                   countsText({run.blocking, run.warnings, run.notes, run.waived})});
    return table.text();
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto runs = services.value().checks().runs(call.unitTask());
    if (!runs)
        return runs.error();
    if (call.json())
        call.print(QJsonDocument(toJson(*runs)));
    else
        call.print(toText(*runs));
    return ExitCode::Done;
}

} // namespace

Command checkRunsCommand()
{
    return {.name = u"check-runs"_s,
            .summary = Cli::tr("list the runs of the checks kept with a unit task"),
            .arguments = {caseArgument()},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
