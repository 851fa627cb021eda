#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "core/checks.h"
#include "services/evidenceservice.h"
#include "wording/errortext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

/// Numbers of the measures that the piece is mapped to.
QStringList measuresOf(const CaseFile &file, EvidenceId id)
{
    QStringList numbers;
    for (const auto &measure : file.measures) {
        if (std::ranges::find(measure.mappings, id, &EvidenceMapping::evidenceId) != measure.mappings.end())
            numbers << measure.measure.number;
    }
    return numbers;
}

QJsonArray filesOf(const EvidenceItem &item)
{
    QJsonArray files;
    for (const auto &file : item.files)
        files.append(
            QJsonObject{{u"name"_s, file.originalName}, {u"sha256"_s, file.sha256}, {u"size"_s, file.size}});
    return files;
}

QJsonObject toJson(const CaseFile &file, const EvidenceItem &item, const QStringList &hints)
{
    const Evidence &one = item.evidence;
    return {{u"code"_s, one.code},
            {u"title"_s, one.title},
            {u"kind"_s, one.kind},
            {u"document_number"_s, one.documentNumber},
            {u"issuer"_s, one.issuer},
            {u"document_date"_s,
             one.documentOn ? QJsonValue(one.documentOn->toString(Qt::ISODate)) : QJsonValue()},
            {u"pages"_s, one.pages ? QJsonValue(*one.pages) : QJsonValue()},
            {u"status"_s, toCode(one.status)},
            {u"measures"_s, QJsonArray::fromStringList(measuresOf(file, one.id))},
            {u"files"_s, filesOf(item)},
            {u"hints"_s, QJsonArray::fromStringList(hints)}};
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto file = services.value().cases().get(call.unitTask());
    if (!file)
        return file.error();
    const auto results = services.value().cases().check(call.unitTask());
    if (!results)
        return results.error();
    QJsonArray list;
    DisplayTable table(
        {Cli::tr("Code"), Cli::tr("Title"), Cli::tr("Kind"), Cli::tr("Measures"), Cli::tr("Files")});
    QString hinted;
    for (const auto &item : file->evidence) {
        QStringList hints;
        for (const auto &hint : hintsFor(*results, item.evidence))
            hints << checkText(hint);
        const auto elsewhere = services.value().evidence().usedElsewhere(item.evidence.id);
        if (!elsewhere)
            return elsewhere.error();
        for (const auto &hint : *elsewhere)
            hints << checkText(hint);
        list.append(toJson(*file, item, hints));
        table.add({item.evidence.code, item.evidence.title, item.evidence.kind,
                   measuresOf(*file, item.evidence.id).join(u' '), QString::number(item.files.size())});
        for (const QString &hint : hints)
            hinted += item.evidence.code + u": "_s + hint + u'\n';
    }
    if (call.json())
        call.print(QJsonDocument(list));
    else
        call.print(table.text() + hinted);
    return ExitCode::Done;
}

} // namespace

Command evidenceCommand()
{
    return {.name = u"evidence"_s,
            .summary = Cli::tr("list the evidence of a unit task, with hints"),
            .arguments = {caseArgument()},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
