#pragma once

#include "core/casefile.h"
#include "core/checks.h"
#include "core/result.h"
#include "services/saved.h"

namespace bihuan {

class Session;

/// What a new unit task needs; everything else is entered on its page.
struct NewUnitTask
{
    QString office{};
    QString planTitle{};
    QString taskNumber{};
    QString unit{};
};

/// What a member of the acceptance group found.
struct Graded
{
    QString member{};  ///< Name.
    QString measure{}; ///< Printed number; "2" finds "2." too.
    std::optional<MeasureGrade> grade{};
    std::optional<QString> remark{};
};

/// One unit task: read it whole, change any record of it, undo.
///
/// save() stores one record, changed or (with a new id) added, in one transaction with its log entries.
/// Every save fails with Conflict when somebody else changed the record since it was read, and then leaves it
/// as it is; with Invalid and problems that name the field when a rule is broken; with Duplicate when a value
/// that must be unique is taken; with Busy when the database stayed locked.
class CaseService
{
public:
    explicit CaseService(Session &session) : m_session(session) {}

    /// Everything about one unit task, as of one moment. Fails with NotFound.
    Result<CaseFile> get(UnitTaskId id) const;

    /// Makes an empty unit task; office, plan, task and unit are taken up when they exist and
    /// made otherwise. Fails with Duplicate when the unit has that task already, with Invalid when a
    /// name is empty.
    Result<Saved<UnitTask>> create(const NewUnitTask &wanted);

    // Records shared with other unit tasks: `id` says in which case file the change was made.
    Result<Saved<Office>> save(UnitTaskId id, const Office &office);
    Result<Saved<Plan>> save(UnitTaskId id, const Plan &plan);
    Result<Saved<Task>> save(UnitTaskId id, const Task &task);
    Result<Saved<Finding>> save(UnitTaskId id, const Finding &finding); ///< A new one answers to this task.

    Result<Saved<StandardItem>> save(UnitTaskId id, const StandardItem &item);

    // Records of one unit task.
    /// Fails also with Invalid (flow.use_moves) when state or cycle differ: only FlowService moves a case.
    Result<Saved<UnitTask>> save(const UnitTask &unitTask);
    Result<Saved<Measure>> save(const Measure &measure);
    Result<Saved<Requirement>> save(UnitTaskId id, const Requirement &requirement);
    Result<Saved<Implementation>> save(UnitTaskId id, const Implementation &implementation);
    Result<Saved<Event>> save(UnitTaskId id, const Event &event);
    Result<Saved<Milestone>> save(const Milestone &milestone);
    Result<Saved<Evidence>> save(const Evidence &evidence);
    Result<Saved<EvidenceMapping>> save(UnitTaskId id, const EvidenceMapping &mapping);
    Result<Saved<Application>> save(const Application &application);
    Result<Saved<ReviewRound>> save(UnitTaskId id, const ReviewRound &round);
    Result<Saved<AcceptanceGroup>> save(UnitTaskId id, const AcceptanceGroup &group);
    Result<Saved<GroupMember>> save(UnitTaskId id, const GroupMember &member);
    Result<Saved<Opinion>> save(UnitTaskId id, const Opinion &opinion);

    /// A member's grade of a measure. The application is filled in. Fails with Invalid (grade.other_case)
    /// when member or measure belong to another case.
    Result<Saved<MeasureReview>> save(UnitTaskId id, const MeasureReview &review);

    /// The same with names, taken as looked at now: a new grade takes the place of the member's earlier one.
    /// A remark that is not given stays. Fails with NotFound: member.not_found, measure.not_found.
    Result<Saved<MeasureReview>> grade(UnitTaskId id, const Graded &graded);

    /// Adds an empty measure behind the last one, numbered like it, with its empty implementation.
    Result<Saved<Measure>> addMeasure(UnitTaskId id);

    // Removal takes what hangs on the record along; the log keeps it and undo() brings it back. Evidence
    // files stay in the store. Returns the step. Fails with NotFound or Conflict.
    Result<qint64> remove(UnitTaskId id, const StandardItem &item);
    Result<qint64> remove(UnitTaskId id, const Measure &measure);
    Result<qint64> remove(UnitTaskId id, const Requirement &requirement);
    Result<qint64> remove(UnitTaskId id, const Event &event);
    Result<qint64> remove(UnitTaskId id, const Milestone &milestone);
    Result<qint64> remove(UnitTaskId id, const Evidence &evidence);
    Result<qint64> remove(UnitTaskId id, const EvidenceMapping &mapping);
    Result<qint64> remove(UnitTaskId id, const GroupMember &member);
    Result<qint64> remove(UnitTaskId id, const ReviewRound &round);

    /// Removes the shipped example with everything that only it uses. Fails with Invalid
    /// (case.not_an_example) for any other unit task.
    Result<qint64> removeExample(UnitTaskId id);

    /// Takes back one step; returns the new step, which undone in turn is redo. Fails with Conflict when
    /// something that the step changed has been changed again since; then nothing is changed. Fails with
    /// Invalid (flow.no_undo) for a move: the ways back are in the table of states.
    Result<qint64> undo(qint64 step);

    /// What CheckService::look() finds, whether or not it was let pass.
    Result<std::vector<CheckResult>> check(UnitTaskId id) const;

private:
    Session &m_session;
};

} // namespace bihuan
