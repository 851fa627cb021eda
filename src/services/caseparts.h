#pragma once

#include "services/saved.h"
#include "services/session.h"

namespace bihuan {

// Making and removing the parts of a case file inside a running step. Shared by editing and import.

/// The stored record with these values in its unique columns, or none.
Result<std::optional<Plan>> findPlan(Database &db, const QString &title);
Result<std::optional<Task>> findTask(Database &db, PlanId plan, const QString &number);
Result<std::optional<Unit>> findUnit(Database &db, const QString &name);
Result<std::optional<Office>> findOffice(Database &db, const QString &name);
Result<std::optional<UnitTask>> findUnitTask(Database &db, TaskId task, UnitId unit);

/// The figure in a printed measure number: "1." → "1"; the number itself when it has none.
QString bareMeasureNumber(const QString &number);

/// The member of the acceptance group with this name. Fails with NotFound (member.not_found), or Invalid
/// (member.several) when the group has two of them.
Result<GroupMember> memberCalled(const CaseFile &file, const QString &name);

/// Adds a measure with its empty implementation.
Result<Measure> addMeasureTo(Recorder &recorder, const Measure &measure);

/// Adds application, acceptance group and draft opinion for the current cycle, so that every unit task has
/// them.
Result<void> addApplicationTo(Recorder &recorder, const UnitTask &unitTask);

/// Removes a record and everything that hangs on it, children first.
Result<void> removeMeasure(Database &db, Recorder &recorder, const Measure &measure);
Result<void> removeGroupMember(Database &db, Recorder &recorder, const GroupMember &member);
Result<void> removeNotice(Database &db, Recorder &recorder, const Notice &notice);
Result<void> removeEvidence(Database &db, Recorder &recorder, const Evidence &evidence);
Result<void> removeUnitTask(Database &db, Recorder &recorder, const UnitTask &unitTask);

/// Removes each of the found records; passes on the failure to find them.
template <typename R>
Result<void> removeAll(Recorder &recorder, Result<std::vector<R>> records)
{
    if (!records)
        return records.error();
    for (const auto &record : *records) {
        if (auto removed = recorder.remove(record); !removed)
            return removed;
    }
    return {};
}

/// The day, or today where none was told.
inline QDate orToday(QDate day)
{
    return day.isValid() ? day : QDate::currentDate();
}

/// Drops the value of a Result, keeping its error.
template <typename T>
Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : result.error();
}

/// One step whose outcome is one record: runs `work`, which returns the record as it is stored, as
/// Session::write() does, and fails as that or `work` does.
template <typename R, typename Work>
Result<Saved<R>> saveStep(Session &session, const QString &action, std::optional<UnitTaskId> unitTask,
                          const Work &work, const QString &reason = {})
{
    Saved<R> saved;
    auto step = session.write(
        action, unitTask,
        [&](Recorder &recorder) -> Result<void> {
            Result<R> stored = work(recorder);
            if (stored)
                saved.record = *stored;
            return done(stored);
        },
        reason);
    if (!step)
        return step.error();
    saved.step = *step;
    return saved;
}

/// Runs the steps in turn until one fails; the steps return Result<void>.
template <typename... Steps>
Result<void> inTurn(const Steps &...steps)
{
    Result<void> result;
    (void)((result = steps(), bool(result)) && ...); // The first failure ends it and is what is returned.
    return result;
}

} // namespace bihuan
