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

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
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
        .options = {{u"field"_s, Cli::tr("Only this field, such as task.deadline_text."), u"TABLE.FIELD"_s}},
        .speaksJson = true,
        .run = run};
}

} // namespace bihuan
