#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/auditservice.h"
#include "wording/recordnames.h"
#include "wording/sentences.h"
#include "wording/steptext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

constexpr int kLongestValue = 40;

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonObject toJson(const AuditEntry &entry)
{
    return {{u"id"_s, entry.id.value()},
            {u"step"_s, entry.step},
            {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
            {u"actor"_s, entry.actor},
            {u"action"_s, entry.action},
            {u"reason"_s, entry.reason},
            {u"unit_task"_s, entry.unitTaskId ? QJsonValue(entry.unitTaskId->value()) : QJsonValue()},
            {u"entity"_s, entry.entity},
            {u"record"_s, entry.recordId},
            {u"field"_s, entry.field},
            {u"old"_s, orNull(entry.oldValue)},
            {u"new"_s, orNull(entry.newValue)},
            {u"hash"_s, entry.hash}};
}

QString shortened(const std::optional<QString> &value)
{
    const auto text = value.value_or(QString());
    return text.size() > kLongestValue ? text.left(kLongestValue) + u'…' : text;
}

QStringList cells(const AuditEntry &entry)
{
    const bool isField = !entry.field.isEmpty();
    return {QString::number(entry.step),
            entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
            entry.actor,
            actionName(entry.action),
            stepText(entry),
            isField ? shortened(entry.oldValue) : QString(),
            isField ? shortened(entry.newValue) : QString()};
}

void keepField(std::vector<AuditEntry> &entries, const QString &wanted)
{
    if (wanted.isEmpty())
        return;
    std::erase_if(entries,
                  [&](const AuditEntry &entry) { return entry.entity + u'.' + entry.field != wanted; });
}

void print(const Call &call, const std::vector<AuditEntry> &entries)
{
    if (call.json()) {
        QJsonArray array;
        for (const auto &entry : entries)
            array.append(toJson(entry));
        return call.print(QJsonDocument(array));
    }
    DisplayTable table({Cli::tr("Step"), Cli::tr("Time"), Cli::tr("Who"), Cli::tr("Action"),
                        Cli::tr("Change"), Cli::tr("Before"), Cli::tr("After")});
    for (const auto &entry : entries)
        table.add(cells(entry));
    call.print(table.text());
}

/// Whether the file still holds the past that the code on a paper names.
Result<ExitCode> checkCode(const Call &call, Services &services)
{
    const auto past = services.audit().past(call.value(u"code"_s));
    if (!past)
        return past.error();
    const bool holds = past->found && past->sound;
    if (call.json()) {
        call.print(QJsonDocument(QJsonObject{
            {u"holds"_s, holds},
            {u"found"_s, past->found},
            {u"entry"_s, past->found ? QJsonValue(past->entry.id.value()) : QJsonValue()},
            {u"at"_s, past->found ? QJsonValue(past->entry.at.toString(Qt::ISODateWithMs)) : QJsonValue()},
            {u"later"_s, past->later},
            {u"number"_s, past->number}}));
        return holds ? ExitCode::Done : ExitCode::Refused;
    }
    if (!past->found)
        call.print(
            Cli::tr("The log has no entry with this code: it is not the one that the paper was printed from, "
                    "or it was cut or written anew.") +
            u'\n');
    else if (!past->sound)
        call.print(Cli::tr("The log has this entry, but what stands before it was altered.") + u'\n');
    else
        call.print(
            fill(Cli::tr("The log still holds this past: entry %1 of %2 by %3; %4 entries came later. %5"),
                 {QString::number(past->entry.id.value()),
                  past->entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), past->entry.actor,
                  QString::number(past->later), past->number})
                .trimmed() +
            u'\n');
    return holds ? ExitCode::Done : ExitCode::Refused;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    if (call.has(u"code"_s))
        return checkCode(call, services.value());
    const auto unitTask = call.arguments().isEmpty() ? std::nullopt : std::optional(call.unitTask());
    auto entries = services.value().audit().entries(unitTask);
    if (!entries)
        return entries.error();
    keepField(entries.value(), call.value(u"field"_s));
    print(call, entries.value());
    return ExitCode::Done;
}

} // namespace

Command auditCommand()
{
    return {
        .name = u"audit"_s,
        .summary = Cli::tr("show who changed what"),
        .arguments = {{u"[ID]"_s, Cli::tr("Number of the unit task; all when left out.")}},
        .options = {{u"code"_s,
                     Cli::tr("Say whether the file still holds the past that this code on a paper names."),
                     u"CODE"_s},
                    {u"field"_s, Cli::tr("Only this field, such as task.deadline_text."), u"TABLE.FIELD"_s}},
        .speaksJson = true,
        .run = run};
}

} // namespace bihuan
