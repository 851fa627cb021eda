#include "cli/commands.h"
#include "cli/say.h"
#include "services/maintenanceservice.h"
#include "wording/errortext.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QJsonObject toJson(const Verification &found)
{
    QJsonArray problems;
    for (const auto &problem : found.problems) {
        problems.append(QJsonObject{{u"rule"_s, problem.rule},
                                    {u"where"_s, problem.where},
                                    {u"args"_s, QJsonArray::fromStringList(problem.args)},
                                    {u"message"_s, problemText(problem)}});
    }
    return {{u"sound"_s, found.isSound()},
            {u"files"_s, found.files},
            {u"audit_entries"_s, found.auditEntries},
            {u"problems"_s, problems}};
}

QString toText(const Verification &found)
{
    QString text;
    for (const auto &problem : found.problems)
        text += problemText(problem) + u'\n';
    text += fill(Cli::tr("Files checked: %1. Log entries checked: %2."),
                 {QString::number(found.files), QString::number(found.auditEntries)});
    return text + u' ' + (found.isSound() ? Cli::tr("Everything is sound.") : Cli::tr("Damage was found.")) +
           u'\n';
}

Result<ExitCode> run(const Call &call)
{
    const auto found = verifyFolder(call.folder());
    if (!found)
        return found.error();
    if (call.json())
        call.print(QJsonDocument(toJson(*found)));
    else
        call.print(toText(*found));
    return found->isSound() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command verifyCommand()
{
    return {.name = u"verify"_s,
            .summary = Cli::tr("look for damage in database, log and files"),
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
