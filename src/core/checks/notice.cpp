#include "core/checks/findings.h"

#include "core/numerals.h"

#include <QRegularExpression>

namespace bihuan {

namespace {

/// A length as a notice says it: 10个工作日, 七天.
struct StatedLength
{
    int days = 0;
    LengthUnit count = LengthUnit::CalendarDays;
};

std::optional<StatedLength> statedLength(const QString &text)
{
    static const QRegularExpression length(
        u"([0-9]+|[一二三四五六七八九十]+)\\s*个?\\s*(工作日|自然日|日|天)"_s);
    const auto match = length.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto count = match.captured(2) == u"工作日"_s ? LengthUnit::WorkingDays : LengthUnit::CalendarDays;
    return StatedLength{numberFrom(match.capturedView(1)).value_or(0), count};
}

Result<int> lengthOf(const Notice &notice, LengthUnit count, const CheckSubject &subject)
{
    const QDate first = subject.settings.noticeCountsFirstDay ? notice.firstDay : notice.firstDay.addDays(1);
    if (count == LengthUnit::CalendarDays || !subject.context.calendar)
        return int(first.daysTo(notice.lastDay)) + 1;
    return first > notice.lastDay ? Result<int>(0)
                                  : subject.context.calendar->workingDays(first, notice.lastDay);
}

void checkLength(const CheckSubject &subject, Findings &findings) // 27
{
    const size_t last = subject.file.notices.size() - 1;
    const Notice &notice = subject.file.notices[last].notice;
    const auto at = [&](const QString &field) { return Spot{u"notices[%1].%2"_s.arg(last).arg(field)}; };
    const auto &settings = subject.settings;
    const auto length = lengthOf(notice, settings.noticeCount, subject);
    if (!length) {
        findings.block(u"27"_s, at(u"last_day"_s), u"check.notice_uncounted"_s,
                       {QString::number(notice.firstDay.year()), QString::number(notice.lastDay.year())});
        return;
    }
    const bool working = settings.noticeCount == LengthUnit::WorkingDays;
    if (*length < settings.noticeMinimum)
        findings.block(u"27"_s, at(u"last_day"_s),
                       working ? u"check.notice_short_of_working_days"_s : u"check.notice_short_of_days"_s,
                       {QString::number(*length), QString::number(settings.noticeMinimum)});
    const auto stated = statedLength(notice.statedLength);
    const auto counted = stated ? lengthOf(notice, stated->count, subject) : length;
    if (stated && counted && *counted != stated->days)
        findings.warn(u"27"_s, at(u"stated_length"_s), u"check.notice_length_differs"_s,
                      {notice.statedLength, QString::number(*counted)});
}

void checkEnd(const CheckSubject &subject, Findings &findings) // 28
{
    const auto &notices = subject.file.notices;
    if (notices.empty()) {
        if (subject.settings.noticeWanted)
            findings.block(u"28"_s, {u"notices"_s}, u"check.notice_missing"_s);
        return;
    }
    const size_t last = notices.size() - 1;
    const QDate end = notices[last].notice.lastDay;
    if (subject.context.today.isValid() && end >= subject.context.today)
        findings.block(u"28"_s, {u"notices[%1].last_day"_s.arg(last)}, u"check.notice_running"_s,
                       {dayText(end)});
    for (size_t i = 0; i < notices.size(); ++i) {
        for (size_t k = 0; k < notices[i].objections.size(); ++k) {
            const auto &objection = notices[i].objections[k];
            if (!objection.answeredOn)
                findings.block(u"28"_s, {u"notices[%1].objections[%2]"_s.arg(i).arg(k)},
                               u"check.objection_open"_s, {dayText(objection.receivedOn)});
        }
    }
}

} // namespace

void checkNotice(const CheckSubject &subject, Findings &findings)
{
    if (!subject.file.notices.empty())
        checkLength(subject, findings);
    checkEnd(subject, findings);
}

} // namespace bihuan
