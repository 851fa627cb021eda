#pragma once

#include "core/progressgrid.h"
#include "core/result.h"

namespace bihuan {

class Session;

/// A plan in a list of plans.
struct PlanOverview
{
    PlanId id{};
    QString title{};
    int unitTasks = 0;

    bool operator==(const PlanOverview &) const = default;
};

/// Reports as stored after a step, with the step that CaseService::undo() takes back; 0 when nothing changed.
struct SavedReports
{
    std::vector<ProgressReport> reports{}; ///< In the order given; one that was removed has id 0.
    qint64 step = 0;
};

/// 调度: what the unit tasks of a plan report, period by period.
///
/// Everything that changes reports is one step, all or nothing. It fails with Conflict when somebody else
/// changed one of them since it was read, with Invalid and a problem for each that breaks a rule.
class ProgressService
{
public:
    explicit ProgressService(Session &session) : m_session(session) {}

    /// All plans, newest first.
    Result<std::vector<PlanOverview>> plans() const;

    /// The grid of a plan over the periods from the day `from` to the day `to`, marked as of `today`. Fails
    /// with NotFound.
    Result<ProgressGrid> grid(PlanId plan, QDate from, QDate to, QDate today = QDate::currentDate()) const;

    /// Writes 进展调度表, a summary and the reports of one period as a turned table, into the PDF at `path`.
    /// Fails with NotFound, with Invalid (progress.not_a_pdf, .other_rhythm, or as the layout says), with
    /// Storage.
    Result<void> print(PlanId plan, const ReportingPeriod &period, const QString &path) const;

    /// Stores reports, new ones and changed ones. The grade follows from the word; where there is no word,
    /// the word follows from the grade. A report in which nothing stands any more, and that was never
    /// submitted, is removed. Fails with Invalid: progress.unknown_word, .bad_period, .taken_in.
    Result<SavedReports> enter(const std::vector<ProgressReport> &reports);

    /// Hands reports to the office, as of `at` (UTC; now when not valid). Fails with Invalid:
    /// progress.grade_missing, .text_missing, .taken_in.
    Result<SavedReports> submit(const std::vector<ProgressReport> &reports, const QDateTime &at = {});

    /// The office takes the reports in. Fails with Invalid (progress.not_submitted) for one that it does not
    /// have.
    Result<SavedReports> takeIn(const std::vector<ProgressReport> &reports);

    /// The office returns reports to be done again, also such as it took in. Fails with Invalid:
    /// progress.reason_missing, .not_submitted.
    Result<SavedReports> giveBack(const std::vector<ProgressReport> &reports, const QString &reason);

    /// Sets how a plan calls for progress. Fails with Invalid: progress.bad_due_day, .bad_period. Returns the
    /// step.
    Result<qint64> setCall(const ProgressCall &call);

    /// The office's words for grades, in its order.
    Result<std::vector<GradeWord>> words() const;

    /// Makes `words` the whole list, in this order. Reports keep what they say. Fails with Invalid
    /// (progress.word_missing) or Duplicate. Returns the step.
    Result<qint64> setWords(const std::vector<GradeWord> &words);

    /// Sets the grade of a task, or of the plan, against the rule, in the place of one set before. Fails with
    /// Invalid (progress.reason_missing, .bad_period). Returns the step.
    Result<qint64> setGrade(const HandSetGrade &set);

    /// Lets the rule hold again. Fails with NotFound. Returns the step.
    Result<qint64> clearGrade(HandSetGradeId id);

private:
    Session &m_session;
};

} // namespace bihuan
