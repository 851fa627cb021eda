#pragma once

#include "core/flowneeds.h"
#include "services/saved.h"

#include <functional>

namespace bihuan {

class Recorder;
class Session;

/// A move that is open out of the state of a case, with what stands against it.
struct OpenMove
{
    Transition row{};
    std::vector<Unmet> missing{};  ///< Without what is told together with the move.
    std::optional<Error> denied{}; ///< Why who acts may not make it, whatever is there (Session::mayDo).
};

/// What a return or a failed acceptance asks for.
struct SupplementWish
{
    QString text{};
    std::optional<MeasureId> measureId{};
    std::optional<EvidenceId> evidenceId{};
};

/// Why a case goes back, and what has to be done before it comes again.
struct Refusal
{
    QString reason{};
    std::vector<SupplementWish> asks{};
};

/// The application of the unit's head. What is left empty stays as it is stored; the day becomes today.
struct ApplicationForm
{
    QDate appliedOn{};
    QString signedBy{};
    QString selfCheck{};
};

/// An objection that turns out to be right. With a new id the newest one of the notice is meant.
struct UpheldObjection
{
    ObjectionId id{};
    QString reason{}; ///< Stands as its handling, too, where nothing was entered.
    QDate answeredOn{};
};

struct Approval
{
    QDate decidedOn{};
    QString decidedBy{};
};

struct ClosingDocument
{
    QString number{};
    QDate closedOn{};
};

/// 备案. Days that are not valid stay as they are stored.
struct Filing
{
    QString filedTo{};
    QDate filedOn{};
    QString receipt{};
    QDate receiptOn{};
};

/// An application of the past or of now, with its opinion.
struct Attempt
{
    Application application{};
    Opinion opinion{};
};

/// The moves of a unit task, one function for each row of the table of states (core/flow.h).
///
/// Each is one transaction: it stores what comes with the move, looks whether every need of the row is met,
/// moves the unit task and keeps a MoveRecord; an application and a closing keep the run of the checks, too.
/// Each fails with Denied to whom core/permissions.h does not allow the move, with Invalid (flow.not_open;
/// args: move, state) where the table has no such row, with Invalid and a problem for each unmet need, with
/// Invalid (flow.reason_missing) for a way back without a reason, with NotFound, and with what writing may
/// fail with; then nothing is changed. No move can be undone: the ways back are in the table.
class FlowService
{
public:
    explicit FlowService(Session &session) : m_session(session) {}

    /// The flow that the case follows; the one chosen for new cases while it has not moved.
    Result<Flow> flow(UnitTaskId id) const;

    /// The moves out of the state of the case, those of the table in its order.
    Result<std::vector<OpenMove>> openMoves(UnitTaskId id) const;

    /// Which needs of `move` are not met, each with its place: why is this grey? Without what is told
    /// together with the move. Fails with Invalid (flow.not_open) or NotFound.
    Result<std::vector<Unmet>> missing(UnitTaskId id, Move move) const;

    Result<Saved<MoveRecord>> assign(UnitTaskId id);
    /// `contact` is kept with the unit's role in the task where it says something.
    Result<Saved<MoveRecord>> receive(UnitTaskId id, const QString &contact);
    Result<Saved<MoveRecord>> start(UnitTaskId id);
    Result<Saved<MoveRecord>> complete(UnitTaskId id);
    Result<Saved<MoveRecord>> apply(UnitTaskId id, const ApplicationForm &form);
    Result<Saved<MoveRecord>> takeBack(UnitTaskId id, const QString &reason);
    Result<Saved<MoveRecord>> review(UnitTaskId id);
    Result<Saved<MoveRecord>> returnPapers(UnitTaskId id, const Refusal &refusal);
    Result<Saved<MoveRecord>> returnToUnit(UnitTaskId id, const Refusal &refusal);
    /// The opinion that says so stays readable; the next application has a new one.
    Result<Saved<MoveRecord>> fail(UnitTaskId id, const Refusal &refusal);
    Result<Saved<MoveRecord>> pass(UnitTaskId id);
    /// Working days and stated length are counted here. Fails also with Invalid (calendar.unknown_year) where
    /// they cannot be.
    Result<Saved<MoveRecord>> publishNotice(UnitTaskId id, const Notice &notice);
    Result<Saved<MoveRecord>> upholdObjection(UnitTaskId id, const UpheldObjection &upheld);
    Result<Saved<MoveRecord>> reworkObjection(UnitTaskId id, const UpheldObjection &upheld);
    Result<Saved<MoveRecord>> approve(UnitTaskId id, const Approval &approval);
    Result<Saved<MoveRecord>> refuse(UnitTaskId id, const QString &reason);
    Result<Saved<MoveRecord>> close(UnitTaskId id, const ClosingDocument &document);
    Result<Saved<MoveRecord>> file(UnitTaskId id, const Filing &filing);
    /// `followUpOn` is entered as a planned look-back.
    Result<Saved<MoveRecord>> keepLongTerm(UnitTaskId id, QDate followUpOn);
    /// Opens the next cycle; closing, notices and opinion of the old one stay as they are.
    Result<Saved<MoveRecord>> relapse(UnitTaskId id, const QString &reason);

    /// Notes that the office has read the application; once is enough.
    Result<qint64> markRead(UnitTaskId id);

    /// Stores what was done about a supplementary requirement, with the day on which it was settled.
    Result<Saved<Supplement>> save(UnitTaskId id, const Supplement &supplement);

    /// All applications of all cycles, the oldest first.
    Result<std::vector<Attempt>> attempts(UnitTaskId id) const;

private:
    struct Standing;
    using Work = std::function<Result<void>(Standing &)>;

    /// The case as it stands, with its flow; the row is still to be found.
    Result<Standing> stand(UnitTaskId id, Recorder *recorder) const;

    /// Reads the case and finds the row of the table. Every move passes here first: whoever wants to know
    /// whether somebody may make it, asks here.
    Result<Standing> begin(UnitTaskId id, Move move, Recorder *recorder) const;

    /// The whole of a move: begin, what comes with it (`before`), needs, the new state, what follows
    /// (`after`).
    Result<Saved<MoveRecord>> make(UnitTaskId id, Move move, const QString &reason, const Work &before = {},
                                   const Work &after = {});

    Result<Saved<MoveRecord>> goBack(UnitTaskId id, Move move, const Refusal &refusal,
                                     const Work &after = {});
    Result<Saved<MoveRecord>> uphold(UnitTaskId id, Move move, const UpheldObjection &upheld);
    Result<std::vector<Unmet>> unmet(Standing &standing) const;

    Session &m_session;
};

} // namespace bihuan
