#pragma once

#include "core/codes.h"

#include <QDate>

#include <vector>

namespace bihuan {

/// How often an office calls for progress (调度).
enum class Rhythm { Month, Quarter, HalfYear };

template <>
struct CodeTable<Rhythm>
{
    static constexpr std::pair<Rhythm, QLatin1StringView> entries[] = {
        {Rhythm::Month, "month"_L1},
        {Rhythm::Quarter, "quarter"_L1},
        {Rhythm::HalfYear, "half_year"_L1},
    };
};

/// One period for which progress is called: a month, a quarter or a half-year of the calendar.
struct ReportingPeriod
{
    Rhythm rhythm = Rhythm::Month;
    int year = 2000;
    int number = 1; ///< From 1, within the year.

    QDate firstDay() const;
    QDate lastDay() const;

    /// The period `steps` after this one; before it when negative.
    ReportingPeriod moved(int steps) const;

    /// As it is stored and typed: 2026-11, 2026Q4, 2026H2.
    QString code() const;

    /// As people write it: 2026年11月, 2026年第4季度, 2026年下半年.
    QString label() const;

    bool operator==(const ReportingPeriod &) const = default;
};

/// The period with this code; small letters and a missing zero (2026-9, 2026q4) are understood too. None for
/// anything else.
std::optional<ReportingPeriod> reportingPeriodFrom(const QString &code);

/// The period in which `day` lies.
ReportingPeriod periodOf(Rhythm rhythm, QDate day);

/// The periods of `rhythm` from the one with the day `from` to the one with the day `to`, both included.
/// Empty when `to` lies before `from`.
std::vector<ReportingPeriod> periodsBetween(Rhythm rhythm, QDate from, QDate to);

} // namespace bihuan
