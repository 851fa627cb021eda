#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "core/checklist.h"
#include "wording/checknames.h"
#include "wording/names.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QString severities(const CheckInfo &info)
{
    QStringList words;
    for (const auto severity : info.severities)
        words << severityName(severity);
    return words.join(u" / "_s);
}

Result<ExitCode> run(const Call &call)
{
    QJsonArray array;
    DisplayTable table({Cli::tr("Check"), Cli::tr("Name"), Cli::tr("Severity"), Cli::tr("Asked"),
                        Cli::tr("What it sees to")});
    for (const auto &info : checkList()) {
        QJsonArray codes;
        for (const auto severity : info.severities)
            codes.append(toCode(severity));
        array.append(QJsonObject{{u"check"_s, info.id},
                                 {u"name"_s, checkName(info.id)},
                                 {u"severities"_s, codes},
                                 {u"before"_s, toCode(info.stage)},
                                 {u"purpose"_s, checkPurpose(info.id)},
                                 {u"places"_s, QJsonArray::fromStringList(info.places)},
                                 {u"source"_s, info.source}});
        table.add(
            {info.id, checkName(info.id), severities(info), stageName(info.stage), checkPurpose(info.id)});
    }
    call.print(array, table);
    return ExitCode::Done;
}

} // namespace

Command checksCommand()
{
    return {.name = u"checks"_s, .summary = Cli::tr("list all checks"), .speaksJson = true, .run = run};
}

} // namespace bihuan
