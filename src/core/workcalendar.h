#pragma once

#include "core/codes.h"
#include "core/result.h"

#include <QDate>
#include <QSet>

#include <map>

namespace bihuan {

/// Why offices work or do not work on a day.
enum class DayKind { Working, MakeUp, Weekend, Holiday };

template <>
struct CodeTable<DayKind>
{
    static constexpr std::pair<DayKind, QLatin1StringView> entries[] = {
        {DayKind::Working, "working"_L1},
        {DayKind::MakeUp, "make_up"_L1},
        {DayKind::Weekend, "weekend"_L1},
        {DayKind::Holiday, "holiday"_L1},
    };
};

/// Which days offices work: Monday to Friday, less the holidays and with the make-up days (调休) that the
/// State Council orders for each year. In a year that is not known it refuses to count: a count from Monday
/// to Friday is wrong around every long holiday.
class WorkCalendar
{
public:
    /// The days of one year that differ from the week.
    struct Year
    {
        QSet<QDate> off{};
        QSet<QDate> work{};
    };

    /// Reads {"2024": {"off": ["01-01", …], "work": ["02-04", …]}, …}. Fails with Invalid (calendar.damaged,
    /// where: the year or the day) when it is something else.
    static Result<WorkCalendar> parse(const QByteArray &json);

    /// The years that are known, in their order.
    std::vector<int> years() const;

    /// Takes the years of `other`, in place of those that were known before.
    void take(const WorkCalendar &other);

    /// The JSON of one known year, as parse() reads it under the year.
    QByteArray yearJson(int year) const;

    /// What kind of day it is. Fails with Invalid (calendar.unknown_year) in a year without data.
    Result<DayKind> kindOf(QDate day) const;

    /// Whether offices work on `day`. Fails with Invalid (calendar.unknown_year) in a year without data.
    Result<bool> isWorkingDay(QDate day) const;

    /// Working days from `first` to `last`, both counted. Fails with Invalid: calendar.unknown_year, or
    /// calendar.last_before_first.
    Result<int> workingDays(QDate first, QDate last) const;

    /// The last day of a notice that begins on `first` and lasts `count` (1 or more) working days, `first`
    /// counted when it is one. Fails with Invalid (calendar.unknown_year).
    Result<QDate> lastDay(QDate first, int count) const;

private:
    std::map<int, Year> m_years{};
};

} // namespace bihuan
