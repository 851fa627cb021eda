#include "core/deadline.h"

#include <QRegularExpression>

namespace bihuan {

namespace {

/// The day that a text such as 2022年9月30日, 2024年12月底 or 2021年底 ends with; none when there is none.
std::optional<QDate> dateIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"(\\d{4})\\s*(?:年|[-./])\\s*(?:(\\d{1,2})\\s*(?:月|[-./]|$)\\s*(?:(\\d{1,2})\\s*日?)?)?"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;

    const int year = match.captured(1).toInt();
    const int month = match.captured(2).isEmpty() ? 12 : match.captured(2).toInt();
    const QDate first(year, month, 1);
    const int day = match.captured(3).isEmpty() ? first.daysInMonth() : match.captured(3).toInt();
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

Deadline parseDeadline(const QString &text)
{
    const bool longTerm = text.contains(u"长期坚持"_s) || text.contains(u"持续推进"_s);
    Deadline deadline{.text = text, .on = dateIn(text)};
    if (deadline.on)
        deadline.kind = DeadlineKind::Date;
    else if (text.contains(u"立行立改"_s))
        deadline.kind = DeadlineKind::Immediate;
    else if (text.contains(u"已完成"_s))
        deadline.kind = DeadlineKind::DoneAlready;
    else if (longTerm)
        deadline.kind = DeadlineKind::LongTerm;
    deadline.thenLongTerm = longTerm && deadline.kind != DeadlineKind::LongTerm;
    return deadline;
}

} // namespace bihuan
