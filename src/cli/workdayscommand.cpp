#include "cli/commands.h"
#include "cli/say.h"
#include "services/calendar.h"
#include "services/workyears.h"
#include "wording/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QDate day(const Call &call, int place)
{
    return QDate::fromString(call.argument(place), Qt::ISODate);
}

bool isImport(const Call &call)
{
    return call.argument(0) == u"import"_s;
}

Result<ExitCode> importYears(const Call &call)
{
    QFile file(call.argument(1));
    if (!file.open(QIODevice::ReadOnly))
        return problem(Error::Kind::NotFound, file.fileName(), u"file.failed"_s, {file.errorString()});
    auto services = call.open();
    if (!services)
        return services.error();
    const auto years = services.value().workYears().import(file.readAll());
    if (!years)
        return years.error();
    QJsonArray array;
    QStringList words;
    for (const int year : *years) {
        array.append(year);
        words << QString::number(year);
    }
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"years"_s, array}}));
    else
        call.print(fill(Cli::tr("Taken in: %1."), {words.join(u", "_s)}) + u'\n');
    return ExitCode::Done;
}

/// The years of the data folder, too, where there is one.
Result<WorkCalendar> calendarFor(const Call &call)
{
    if (!call.folder().check())
        return workCalendar();
    auto services = call.open();
    return services ? services.value().workYears().calendar() : services.error();
}

Result<ExitCode> run(const Call &call)
{
    if (isImport(call))
        return importYears(call);
    const auto calendar = calendarFor(call);
    if (!calendar)
        return calendar.error();
    const QDate first = day(call, 0);
    const QDate last = day(call, 1);
    const auto count = calendar->workingDays(first, last);
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
    for (int place = 0; place < 2 && !isImport(call); ++place) {
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
            .arguments = {{u"FIRST"_s, Cli::tr("First day; or “import”, to take in the holidays of a year.")},
                          {u"LAST"_s, Cli::tr("Last day; with import: the file.")}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
