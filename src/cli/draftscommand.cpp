#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/draftjournal.h"
#include "services/services.h"
#include "wording/recordnames.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QJsonObject toJson(const LeftDraft &left)
{
    return {{u"id"_s, left.draft.unitTask.value()},
            {u"field"_s, left.draft.table + u'.' + left.draft.column},
            {u"record"_s, left.draft.record},
            {u"at"_s, left.draft.at.toString(Qt::ISODateWithMs)},
            {u"skipped"_s, left.skipped},
            {u"base"_s, left.draft.base},
            {u"text"_s, left.draft.text}};
}

Result<ExitCode> run(const Call &call)
{
    const auto left = DraftJournal(call.folder(), call.user()).left();
    if (!left)
        return left.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("ID"), Cli::tr("Field"), Cli::tr("Typed at"), Cli::tr("Text")});
    for (const auto &one : *left) {
        array.append(toJson(one));
        table.add({QString::number(one.draft.unitTask.value()), fieldName(one.draft.table, one.draft.column),
                   one.draft.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), one.draft.text});
    }
    call.print(array, table);
    return ExitCode::Done;
}

} // namespace

Command draftsCommand()
{
    return {.name = u"drafts"_s,
            .summary = Cli::tr("list texts that were being typed when the program was cut off"),
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
