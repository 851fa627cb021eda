#include "cli/commands.h"
#include "cli/opinionform.h"
#include "cli/say.h"
#include "services/unittasklist.h"
#include "wording/errortext.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace bihuan {

namespace {

Result<std::vector<UnitTaskId>> wantedUnitTasks(const Call &call, Services &services)
{
    std::vector<UnitTaskId> ids;
    for (const auto &argument : call.arguments())
        ids.emplace_back(argument.toLongLong());
    return ids.empty() ? services.unitTasks().ids({}) : Result<std::vector<UnitTaskId>>(ids);
}

QJsonObject toJson(const WrittenOpinions &written)
{
    QJsonArray failed;
    for (const auto &one : written.failed)
        failed.append(QJsonObject{{u"id"_s, one.id.value()}, {u"message"_s, errorText(one.error)}});
    return {{u"files"_s, QJsonArray::fromStringList(written.files)}, {u"failed"_s, failed}};
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    if (auto loaded = loadDocumentFonts(); !loaded)
        return loaded.error();
    const auto written = wantedUnitTasks(call, services.value()).and_then([&](const auto &ids) {
        return services.value().opinions().writeAll(ids, call.value(u"out"_s), opinionForm(call));
    });
    if (!written)
        return written.error();
    warnOfSubstitutes(written->substitutes);
    for (const auto &one : written->failed) {
        std::fprintf(
            stderr, "bihuanctl: %s\n",
            fill(Cli::tr("Unit task %1: %2"), {QString::number(one.id.value()), errorText(one.error)})
                .toUtf8()
                .constData());
    }
    if (call.json())
        call.print(QJsonDocument(toJson(*written)));
    else
        call.print(fill(Cli::tr("Files written: %1. Opinions that failed: %2."),
                        {QString::number(written->files.size()), QString::number(written->failed.size())}) +
                   u'\n');
    return written->failed.empty() ? ExitCode::Done : ExitCode::Refused;
}

std::optional<UsageFault> check(const Call &call)
{
    for (const auto &argument : call.arguments()) {
        if (argument.toLongLong() <= 0)
            return UsageFault{fill(Cli::tr("“%1” is no number of a unit task."), {argument})};
    }
    return checkOpinionForm(call);
}

} // namespace

Command opinionsCommand()
{
    return {
        .name = u"opinions"_s,
        .summary = Cli::tr("write many acceptance opinions"),
        .arguments = {{u"[NUMBER]..."_s, Cli::tr("Numbers of unit tasks; all when left out.")}},
        .options =
            QList<QCommandLineOption>{
                {u"out"_s, Cli::tr("Folder for a PDF each, or one file that ends in .pdf."), u"TARGET"_s}} +
            opinionFormOptions(),
        .required = {u"out"_s},
        .speaksJson = true,
        .run = run,
        .check = check};
}

} // namespace bihuan
