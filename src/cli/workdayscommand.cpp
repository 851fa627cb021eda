#include "cli/commands.h"
#include "cli/say.h"
#include "services/calendar.h"
#include "wording/sentences.h"

#include <QJsonObject>

namespace bihuan {

namespace {

QDate day(const Call &call, int place)
{
    return QDate::fromString(call.argument(place), Qt::ISODate);
}

Result<ExitCode> run(const Call &call)
{
    const QDate first = day(call, 0);
    const QDate last = day(call, 1);
    const auto count = workCalendar().workingDays(first, last);
    if (!count)
        return count.error();
    const auto all = first.daysTo(last) + 1;
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"first"_s, first.toString(Qt::ISODate)},
                                             {u"last"_s, last.toString(Qt::ISODate)},
                                             {u"working_days"_s, *count},
                                             {u"calendar_days"_s, all}}));
    else
        call.print(fill(Cli::tr("Working days: %1. Calendar days: %2."),
                        {QString::number(*count), QString::number(all)}) +
                   u'\n');
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    for (int place = 0; place < 2; ++place) {
        if (!day(call, place).isValid())
            return UsageFault{
                fill(Cli::tr("“%1” is no day. Write it as 2024-09-29."), {call.argument(place)})};
    }
    return std::nullopt;
}

} // namespace

Command workdaysCommand()
{
    return {.name = u"workdays"_s,
            .summary = Cli::tr("count working days, first and last day counted"),
            .arguments = {{u"FIRST"_s, Cli::tr("First day.")}, {u"LAST"_s, Cli::tr("Last day.")}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
