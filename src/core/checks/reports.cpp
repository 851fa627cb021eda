#include "core/checks/findings.h"
#include "core/checks/passages.h"

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

void checkReportsCame(const CheckContext &context, Findings &findings) // 38
{
    constexpr double kRepeated = 0.95;
    const Spot spot{u"progress_reports"_s};
    const DueReport *before = nullptr;
    for (const auto &report : context.reports) {
        if (!report.reportedOn) {
            if (report.dueOn < context.today)
                findings.warn(u"38"_s, spot, u"check.report_missing"_s,
                              {report.period, dayText(report.dueOn)});
            continue;
        }
        if (*report.reportedOn > report.dueOn)
            findings.warn(u"38"_s, spot, u"check.report_late"_s,
                          {report.period, dayText(*report.reportedOn), dayText(report.dueOn)});
        if (before && likeness(report.text, before->text) >= kRepeated)
            findings.warn(u"38"_s, {spot.where, report.text}, u"check.report_repeated"_s,
                          {report.period, before->period});
        before = &report;
    }
}

} // namespace

void checkReports(const CheckSubject &subject, Findings &findings)
{
    checkPapersCame(subject, findings);
    checkReportsCame(subject.context, findings);
}

} // namespace bihuan
