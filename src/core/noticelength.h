#pragma once

#include "core/flowtemplate.h"
#include "core/workcalendar.h"

namespace bihuan {

/// One day of a notice and how it was counted.
struct CountedDay
{
    QDate day{};
    std::optional<DayKind> kind{}; ///< None in a year without data, where calendar days are counted.
    int number = 0; ///< Which one of the notice it is, from 1; 0 for a day that does not count.

    bool operator==(const CountedDay &) const = default;
};

/// The days from `first` to `last`, each with its number by the rule of `flow`. Fails with Invalid:
/// calendar.last_before_first, or calendar.unknown_year when working days are to be counted in such a year.
Result<std::vector<CountedDay>> countNotice(const Flow &flow, QDate first, QDate last,
                                            const WorkCalendar &calendar);

/// How many days of a notice from `first` to `last` count by the rule of `flow`. Fails as countNotice().
Result<int> noticeLength(const Flow &flow, QDate first, QDate last, const WorkCalendar &calendar);

/// The earliest last day of a notice that begins on `first` and is long enough. Fails with Invalid
/// (calendar.unknown_year).
Result<QDate> earliestLastDay(const Flow &flow, QDate first, const WorkCalendar &calendar);

/// How a notice states its length: 10个工作日, 7天.
QString statedLength(const Flow &flow, int days);

} // namespace bihuan
