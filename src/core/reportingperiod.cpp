#include "core/reportingperiod.h"

#include <QRegularExpression>

namespace bihuan {

namespace {

int monthsOf(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::Month: return 1;
    case Rhythm::Quarter: return 3;
    case Rhythm::HalfYear: return 6;
    }
    Q_UNREACHABLE();
}

} // namespace

QDate ReportingPeriod::firstDay() const
{
    return QDate(year, (number - 1) * monthsOf(rhythm) + 1, 1);
}

QDate ReportingPeriod::lastDay() const
{
    return firstDay().addMonths(monthsOf(rhythm)).addDays(-1);
}

ReportingPeriod ReportingPeriod::moved(int steps) const
{
    return periodOf(rhythm, firstDay().addMonths(steps * monthsOf(rhythm)));
}

QString ReportingPeriod::code() const
{
    switch (rhythm) {
    case Rhythm::Month: return u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(number, 2, 10, QChar(u'0'));
    case Rhythm::Quarter: return u"%1Q%2"_s.arg(year, 4, 10, QChar(u'0')).arg(number);
    case Rhythm::HalfYear: return u"%1H%2"_s.arg(year, 4, 10, QChar(u'0')).arg(number);
    }
    Q_UNREACHABLE();
}

QString ReportingPeriod::label() const
{
    const QString in = u"%1年"_s.arg(year);
    switch (rhythm) {
    case Rhythm::Month: return in + u"%1月"_s.arg(number);
    case Rhythm::Quarter: return in + u"第%1季度"_s.arg(number);
    case Rhythm::HalfYear: return in + (number == 1 ? u"上半年"_s : u"下半年"_s);
    }
    Q_UNREACHABLE();
}

std::optional<ReportingPeriod> reportingPeriodFrom(const QString &code)
{
    static const QRegularExpression shape(u"^(\\d{4})(-|[Qq]|[Hh])(\\d{1,2})$"_s);
    const auto match = shape.match(code.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QChar mark = match.captured(2).front().toUpper();
    const Rhythm rhythm = mark == u'-' ? Rhythm::Month : mark == u'Q' ? Rhythm::Quarter : Rhythm::HalfYear;
    const int year = match.captured(1).toInt();
    const int number = match.captured(3).toInt();
    if (year < 1 || number < 1 || number > 12 / monthsOf(rhythm))
        return std::nullopt;
    return ReportingPeriod{rhythm, year, number};
}

ReportingPeriod periodOf(Rhythm rhythm, QDate day)
{
    return {rhythm, day.year(), (day.month() - 1) / monthsOf(rhythm) + 1};
}

std::vector<ReportingPeriod> periodsBetween(Rhythm rhythm, QDate from, QDate to)
{
    std::vector<ReportingPeriod> periods;
    if (!from.isValid() || !to.isValid())
        return periods;
    for (auto period = periodOf(rhythm, from); period.firstDay() <= to; period = period.moved(1))
        periods.push_back(period);
    return periods;
}

} // namespace bihuan
