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

/// What is attached, and beside each piece what its file says about it.
using Proposals = std::vector<DocumentFacts>;

QJsonObject toJson(const DocumentFacts &facts)
{
    return {{u"title"_s, facts.title},
            {u"kind"_s, facts.kind},
            {u"document_number"_s, facts.documentNumber},
            {u"issuer"_s, facts.issuer},
            {u"document_date"_s,
             facts.documentOn ? QJsonValue(facts.documentOn->toString(Qt::ISODate)) : QJsonValue()},
            {u"pages"_s, facts.pages ? QJsonValue(*facts.pages) : QJsonValue()}};
}

QString toText(const DocumentFacts &facts)
{
    QStringList words{facts.title,
                      facts.kind,
                      facts.documentNumber,
                      facts.issuer,
                      facts.documentOn ? facts.documentOn->toString(Qt::ISODate) : QString(),
                      facts.pages ? QString::number(*facts.pages) : QString()};
    words.removeAll(QString());
    return fill(Cli::tr("  proposed: %1"), {words.join(u" · "_s)}) + u'\n';
}

QJsonObject toJson(const Attached &attached, const Proposals &proposals)
{
    QJsonArray items;
    for (std::size_t i = 0; i < attached.items.size(); ++i) {
        QJsonObject item = toJson(attached.items[i]);
        if (i < proposals.size())
            item.insert(u"proposed"_s, toJson(proposals[i]));
        items.append(item);
    }
    return {{u"evidence"_s, items}, {u"reused"_s, attached.reused}, {u"step"_s, attached.step}};
}

QString toText(const Attached &attached, const Proposals &proposals)
{
    QString text;
    for (std::size_t i = 0; i < attached.items.size(); ++i) {
        const auto &evidence = attached.items[i].evidence;
        text += evidence.code + u"  "_s + evidence.title + u'\n';
        if (i < proposals.size())
            text += toText(proposals[i]);
    }
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
    Proposals proposals;
    if (call.has(u"propose"_s)) {
        for (const auto &item : attached->items) {
            auto facts = services.value().evidence().propose(item);
            if (!facts)
                return facts.error();
            proposals.push_back(*std::move(facts));
        }
    }
    if (call.json())
        call.print(QJsonDocument(toJson(*attached, proposals)));
    else
        call.print(toText(*attached, proposals));
    return ExitCode::Done;
}

} // namespace

Command attachCommand()
{
    return {
        .name = u"attach"_s,
        .summary = Cli::tr("store files as evidence of a measure"),
        .arguments = {caseArgument(), {u"FILE..."_s, Cli::tr("Files, or folders of files.")}},
        .options = {{u"measure"_s, Cli::tr("Number of the measure as printed; 2 means 2. too."), u"NUMBER"_s},
                    {u"propose"_s, Cli::tr("Say what each file's name and first page tell about it; "
                                           "nothing of it is stored.")}},
        .required = {u"measure"_s},
        .speaksJson = true,
        .run = run};
}

} // namespace bihuan
