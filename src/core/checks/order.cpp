#include "core/checks/findings.h"

#include <algorithm>

namespace bihuan {

namespace {

/// A day of the case, the path of its field, and its name as a rule's argument.
struct Reached
{
    std::optional<QDate> on{};
    QString where{};
};

std::optional<QDate> lastDayOfWork(const CaseFile &file)
{
    std::optional<QDate> last;
    for (const auto &measure : file.measures) {
        if (measure.implementation.toOn && (!last || *measure.implementation.toOn > *last))
            last = measure.implementation.toOn;
    }
    return last;
}

QString noticePath(const CaseFile &file, const QString &field)
{
    return u"notices[%1].%2"_s.arg(std::max<size_t>(file.notices.size(), 1) - 1).arg(field);
}

Reached reached(const CaseFile &file, Milepost milepost)
{
    const auto *notice = file.notices.empty() ? nullptr : &file.notices.back().notice;
    const auto day = [](const auto *record, const auto &member) -> std::optional<QDate> {
        return record ? std::optional<QDate>(record->*member) : std::nullopt;
    };
    const auto *closing = file.closing ? &*file.closing : nullptr;
    const auto ofClosing = [&](std::optional<QDate> Closing::*member) {
        return closing ? closing->*member : std::nullopt;
    };
    switch (milepost) {
    case Milepost::Feedback:
        return {file.inspection ? file.inspection->feedbackOn : std::nullopt, u"inspection.feedback_date"_s};
    case Milepost::Plan: return {file.plan.issuedOn, u"plan.issue_date"_s};
    case Milepost::Completed: return {lastDayOfWork(file), u"measures"_s};
    case Milepost::Applied: return {file.application.application.appliedOn, u"application.applied_date"_s};
    case Milepost::Accepted: return {file.application.opinion.acceptedOn, u"acceptance.date"_s};
    case Milepost::NoticeFirst: return {day(notice, &Notice::firstDay), noticePath(file, u"first_day"_s)};
    case Milepost::NoticeLast: return {day(notice, &Notice::lastDay), noticePath(file, u"last_day"_s)};
    case Milepost::Decided: return {ofClosing(&Closing::decidedOn), u"closing.decided_date"_s};
    case Milepost::Closed: return {ofClosing(&Closing::closedOn), u"closing.closed_date"_s};
    case Milepost::Filed: return {ofClosing(&Closing::filedOn), u"closing.filed_date"_s};
    }
    Q_UNREACHABLE();
}

void checkSequence(const CheckSubject &subject, Findings &findings) // 17
{
    Reached before;
    for (const Milepost milepost : subject.settings.order) {
        const Reached now = reached(subject.file, milepost);
        if (!now.on)
            continue;
        if (before.on && *now.on < *before.on)
            findings.block(u"17"_s, {now.where}, u"check.order_of_days"_s,
                           {dayText(*now.on), before.where, dayText(*before.on)});
        before = now;
    }
}

std::optional<QDate> firstWork(const MeasureFile &measure)
{
    if (measure.implementation.fromOn)
        return measure.implementation.fromOn;
    if (measure.events.empty())
        return std::nullopt;
    return std::ranges::min(measure.events, {}, &Event::heldOn).heldOn;
}

void checkBeginnings(const CaseFile &file, Findings &findings) // 18
{
    const auto applied = file.application.application.appliedOn;
    const auto claimed = applied ? applied : file.application.opinion.acceptedOn;
    for (size_t i = 0; i < file.measures.size(); ++i) {
        const auto &implementation = file.measures[i].implementation;
        const Spot spot{measurePath(i, u"implementation"_s)};
        if (implementation.fromOn && implementation.toOn && *implementation.toOn < *implementation.fromOn)
            findings.block(u"18"_s, spot, u"check.ended_before_begun"_s,
                           {dayText(*implementation.toOn), dayText(*implementation.fromOn)});
        else if (const auto begun = firstWork(file.measures[i]); begun && claimed && *claimed < *begun)
            findings.block(u"18"_s, spot, u"check.claimed_before_begun"_s,
                           {dayText(*claimed), dayText(*begun)});
    }
}

void checkPunctuality(const CaseFile &file, Findings &findings) // 19
{
    const auto accepted = file.application.opinion.acceptedOn;
    const auto deadline = file.deadline();
    if (accepted && deadline.on && *accepted > *deadline.on)
        findings.warn(u"19"_s, {u"acceptance.date"_s}, u"check.accepted_after_deadline"_s,
                      {dayText(*accepted), deadline.text});
}

} // namespace

void checkOrder(const CheckSubject &subject, Findings &findings)
{
    checkSequence(subject, findings);
    checkBeginnings(subject.file, findings);
    checkPunctuality(subject.file, findings);
}

} // namespace bihuan
