#pragma once

#include "core/casefile.h"
#include "core/characterpairs.h"

#include <span>

namespace bihuan {

/// When a report came, measured by the day on which it was due.
enum class Timeliness {
    NotCalled, ///< None is asked for.
    Open,      ///< Not there, and not due yet.
    InTime,
    Late,
    Missing, ///< Not there, or returned, and overdue.
};

template <>
struct CodeTable<Timeliness>
{
    static constexpr std::pair<Timeliness, QLatin1StringView> entries[] = {
        {Timeliness::NotCalled, "not_called"_L1}, {Timeliness::Open, "open"_L1},
        {Timeliness::InTime, "in_time"_L1},       {Timeliness::Late, "late"_L1},
        {Timeliness::Missing, "missing"_L1},
    };
};

/// Whether a unit task has to report for `period`: it was handed out, and not closed before the period began.
bool isCalled(UnitTaskState state, std::optional<QDate> closedOn, const ReportingPeriod &period);

/// Of a report, nullptr for none, that was due on `due`. The day of a report is that of the local clock.
Timeliness timelinessOf(const ProgressReport *report, QDate due, QDate today);

/// Whether a text was taken over from another.
enum class Repetition {
    None,
    Similar, ///< Nearly the same: nine tenths of its pairs of characters.
    Same,    ///< Word for word, apart from blanks and the width of characters.
};

template <>
struct CodeTable<Repetition>
{
    static constexpr std::pair<Repetition, QLatin1StringView> entries[] = {
        {Repetition::None, "none"_L1},
        {Repetition::Similar, "similar"_L1},
        {Repetition::Same, "same"_L1},
    };
};

/// A text prepared to be compared with many others.
class ComparedText
{
public:
    explicit ComparedText(const QString &text);

    /// How much of this one stands in `other`; an empty text repeats nothing.
    Repetition against(const ComparedText &other) const;

private:
    QString m_key{};
    CharacterPairs m_pairs;
};

/// ComparedText::against() for two texts.
Repetition repetitionOf(const QString &text, const QString &earlier);

/// The share that a target names: 30 for 30%, ３０％, 百分之三十 or 完成30%以上. None when it names none.
std::optional<int> percentOf(const QString &target);

/// What a grade is proposed from.
struct ProgressFacts
{
    struct DueMeasure
    {
        QString number{};
        QDate dueOn{};
        bool implemented = false;
    };

    UnitTaskState state = UnitTaskState::InProgress;
    bool longTerm = false;
    Deadline deadline{};
    std::vector<Milestone> milestones{}; ///< By due day.
    std::vector<DueMeasure> dueMeasures{};
    int measures = 0;
    int implemented = 0;
    std::vector<Event> events{}; ///< By day.
};

ProgressFacts progressFacts(const CaseFile &file);

/// Why a grade is proposed. `wording` has the sentences.
enum class GradeReason {
    ReportedComplete, ///< Args: none. The state says so.
    DoneAlready,      ///< The deadline says so. Args: its text.
    MilestoneMissed,  ///< Args: target, day due.
    ShareMissed,      ///< Args: share due, share reached, day due.
    DeadlinePassed,   ///< Args: text of the deadline, its day.
    MeasureOverdue,   ///< Args: number, day due.
    AllReached,       ///< Args: number of milestones, of measures.
    MilestonesKept,   ///< Args: milestones reached, milestones due.
    EventsHeld,       ///< Args: number of events in the period.
    NothingDue,       ///< Neither a milestone nor an event falls into the period.
};

struct GradeProposal
{
    Grade grade = Grade::OnSchedule;
    bool longTerm = false;
    GradeReason reason = GradeReason::NothingDue;
    QStringList args{};

    bool operator==(const GradeProposal &) const = default;
};

/// The grade that the facts suggest for `period`, as they stand on its last day or, within it, on `today`.
/// A person decides.
GradeProposal proposeGrade(const ProgressFacts &facts, const ReportingPeriod &period, QDate today);

/// The dated events that lie in `period`.
std::vector<Event> eventsIn(const std::vector<Event> &events, const ReportingPeriod &period);

/// An event as a sentence of a report: 11月5日，县委常委会传达学习……。
QString eventSentence(const Event &event);

/// A report for `period` as a proposal: what was done from the events of the period, else from the last
/// report; problems and next steps from the last report; nothing stored, and no word for the grade.
ProgressReport prefilledReport(UnitTaskId unitTask, const ReportingPeriod &period,
                               const std::vector<Event> &events, const ProgressReport *previous);

/// What the reports of one period add up to.
struct RollUp
{
    int called = 0; ///< Reports asked for.
    int done = 0;
    int onSchedule = 0;
    int behind = 0;
    int longTerm = 0;
    int late = 0;
    int missing = 0;

    bool operator==(const RollUp &) const = default;

    int graded() const { return done + onSchedule + behind; }
    void count(Grade grade);

    /// Behind when one is; done when all are; none while one is not there; on schedule otherwise.
    std::optional<Grade> grade() const;
};

} // namespace bihuan
