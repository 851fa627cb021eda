#include "core/checks/findings.h"

#include "core/progressrules.h"

#include <algorithm>

namespace bihuan {

namespace {

void checkPapersCame(const CheckSubject &subject, Findings &findings) // 35
{
    const auto since = subject.context.completedSince;
    if (!since || subject.file.unitTask.state != UnitTaskState::Completed)
        return;
    const auto days = since->daysTo(subject.context.today);
    if (days > subject.settings.paperDays)
        findings.warn(u"35"_s, {u"application"_s}, u"check.papers_late"_s,
                      {dayText(*since), QString::number(days)});
}

/// The periods for which the unit task had to report so far. None where the plan does not call, and none
/// before the first period called or, where that is not set, the first report.
std::vector<ReportingPeriod> periodsCalled(const CaseFile &file, QDate today)
{
    if (!file.progressCall || !today.isValid())
        return {};
    QString first = file.progressCall->firstPeriod;
    if (first.isEmpty() && !file.progressReports.empty())
        first = file.progressReports.front().period;
    const auto from = reportingPeriodFrom(first);
    if (!from)
        return {};
    auto periods = periodsBetween(file.progressCall->rhythm, from->firstDay(), today);
    const auto closedOn = file.closing ? file.closing->closedOn : std::nullopt;
    std::erase_if(periods,
                  [&](const auto &period) { return !isCalled(file.unitTask.state, closedOn, period); });
    return periods;
}

void checkPeriod(const CaseFile &file, const ReportingPeriod &period, QDate today, Findings &findings)
{
    const auto found = std::ranges::find(file.progressReports, period.code(), &ProgressReport::period);
    const auto *report = found == file.progressReports.end() ? nullptr : &*found;
    const QDate due = file.progressCall->dueOn(period);
    const Spot spot{u"progress_reports"_s};
    switch (timelinessOf(report, due, today)) {
    case Timeliness::Missing:
        findings.warn(u"38"_s, spot, u"check.report_missing"_s, {period.label(), dayText(due)});
        break;
    case Timeliness::Late:
        findings.warn(u"38"_s, spot, u"check.report_late"_s,
                      {period.label(), dayText(report->reportedAt->toLocalTime().date()), dayText(due)});
        break;
    case Timeliness::NotCalled:
    case Timeliness::Open:
    case Timeliness::InTime: break;
    }
}

void checkRepetitions(const std::vector<ProgressReport> &reports, Findings &findings)
{
    for (size_t i = 1; i < reports.size(); ++i) {
        if (repetitionOf(reports[i].text, reports[i - 1].text) == Repetition::None)
            continue;
        const auto label = [](const ProgressReport &report) {
            const auto period = reportingPeriodFrom(report.period);
            return period ? period->label() : report.period;
        };
        findings.warn(u"38"_s, {u"progress_reports"_s, reports[i].text}, u"check.report_repeated"_s,
                      {label(reports[i]), label(reports[i - 1])});
    }
}

} // namespace

void checkReports(const CheckSubject &subject, Findings &findings)
{
    checkPapersCame(subject, findings);
    for (const auto &period : periodsCalled(subject.file, subject.context.today)) // 38
        checkPeriod(subject.file, period, subject.context.today, findings);
    checkRepetitions(subject.file.progressReports, findings);
}

} // namespace bihuan
