#include "core/workcalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bihuan {

namespace {

/// The days of one list; none when one of them is no day of that year.
std::optional<QSet<QDate>> daysOf(const QString &year, const QJsonValue &list)
{
    QSet<QDate> days;
    const auto entries = list.toArray();
    for (const auto &entry : entries) {
        const auto day = QDate::fromString(year + u'-' + entry.toString(), Qt::ISODate);
        if (!day.isValid())
            return std::nullopt;
        days.insert(day);
    }
    return list.isArray() ? std::optional(days) : std::nullopt;
}

} // namespace

Result<WorkCalendar> WorkCalendar::parse(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return invalid({}, u"calendar.damaged"_s);
    WorkCalendar calendar;
    const auto years = document.object();
    for (auto it = years.begin(); it != years.end(); ++it) {
        const auto off = daysOf(it.key(), it->toObject().value(u"off"_s));
        const auto work = daysOf(it.key(), it->toObject().value(u"work"_s));
        if (!off || !work)
            return invalid(it.key(), u"calendar.damaged"_s);
        calendar.m_years[it.key().toInt()] = {*off, *work};
    }
    return calendar;
}

Result<bool> WorkCalendar::isWorkingDay(QDate day) const
{
    const auto year = m_years.find(day.year());
    if (year == m_years.end())
        return invalid({}, u"calendar.unknown_year"_s, {QString::number(day.year())});
    if (year->second.work.contains(day))
        return true;
    return day.dayOfWeek() <= Qt::Friday && !year->second.off.contains(day);
}

Result<int> WorkCalendar::workingDays(QDate first, QDate last) const
{
    if (last < first)
        return invalid({}, u"calendar.last_before_first"_s,
                       {first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
    int count = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const auto works = isWorkingDay(day);
        if (!works)
            return works.error();
        count += *works;
    }
    return count;
}

Result<QDate> WorkCalendar::lastDay(QDate first, int count) const
{
    for (QDate day = first;; day = day.addDays(1)) {
        const auto works = isWorkingDay(day);
        if (!works)
            return works.error();
        count -= *works;
        if (count <= 0)
            return day;
    }
}

} // namespace bihuan
