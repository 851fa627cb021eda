#pragma once

#include "core/checkrecords.h"
#include "core/result.h"
#include "services/caseservice.h"

#include <functional>

namespace bihuan {

class Recorder;
class Session;

/// What one unit task of a whole list comes to.
struct CheckSummary
{
    UnitTaskId id{};
    QString taskNumber{};
    QString unit{};
    CheckStage stage = CheckStage::Opinion;
    CheckCounts counts{};
};

/// 销号体检: runs the checks, lets warnings pass with a reason, keeps what was found before each step.
class CheckService
{
public:
    explicit CheckService(Session &session) : m_session(session) {}

    /// What the checks find now, for `stage` or for the step that the case stands before, with the reasons
    /// that were given. Keeps nothing. Fails with NotFound.
    Result<std::vector<CheckFinding>> look(UnitTaskId id, std::optional<CheckStage> stage = {}) const;

    /// The same for a case that stands so now, stored or not: a step looks before it stores its last word.
    Result<std::vector<CheckFinding>> lookAt(const CaseFile &file, CheckOccasion occasion) const;

    /// look() for the step that `occasion` names, kept with the case together with its digest.
    Result<Saved<CheckRun>> run(UnitTaskId id, CheckOccasion occasion);

    /// Keeps what lookAt() found as a part of the step `occasion`. To be called in the transaction of the
    /// step, by whoever has seen that nothing stands against it (standing()).
    Result<CheckRun> keep(Recorder &recorder, const CaseFile &file, CheckOccasion occasion,
                          const std::vector<CheckFinding> &findings) const;

    /// What of `findings` stands against a step: each that blocks, and before a final opinion and a closing
    /// each warning without a written reason (check.reason_wanted; args: check).
    static std::vector<Problem> standing(const std::vector<CheckFinding> &findings, CheckOccasion occasion);

    /// The runs kept with the case, of all cycles, the newest first.
    Result<std::vector<CheckRun>> runs(UnitTaskId id) const;

    /// The findings of a kept run. Fails with Invalid (check.run_damaged) when it is not what was stored.
    static Result<std::vector<CheckFinding>> findingsOf(const CheckRun &run);

    /// Lets a finding pass with a reason; the one that look() found. Fails with Invalid:
    /// check.reason_missing, check.block_cannot_pass; with Duplicate (check.passed_already); with NotFound
    /// (check.no_such_finding) when the checks do not find it any more.
    Result<Saved<CheckWaiver>> waive(UnitTaskId id, const CheckResult &result, const QString &reason);

    /// Takes back what was let pass. Returns the step. Fails with NotFound or Conflict.
    Result<qint64> unwaive(UnitTaskId id, const CheckWaiver &waiver);

    /// Calls `visit` with the counts of each of `ids`, in their order; those that are gone are left out. Ends
    /// early when `visit` returns false.
    Result<void> summarise(const std::vector<UnitTaskId> &ids,
                           const std::function<bool(const CheckSummary &)> &visit) const;

private:
    Result<std::vector<CheckFinding>> lookAt(const CaseFile &file, CheckStage stage) const;

    Session &m_session;
};

} // namespace bihuan
