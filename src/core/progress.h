#pragma once

#include "core/reportingperiod.h"
#include "core/unittask.h"

#include <QDateTime>

namespace bihuan {

/// Where the work of a unit task stands in one period, apart from its state (domain paper 2.2).
enum class Grade { Done, OnSchedule, Behind };

template <>
struct CodeTable<Grade>
{
    static constexpr std::pair<Grade, QLatin1StringView> entries[] = {
        {Grade::Done, "done"_L1},
        {Grade::OnSchedule, "on_schedule"_L1},
        {Grade::Behind, "behind"_L1},
    };
};

struct GradeWord;
using GradeWordId = Id<GradeWord>;

/// A word that an office uses for a grade: 已完成并长期坚持. The list is the office's own.
struct GradeWord
{
    GradeWordId id{};
    int ordinal = 0;
    QString word{};
    Grade grade = Grade::OnSchedule;
    bool longTerm = false;
    int version = 1;

    bool operator==(const GradeWord &) const = default;
};

struct ProgressCall;
using ProgressCallId = Id<ProgressCall>;

/// 调度: how often and by when a plan's unit tasks have to report their progress.
struct ProgressCall
{
    ProgressCallId id{};
    PlanId planId{};
    Rhythm rhythm = Rhythm::Month;
    int dueDay = 0;            ///< Day of the month by which to report; 0 is the last one (月底).
    bool dueNextMonth = false; ///< In the month after the period, and not in its last month.
    QString firstPeriod{};     ///< Code of the first period that is called; empty: nothing is missing before
                               ///< the first report of the plan.
    int version = 1;

    bool operator==(const ProgressCall &) const = default;

    /// The last day on which a report for `period` is in time. A day that the month does not have is its
    /// last.
    QDate dueOn(const ReportingPeriod &period) const;
};

enum class ReportStatus { Draft, Submitted, TakenIn, Returned };

template <>
struct CodeTable<ReportStatus>
{
    static constexpr std::pair<ReportStatus, QLatin1StringView> entries[] = {
        {ReportStatus::Draft, "draft"_L1},
        {ReportStatus::Submitted, "submitted"_L1},
        {ReportStatus::TakenIn, "taken_in"_L1},
        {ReportStatus::Returned, "returned"_L1},
    };
};

struct ProgressReport;
using ProgressReportId = Id<ProgressReport>;

/// What one unit task reports for one period; there is one for each at most.
struct ProgressReport
{
    ProgressReportId id{};
    UnitTaskId unitTaskId{};
    QString period{}; ///< Code of a ReportingPeriod.
    std::optional<Grade> grade{};
    QString gradeWord{};   ///< As reported; the grade is what it meant at that time.
    bool longTerm = false; ///< To be kept up, as the word says.
    QString text{};        ///< What was done.
    QString problems{};    ///< What stands in the way.
    QString nextSteps{};   ///< What comes next.
    ReportStatus status = ReportStatus::Draft;
    std::optional<QDateTime> reportedAt{}; ///< UTC; the first time, also when it was returned since.
    QString reportedBy{};
    std::optional<QDateTime> decidedAt{}; ///< UTC; taken in or returned.
    QString decidedBy{};
    QString returnReason{}; ///< Why it was returned last.
    int version = 1;

    bool operator==(const ProgressReport &) const = default;

    /// The office has it: submitted and not returned.
    bool isReported() const { return status == ReportStatus::Submitted || status == ReportStatus::TakenIn; }

    /// Nothing was entered.
    bool isBlank() const
    {
        return !grade && gradeWord.isEmpty() && text.isEmpty() && problems.isEmpty() && nextSteps.isEmpty();
    }
};

struct HandSetGrade;
using HandSetGradeId = Id<HandSetGrade>;

/// A grade of a task, or of the whole plan, that a person set against the rule, and why.
struct HandSetGrade
{
    HandSetGradeId id{};
    PlanId planId{};
    std::optional<TaskId> taskId{}; ///< None for the plan as a whole.
    QString period{};
    Grade grade = Grade::OnSchedule;
    QString reason{};
    int version = 1;

    bool operator==(const HandSetGrade &) const = default;
};

} // namespace bihuan
