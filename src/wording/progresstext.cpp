#include "wording/progresstext.h"

#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

QString progressWord(const char *text)
{
    return QCoreApplication::translate("progress", text);
}

} // namespace

QString gradeName(Grade grade)
{
    switch (grade) {
    case Grade::Done: return progressWord(QT_TRANSLATE_NOOP("progress", "done"));
    case Grade::OnSchedule: return progressWord(QT_TRANSLATE_NOOP("progress", "on schedule"));
    case Grade::Behind: return progressWord(QT_TRANSLATE_NOOP("progress", "behind schedule"));
    }
    Q_UNREACHABLE();
}

QString rhythmName(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::Month: return progressWord(QT_TRANSLATE_NOOP("progress", "monthly call"));
    case Rhythm::Quarter: return progressWord(QT_TRANSLATE_NOOP("progress", "quarterly call"));
    case Rhythm::HalfYear: return progressWord(QT_TRANSLATE_NOOP("progress", "half-yearly call"));
    }
    Q_UNREACHABLE();
}

QString reportStatusName(ReportStatus status)
{
    switch (status) {
    case ReportStatus::Draft: return progressWord(QT_TRANSLATE_NOOP("progress", "not submitted"));
    case ReportStatus::Submitted: return progressWord(QT_TRANSLATE_NOOP("progress", "submitted"));
    case ReportStatus::TakenIn: return progressWord(QT_TRANSLATE_NOOP("progress", "taken in"));
    case ReportStatus::Returned: return progressWord(QT_TRANSLATE_NOOP("progress", "returned"));
    }
    Q_UNREACHABLE();
}

QString timelinessName(Timeliness timeliness)
{
    switch (timeliness) {
    case Timeliness::NotCalled: return progressWord(QT_TRANSLATE_NOOP("progress", "not called"));
    case Timeliness::Open: return progressWord(QT_TRANSLATE_NOOP("progress", "still open"));
    case Timeliness::InTime: return progressWord(QT_TRANSLATE_NOOP("progress", "in time"));
    case Timeliness::Late: return progressWord(QT_TRANSLATE_NOOP("progress", "late"));
    case Timeliness::Missing: return progressWord(QT_TRANSLATE_NOOP("progress", "missing"));
    }
    Q_UNREACHABLE();
}

QString repetitionName(Repetition repetition)
{
    switch (repetition) {
    case Repetition::None: return {};
    case Repetition::Similar: return progressWord(QT_TRANSLATE_NOOP("progress", "nearly repeated"));
    case Repetition::Same: return progressWord(QT_TRANSLATE_NOOP("progress", "repeated"));
    }
    Q_UNREACHABLE();
}

QString reasonText(const GradeProposal &proposal)
{
    const char *text = nullptr;
    switch (proposal.reason) {
    case GradeReason::ReportedComplete:
        text = QT_TRANSLATE_NOOP("progress", "The unit task is reported complete.");
        break;
    case GradeReason::DoneAlready: text = QT_TRANSLATE_NOOP("progress", "The deadline says “%1”."); break;
    case GradeReason::MilestoneMissed:
        text = QT_TRANSLATE_NOOP("progress", "The milestone “%1” was due on %2 and is not reached.");
        break;
    case GradeReason::ShareMissed:
        text = QT_TRANSLATE_NOOP("progress", "By %3, %1 % were due; %2 % are reached.");
        break;
    case GradeReason::DeadlinePassed:
        text = QT_TRANSLATE_NOOP("progress", "The deadline “%1” passed on %2.");
        break;
    case GradeReason::MeasureOverdue:
        text = QT_TRANSLATE_NOOP("progress",
                                 "Measure %1 was due on %2 and nothing says how it was carried out.");
        break;
    case GradeReason::AllReached:
        text = QT_TRANSLATE_NOOP("progress",
                                 "All milestones (%1) are reached and all measures (%2) carried out.");
        break;
    case GradeReason::MilestonesKept:
        text = QT_TRANSLATE_NOOP("progress", "Milestones reached: %1 of %2 that were due.");
        break;
    case GradeReason::EventsHeld:
        text = QT_TRANSLATE_NOOP("progress", "Nothing is overdue; dated events in the period: %1.");
        break;
    case GradeReason::NothingDue:
        text = QT_TRANSLATE_NOOP("progress",
                                 "Nothing is overdue; no milestone was due and no event is entered.");
        break;
    }
    return fill(progressWord(text), proposal.args);
}

} // namespace bihuan
