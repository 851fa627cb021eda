#include "core/checks/findings.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace bihuan {

namespace {

/// The month that a text dates its earliest work to: 2021年3月. The year of a title in 《》 does not count.
std::optional<QDate> earliestMonth(QString text)
{
    static const QRegularExpression titles(u"《[^》]*》"_s);
    static const QRegularExpression month(u"([12][0-9]{3})\\s*年\\s*([0-9]{1,2})\\s*月"_s);
    text.remove(titles);
    std::optional<QDate> earliest;
    for (auto it = month.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), 1);
        if (day.isValid() && (!earliest || day < *earliest))
            earliest = day;
    }
    return earliest;
}

void checkAge(const CaseFile &file, Findings &findings) // 12
{
    const auto feedback = file.inspection ? file.inspection->feedbackOn : std::nullopt;
    const auto start = feedback ? feedback : file.plan.issuedOn;
    if (!start)
        return;
    const auto rule = [&](const QString &what) {
        return u"check."_s + what + (feedback ? u"_before_feedback"_s : u"_before_plan"_s);
    };
    for (const auto &item : file.evidence) {
        const auto day = item.evidence.documentOn;
        if (day && *day < *start)
            findings.warn(u"12"_s, {item.evidence.code}, rule(u"document"_s),
                          {dayText(*day), dayText(*start)});
    }
    for (size_t i = 0; i < file.measures.size(); ++i) {
        const QString &text = file.measures[i].implementation.text;
        const auto month = earliestMonth(text);
        if (month && month->addMonths(1) <= *start)
            findings.warn(u"12"_s, {measurePath(i, u"implementation"_s)}, rule(u"work"_s),
                          {month->toString(u"yyyy年M月"_s), dayText(*start)});
    }
}

/// Where an event stands, for comparing it with the others.
struct HeldEvent
{
    const Event &event;
    QString where{};
};

std::vector<HeldEvent> heldEvents(const CaseFile &file)
{
    std::vector<HeldEvent> all;
    for (size_t i = 0; i < file.measures.size(); ++i) {
        for (size_t k = 0; k < file.measures[i].events.size(); ++k)
            all.push_back({file.measures[i].events[k], measurePath(i, u"progress[%1]"_s.arg(k))});
    }
    return all;
}

/// Both speak of one occurrence: they cite one document, or name one body and subject within a few days.
bool isSameOccurrence(const Event &one, const Event &other)
{
    constexpr qint64 kFewDays = 10;
    if (!one.documentNumber.isEmpty() && one.documentNumber == other.documentNumber)
        return true;
    return !one.body.isEmpty() && !one.subject.isEmpty() && one.body == other.body &&
           one.subject == other.subject && qAbs(one.heldOn.daysTo(other.heldOn)) <= kFewDays;
}

void checkEventDays(const CaseFile &file, Findings &findings) // 15
{
    const auto events = heldEvents(file);
    for (size_t i = 0; i < events.size(); ++i) {
        const auto &one = events[i];
        for (size_t k = 0; k < i; ++k) {
            const auto &other = events[k].event;
            if (other.heldOn != one.event.heldOn && isSameOccurrence(one.event, other))
                findings.inform(u"15"_s, {one.where}, u"check.days_differ"_s,
                                {dayText(one.event.heldOn), dayText(other.heldOn)});
        }
        const auto *paper = one.event.evidenceId ? file.evidenceItem(*one.event.evidenceId) : nullptr;
        if (paper && paper->evidence.documentOn && *paper->evidence.documentOn < one.event.heldOn)
            findings.inform(
                u"15"_s, {one.where}, u"check.paper_before_event"_s,
                {paper->evidence.code, dayText(*paper->evidence.documentOn), dayText(one.event.heldOn)});
    }
}

/// What the text says of full dates: the words behind each, up to the next mark. Words that stand behind two
/// dates are left out: they may mean two occasions.
std::map<QString, QString> datedWords(const QString &text)
{
    static const QRegularExpression dated(
        u"([12][0-9]{3}\\s*年\\s*[0-9]{1,2}\\s*月\\s*[0-9]{1,2}\\s*日)([^，。；、0-9]{2,})"_s);
    std::map<QString, QString> days;
    QStringList twice;
    for (auto it = dated.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString words = match.captured(2).remove(u' ');
        if (!days.emplace(words, match.captured(1).remove(u' ')).second)
            twice << words;
    }
    for (const auto &words : twice)
        days.erase(words);
    return days;
}

void checkDaysInTexts(const CaseFile &file, Findings &findings) // 15
{
    for (size_t i = 0; i < file.measures.size(); ++i) {
        const auto &measure = file.measures[i];
        const auto done = datedWords(measure.implementation.text);
        for (const auto &[words, day] : datedWords(measure.measure.evidenceStatement)) {
            const auto found = done.find(words);
            if (found != done.end() && found->second != day)
                findings.inform(u"15"_s, {measurePath(i, u"evidence_statement"_s)},
                                u"check.days_in_texts_differ"_s, {words, found->second, day});
        }
    }
}

} // namespace

void checkTimes(const CheckSubject &subject, Findings &findings)
{
    checkAge(subject.file, findings);
    checkEventDays(subject.file, findings);
    checkDaysInTexts(subject.file, findings);
}

} // namespace bihuan
