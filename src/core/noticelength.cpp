#include "core/noticelength.h"

namespace bihuan {

namespace {

constexpr int kLongestCount = 1000; ///< Days looked at; no notice lasts that long.

/// The day as the flow counts it; `counted` is how many were counted before.
Result<CountedDay> countDay(const Flow &flow, QDate day, int counted, const WorkCalendar &calendar)
{
    CountedDay result{.day = day};
    const auto kind = calendar.kindOf(day);
    if (kind)
        result.kind = *kind;
    else if (flow.noticeUnit == LengthUnit::WorkingDays)
        return kind.error();
    const bool works = result.kind == DayKind::Working || result.kind == DayKind::MakeUp;
    if (flow.noticeUnit == LengthUnit::CalendarDays || works)
        result.number = counted + 1;
    return result;
}

} // namespace

Result<std::vector<CountedDay>> countNotice(const Flow &flow, QDate first, QDate last,
                                            const WorkCalendar &calendar)
{
    if (last < first)
        return invalid({}, u"calendar.last_before_first"_s,
                       {first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
    std::vector<CountedDay> days;
    int counted = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        auto one = countDay(flow, day, counted, calendar);
        if (!one)
            return one.error();
        if (day == first && !flow.countsFirstDay)
            one->number = 0;
        counted = std::max(counted, one->number);
        days.push_back(*one);
    }
    return days;
}

Result<int> noticeLength(const Flow &flow, QDate first, QDate last, const WorkCalendar &calendar)
{
    return countNotice(flow, first, last, calendar)
        .and_then([](const std::vector<CountedDay> &days) -> Result<int> {
            int length = 0;
            for (const auto &day : days)
                length = std::max(length, day.number);
            return length;
        });
}

Result<QDate> earliestLastDay(const Flow &flow, QDate first, const WorkCalendar &calendar)
{
    for (int days = 0; days < kLongestCount; ++days) {
        const auto length = noticeLength(flow, first, first.addDays(days), calendar);
        if (!length)
            return length.error();
        if (*length >= flow.noticeLength)
            return first.addDays(days);
    }
    return invalid({}, u"calendar.unknown_year"_s, {QString::number(first.year() + 1)});
}

QString statedLength(const Flow &flow, int days)
{
    return QString::number(days) + (flow.noticeUnit == LengthUnit::WorkingDays ? u"个工作日"_s : u"天"_s);
}

} // namespace bihuan
