#include "core/progressrules.h"

#include "core/numerals.h"
#include "core/searchkey.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

constexpr double kSimilar = 0.9;
constexpr qsizetype kShortestSimilar = 10; // Fewer characters are similar by chance.

QString dayText(QDate day)
{
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

GradeProposal proposal(Grade grade, GradeReason reason, const QStringList &args = {})
{
    return {.grade = grade, .reason = reason, .args = args};
}

/// The days that matter: what was due on the first one at the latest must be reached by the second.
struct Cut
{
    QDate due{};
    QDate reached{};
};

bool isReached(const Milestone &milestone, const Cut &by)
{
    return milestone.reachedOn && *milestone.reachedOn <= by.reached;
}

/// The milestones with a share: 80% reached makes up for 30% that nobody ticked off.
std::optional<GradeProposal> missedShare(const std::vector<Milestone> &milestones, const Cut &by)
{
    int due = 0;
    QDate dueOn;
    int reached = 0;
    for (const auto &milestone : milestones) {
        const auto percent = percentOf(milestone.target);
        if (!percent)
            continue;
        if (milestone.dueOn <= by.due && *percent > due) {
            due = *percent;
            dueOn = milestone.dueOn;
        }
        if (isReached(milestone, by))
            reached = std::max(reached, *percent);
    }
    if (reached >= due)
        return std::nullopt;
    return proposal(Grade::Behind, GradeReason::ShareMissed,
                    {QString::number(due), QString::number(reached), dayText(dueOn)});
}

std::optional<GradeProposal> missedMilestone(const std::vector<Milestone> &milestones, const Cut &by)
{
    for (const auto &milestone : milestones) {
        if (milestone.dueOn > by.due || isReached(milestone, by) || percentOf(milestone.target))
            continue;
        const QString &what = milestone.target.isEmpty() ? milestone.text : milestone.target;
        return proposal(Grade::Behind, GradeReason::MilestoneMissed, {what, dayText(milestone.dueOn)});
    }
    return std::nullopt;
}

std::optional<GradeProposal> overdue(const ProgressFacts &facts, const Cut &by)
{
    for (const auto &measure : facts.dueMeasures) {
        if (!measure.implemented && measure.dueOn <= by.due)
            return proposal(Grade::Behind, GradeReason::MeasureOverdue,
                            {measure.number, dayText(measure.dueOn)});
    }
    if (facts.deadline.kind == DeadlineKind::Date && facts.deadline.on && *facts.deadline.on <= by.due)
        return proposal(Grade::Behind, GradeReason::DeadlinePassed,
                        {facts.deadline.text, dayText(*facts.deadline.on)});
    return std::nullopt;
}

std::optional<GradeProposal> complete(const ProgressFacts &facts, const Cut &by)
{
    if (facts.state >= UnitTaskState::Completed)
        return proposal(Grade::Done, GradeReason::ReportedComplete);
    if (facts.deadline.kind == DeadlineKind::DoneAlready)
        return proposal(Grade::Done, GradeReason::DoneAlready, {facts.deadline.text});
    const auto reached = std::ranges::count_if(
        facts.milestones, [&](const auto &milestone) { return isReached(milestone, by); });
    const bool allShares = std::ranges::any_of(facts.milestones, [&](const auto &milestone) {
        return isReached(milestone, by) && percentOf(milestone.target).value_or(0) >= 100;
    });
    const bool allMilestones =
        !facts.milestones.empty() && (allShares || reached == std::ssize(facts.milestones));
    if (!allMilestones || facts.implemented < facts.measures)
        return std::nullopt;
    return proposal(Grade::Done, GradeReason::AllReached,
                    {QString::number(facts.milestones.size()), QString::number(facts.measures)});
}

GradeProposal onSchedule(const ProgressFacts &facts, const ReportingPeriod &period, const Cut &by)
{
    const auto isDue = [&](const Milestone &milestone) { return milestone.dueOn <= by.due; };
    if (const auto due = std::ranges::count_if(facts.milestones, isDue); due > 0) {
        const auto reached = std::ranges::count_if(
            facts.milestones, [&](const auto &milestone) { return isReached(milestone, by); });
        return proposal(Grade::OnSchedule, GradeReason::MilestonesKept,
                        {QString::number(reached), QString::number(due)});
    }
    if (const auto held = eventsIn(facts.events, period).size(); held > 0)
        return proposal(Grade::OnSchedule, GradeReason::EventsHeld, {QString::number(held)});
    return proposal(Grade::OnSchedule, GradeReason::NothingDue);
}

} // namespace

QDate ProgressCall::dueOn(const ReportingPeriod &period) const
{
    const QDate last = period.lastDay();
    const QDate month =
        dueNextMonth ? QDate(last.year(), last.month(), 1).addMonths(1) : QDate(last.year(), last.month(), 1);
    const int day = dueDay <= 0 ? month.daysInMonth() : std::min(dueDay, month.daysInMonth());
    return QDate(month.year(), month.month(), day);
}

bool isCalled(UnitTaskState state, std::optional<QDate> closedOn, const ReportingPeriod &period)
{
    if (state == UnitTaskState::Draft)
        return false;
    if (closedOn)
        return *closedOn >= period.firstDay();
    return state < UnitTaskState::Closed;
}

Timeliness timelinessOf(const ProgressReport *report, QDate due, QDate today)
{
    if (!report || !report->isReported())
        return due < today ? Timeliness::Missing : Timeliness::Open;
    const bool late = report->reportedAt && report->reportedAt->toLocalTime().date() > due;
    return late ? Timeliness::Late : Timeliness::InTime;
}

ComparedText::ComparedText(const QString &text) : m_key(searchKey(text)), m_pairs(m_key) {}

Repetition ComparedText::against(const ComparedText &other) const
{
    if (m_key.isEmpty() || other.m_key.isEmpty())
        return Repetition::None;
    if (m_key == other.m_key)
        return Repetition::Same;
    if (std::min(m_key.size(), other.m_key.size()) < kShortestSimilar)
        return Repetition::None;
    return m_pairs.likeness(other.m_pairs) >= kSimilar ? Repetition::Similar : Repetition::None;
}

Repetition repetitionOf(const QString &text, const QString &earlier)
{
    return ComparedText(text).against(ComparedText(earlier));
}

std::optional<int> percentOf(const QString &target)
{
    static const QRegularExpression figures(u"(\\d{1,3})(?:\\.\\d+)?%"_s);
    static const QRegularExpression words(u"百分之([零一二三四五六七八九十百]+)"_s);
    const QString key = searchKey(target); // ３０ ％ and 30% are one.
    if (const auto match = figures.match(key); match.hasMatch())
        return match.captured(1).toInt();
    const auto match = words.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1) == u"百"_s ? std::optional(100) : numberFrom(match.captured(1));
}

ProgressFacts progressFacts(const CaseFile &file)
{
    ProgressFacts facts{.state = file.unitTask.state,
                        .longTerm = file.unitTask.longTerm,
                        .deadline = file.deadline(),
                        .milestones = file.milestones,
                        .measures = int(file.measures.size())};
    for (const auto &measure : file.measures) {
        const bool implemented = !measure.implementation.text.trimmed().isEmpty();
        facts.implemented += implemented;
        if (measure.measure.dueOn)
            facts.dueMeasures.push_back({measure.measure.number, *measure.measure.dueOn, implemented});
        facts.events.insert(facts.events.end(), measure.events.begin(), measure.events.end());
    }
    std::ranges::stable_sort(facts.events, {}, &Event::heldOn);
    return facts;
}

GradeProposal proposeGrade(const ProgressFacts &facts, const ReportingPeriod &period, QDate today)
{
    const Cut by{.due = std::min(period.lastDay(), today.addDays(-1)), .reached = period.lastDay()};
    auto found = complete(facts, by);
    if (!found)
        found = missedShare(facts.milestones, by);
    if (!found)
        found = missedMilestone(facts.milestones, by);
    if (!found)
        found = overdue(facts, by);
    GradeProposal proposed = found.value_or(onSchedule(facts, period, by));
    proposed.longTerm =
        facts.longTerm || facts.deadline.thenLongTerm || facts.deadline.kind == DeadlineKind::LongTerm;
    return proposed;
}

std::vector<Event> eventsIn(const std::vector<Event> &events, const ReportingPeriod &period)
{
    std::vector<Event> found;
    std::ranges::copy_if(events, std::back_inserter(found), [&](const Event &event) {
        return event.heldOn >= period.firstDay() && event.heldOn <= period.lastDay();
    });
    return found;
}

QString eventSentence(const Event &event)
{
    QString what = event.text.trimmed();
    if (what.isEmpty()) {
        what = event.body.trimmed();
        if (!event.kind.trimmed().isEmpty())
            what += what.isEmpty() ? event.kind.trimmed() : u"召开"_s + event.kind.trimmed();
        if (!event.subject.trimmed().isEmpty())
            what += (what.isEmpty() ? QString() : u"，"_s) + event.subject.trimmed();
    }
    static const QString ends = u"。！？；"_s;
    if (what.isEmpty() || !ends.contains(what.back()))
        what += u'。';
    const QString day = u"%1月%2日"_s.arg(event.heldOn.month()).arg(event.heldOn.day());
    return what.contains(day) ? what : day + u'，' + what;
}

ProgressReport prefilledReport(UnitTaskId unitTask, const ReportingPeriod &period,
                               const std::vector<Event> &events, const ProgressReport *previous)
{
    ProgressReport report{.unitTaskId = unitTask, .period = period.code()};
    QStringList sentences;
    for (const auto &event : eventsIn(events, period))
        sentences << eventSentence(event);
    report.text = sentences.join(u'\n');
    if (!previous)
        return report;
    if (report.text.isEmpty())
        report.text = previous->text;
    report.problems = previous->problems;
    report.nextSteps = previous->nextSteps;
    return report;
}

void RollUp::count(Grade grade)
{
    switch (grade) {
    case Grade::Done: ++done; return;
    case Grade::OnSchedule: ++onSchedule; return;
    case Grade::Behind: ++behind; return;
    }
}

std::optional<Grade> RollUp::grade() const
{
    if (behind > 0)
        return Grade::Behind;
    if (called == 0 || graded() < called)
        return std::nullopt;
    return done == called ? Grade::Done : Grade::OnSchedule;
}

} // namespace bihuan
