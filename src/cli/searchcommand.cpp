#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/searchservice.h"
#include "wording/recordnames.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

constexpr int kMostHits = 200;

QJsonObject toJson(const SearchHit &hit, const Snippet &snippet)
{
    QJsonArray marks;
    for (const auto &[at, length] : snippet.marks)
        marks.append(QJsonArray{at, length});
    return {{u"id"_s, hit.unitTaskId.value()},
            {u"task"_s, hit.taskNumber},
            {u"unit"_s, hit.unit},
            {u"field"_s, hit.at.entity + u'.' + hit.at.field},
            {u"record"_s, hit.at.recordId},
            {u"snippet"_s, snippet.text},
            {u"marks"_s, marks}};
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    // Files that came in since are looked into now: reading them when they are attached would keep people
    // waiting.
    if (auto read = services.value().search().readFiles(); !read)
        return read.error();
    const QString query = call.arguments().join(u' ');
    const auto hits = services.value().search().find(query, kMostHits);
    if (!hits)
        return hits.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("ID"), Cli::tr("Task"), Cli::tr("Unit"), Cli::tr("Field"), Cli::tr("Text")});
    for (const auto &hit : *hits) {
        const Snippet snippet = snippetOf(hit.at.text, query);
        array.append(toJson(hit, snippet));
        table.add({QString::number(hit.unitTaskId.value()), hit.taskNumber, hit.unit,
                   fieldName(hit.at.entity, hit.at.field), snippet.text});
    }
    call.print(array, table);
    return ExitCode::Done;
}

} // namespace

Command searchCommand()
{
    return {.name = u"search"_s,
            .summary = Cli::tr("find words in all texts and files"),
            .arguments = {{u"TEXT"_s, Cli::tr("Words; all of them must stand in the unit task.")}},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
