#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/caseservice.h"
#include "services/reviewservice.h"
#include "wording/names.h"
#include "wording/sentences.h"
#include "wording/steptext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

/// A member's review with the measures it is about.
struct Sheet
{
    QString member{};
    std::vector<QString> numbers{}; ///< Printed, in the order of the sheet.
    ReviewSheet sheet{};
};

Result<Sheet> read(Services &services, const Call &call)
{
    const auto file = services.cases().get(call.unitTask());
    if (!file)
        return file.error();
    Sheet read{.member = call.member(services)};
    const auto &members = file->application.members;
    const auto found = std::ranges::find(members, read.member, &GroupMember::name);
    if (found == members.end())
        return problem(Error::Kind::NotFound, {}, u"member.not_found"_s, {read.member});
    for (const auto &one : file->measures)
        read.numbers.push_back(one.measure.number);
    if (call.has(u"looked"_s)) {
        const auto measure = services.reviews().measureNumbered(call.unitTask(), call.value(u"looked"_s));
        if (!measure)
            return measure.error();
        if (auto noted = services.reviews().look(call.unitTask(), found->id, *measure); !noted)
            return noted.error();
    }
    auto sheet = services.reviews().sheet(call.unitTask(), found->id);
    if (!sheet)
        return sheet.error();
    read.sheet = *std::move(sheet);
    return read;
}

QJsonObject toJson(const MeasureOnReview &one, const QString &number)
{
    QJsonArray changes;
    for (const auto &entry : one.changes)
        changes.append(QJsonObject{{u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
                                   {u"actor"_s, entry.actor},
                                   {u"entity"_s, entry.entity},
                                   {u"record"_s, entry.recordId},
                                   {u"field"_s, entry.field}});
    const auto &looked = one.review.lookedAt;
    return {{u"measure"_s, number},
            {u"looked_at"_s, looked ? QJsonValue(looked->toString(Qt::ISODateWithMs)) : QJsonValue()},
            {u"grade"_s, one.review.grade ? QJsonValue(toCode(*one.review.grade)) : QJsonValue()},
            {u"remark"_s, one.review.remark},
            {u"changes"_s, changes}};
}

void printJson(const Call &call, const Sheet &read)
{
    QJsonArray measures;
    for (std::size_t i = 0; i < read.sheet.measures.size(); ++i)
        measures.append(toJson(read.sheet.measures[i], read.numbers[i]));
    call.print(QJsonDocument(QJsonObject{{u"member"_s, read.member},
                                         {u"looked"_s, read.sheet.looked()},
                                         {u"graded"_s, read.sheet.graded()},
                                         {u"changed"_s, read.sheet.changed()},
                                         {u"measures"_s, measures}}));
}

QStringList cells(const MeasureOnReview &one, const QString &number)
{
    QStringList changes;
    for (const auto &entry : one.changes)
        changes << stepText(entry);
    changes.removeDuplicates();
    const auto &looked = one.review.lookedAt;
    return {number, looked ? looked->toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString(),
            one.review.grade ? measureGradeName(*one.review.grade) : QString(), one.review.remark,
            changes.join(Cli::tr("; "))};
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto done = read(services.value(), call);
    if (!done)
        return done.error();
    if (call.json()) {
        printJson(call, *done);
        return ExitCode::Done;
    }
    DisplayTable table({Cli::tr("Measure"), Cli::tr("Looked at"), Cli::tr("Grade"), Cli::tr("Remark"),
                        Cli::tr("Changed since")});
    for (std::size_t i = 0; i < done->sheet.measures.size(); ++i)
        table.add(cells(done->sheet.measures[i], done->numbers[i]));
    call.print(table.text());
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    return call.memberMissing();
}

} // namespace

Command reviewSheetCommand()
{
    return {.name = u"review-sheet"_s,
            .summary = Cli::tr("show how far a member of the acceptance group is, and what changed since"),
            .arguments = {caseArgument()},
            .options = {memberOption(),
                        {u"looked"_s, Cli::tr("Note that the member looks at this measure now."), u"N"_s}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
