#include "core/workcalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

/// Days of one year as "01-31", in their order.
QJsonArray listOf(const QSet<QDate> &days)
{
    QList<QDate> sorted = days.values();
    std::ranges::sort(sorted);
    QJsonArray list;
    for (const auto &day : std::as_const(sorted))
        list.append(day.toString(u"MM-dd"_s));
    return list;
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

std::vector<int> WorkCalendar::years() const
{
    std::vector<int> known;
    for (const auto &[year, days] : m_years)
        known.push_back(year);
    return known;
}

void WorkCalendar::take(const WorkCalendar &other)
{
    for (const auto &[year, days] : other.m_years)
        m_years[year] = days;
}

QByteArray WorkCalendar::yearJson(int year) const
{
    const auto &days = m_years.at(year);
    return QJsonDocument(QJsonObject{{u"off"_s, listOf(days.off)}, {u"work"_s, listOf(days.work)}})
        .toJson(QJsonDocument::Compact);
}

Result<DayKind> WorkCalendar::kindOf(QDate day) const
{
    const auto year = m_years.find(day.year());
    if (year == m_years.end())
        return invalid({}, u"calendar.unknown_year"_s, {QString::number(day.year())});
    if (year->second.work.contains(day))
        return DayKind::MakeUp;
    if (year->second.off.contains(day))
        return DayKind::Holiday;
    return day.dayOfWeek() <= Qt::Friday ? DayKind::Working : DayKind::Weekend;
}

Result<bool> WorkCalendar::isWorkingDay(QDate day) const
{
    return kindOf(day).and_then(
        [](DayKind kind) -> Result<bool> { return kind == DayKind::Working || kind == DayKind::MakeUp; });
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
