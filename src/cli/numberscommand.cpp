#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/numberservice.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

int yearOf(const Call &call)
{
    return call.has(u"year"_s) ? call.value(u"year"_s).toInt() : QDate::currentDate().year();
}

Result<void> change(const Call &call, NumberService &numbers, OfficeId office)
{
    if (call.has(u"pattern"_s))
        return numbers.setPattern(office, call.value(u"pattern"_s));
    if (call.has(u"reserve"_s))
        return numbers.reserve(office, yearOf(call), call.value(u"reserve"_s).toInt(), call.value(u"note"_s))
            .and_then([](const std::vector<DocumentNumber> &) -> Result<void> { return {}; });
    if (call.has(u"void"_s))
        return numbers.makeVoid(office, yearOf(call), call.value(u"void"_s), call.value(u"note"_s))
            .and_then([](const DocumentNumber &) -> Result<void> { return {}; });
    return {};
}

Result<ExitCode> list(const Call &call, NumberService &numbers, OfficeId office)
{
    const auto all = numbers.numbers(office);
    const auto pattern = numbers.pattern(office);
    const auto next = numbers.next(office, yearOf(call));
    if (!all || !pattern || !next)
        return !all ? all.error() : !pattern ? pattern.error() : next.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("Year"), Cli::tr("Number"), Cli::tr("State"), Cli::tr("Note")});
    for (const auto &number : *all) {
        array.append(QJsonObject{{u"year"_s, number.year},
                                 {u"number"_s, number.text},
                                 {u"status"_s, toCode(number.status)},
                                 {u"note"_s, number.note}});
        table.add({QString::number(number.year), number.text, numberStatusName(number.status), number.note});
    }
    if (call.json())
        call.print(
            QJsonDocument(QJsonObject{{u"pattern"_s, *pattern}, {u"next"_s, *next}, {u"numbers"_s, array}}));
    else
        call.print(fill(Cli::tr("Pattern: %1. Next: %2"), {*pattern, *next}) + u'\n' + table.text());
    return ExitCode::Done;
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    auto &numbers = services.value().numbers();
    const auto office = numbers.office(call.value(u"office"_s));
    if (!office)
        return office.error();
    if (auto changed = change(call, numbers, office->id); !changed)
        return changed.error();
    return list(call, numbers, office->id);
}

std::optional<UsageFault> check(const Call &call)
{
    for (const QString &option : {u"year"_s, u"reserve"_s}) {
        if (call.has(option) && call.value(option).toInt() <= 0)
            return UsageFault{fill(Cli::tr("“%1” is not a number."), {call.value(option)})};
    }
    return std::nullopt;
}

} // namespace

Command numbersCommand()
{
    return {
        .name = u"numbers"_s,
        .summary = Cli::tr("list, reserve and void the numbers of issued papers"),
        .options = {{u"office"_s, Cli::tr("Which office; else the only one."), u"NAME"_s},
                    {u"pattern"_s, Cli::tr("Set the pattern; {year} and {number} are filled in."), u"TEXT"_s},
                    {u"year"_s, Cli::tr("Of this year; else the present one."), u"YEAR"_s},
                    {u"reserve"_s, Cli::tr("Keep the next numbers back."), u"COUNT"_s},
                    {u"void"_s, Cli::tr("Make this number void."), u"NUMBER"_s},
                    {u"note"_s, Cli::tr("Why."), u"TEXT"_s}},
        .speaksJson = true,
        .run = run,
        .check = check};
}

} // namespace bihuan
