#include "cli/commands.h"
#include "cli/say.h"
#include "services/evidenceservice.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QJsonObject toJson(const EvidenceItem &item)
{
    QJsonArray files;
    for (const auto &file : item.files)
        files.append(
            QJsonObject{{u"name"_s, file.originalName}, {u"sha256"_s, file.sha256}, {u"size"_s, file.size}});
    return {{u"code"_s, item.evidence.code}, {u"title"_s, item.evidence.title}, {u"files"_s, files}};
}

QJsonObject toJson(const Attached &attached)
{
    QJsonArray items;
    for (const auto &item : attached.items)
        items.append(toJson(item));
    return {{u"evidence"_s, items}, {u"reused"_s, attached.reused}, {u"step"_s, attached.step}};
}

QString toText(const Attached &attached)
{
    QString text;
    for (const auto &item : attached.items)
        text += item.evidence.code + u"  "_s + item.evidence.title + u'\n';
    return text +
           fill(Cli::tr("Attached: %1. To take it back: bihuanctl undo %2"),
                {QString::number(attached.items.size()), QString::number(attached.step)}) +
           u'\n';
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto attached = services.value().evidence().attach(call.unitTask(), call.value(u"measure"_s),
                                                             call.arguments().mid(1));
    if (!attached)
        return attached.error();
    if (call.json())
        call.print(QJsonDocument(toJson(*attached)));
    else
        call.print(toText(*attached));
    return ExitCode::Done;
}

} // namespace

Command attachCommand()
{
    return {.name = u"attach"_s,
            .summary = Cli::tr("store files as evidence of a measure"),
            .arguments = {{u"ID"_s, Cli::tr("Number of the unit task.")},
                          {u"FILE..."_s, Cli::tr("Files, or folders of files.")}},
            .options = {{u"measure"_s, Cli::tr("Number of the measure as printed; 2 means 2. too."),
                         u"NUMBER"_s}},
            .required = {u"measure"_s},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
