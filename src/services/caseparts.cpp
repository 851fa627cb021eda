#include "services/caseparts.h"

#include <QRegularExpression>

namespace bihuan {

namespace {

template <typename R, typename... Args>
Result<std::optional<R>> findOne(Database &db, const QString &condition, const Args &...args)
{
    auto found = RecordTable<R>(db).where(condition, args...);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

/// Removes the records of R for which `condition` holds.
template <typename R, typename... Args>
Result<void> removeWhere(Database &db, Recorder &recorder, const QString &condition, const Args &...args)
{
    return removeAll(recorder, RecordTable<R>(db).where(condition, args...));
}

Result<void> removeApplication(Database &db, Recorder &recorder, const Application &application)
{
    const auto ofApplication = u"application_id = ?"_s;
    const auto removeMembers = [&]() -> Result<void> {
        auto members = RecordTable<GroupMember>(db).where(
            u"group_id IN (SELECT id FROM acceptance_group WHERE application_id = ?)"_s, application.id);
        if (!members)
            return members.error();
        for (const auto &member : *members) {
            if (auto removed = removeGroupMember(db, recorder, member); !removed)
                return removed;
        }
        return {};
    };
    return inTurn(
        removeMembers, // Signatures first: they name the opinion.
        [&] {
            return removeWhere<DocumentNumber>(
                db, recorder, u"opinion_id IN (SELECT id FROM opinion WHERE application_id = ?)"_s,
                application.id);
        },
        [&] { return removeWhere<Opinion>(db, recorder, ofApplication, application.id); },
        [&] { return removeWhere<ReviewRound>(db, recorder, ofApplication, application.id); },
        [&] { return removeWhere<AcceptanceGroup>(db, recorder, ofApplication, application.id); },
        [&] { return removeWhere<ApplicationReading>(db, recorder, ofApplication, application.id); },
        [&] { return recorder.remove(application); });
}

template <typename R>
using RemovePart = Result<void> (*)(Database &, Recorder &, const R &);

template <typename R>
Result<void> removeParts(Database &db, Recorder &recorder, UnitTaskId id, RemovePart<R> remove)
{
    auto parts = RecordTable<R>(db).where(u"unit_task_id = ?"_s, id);
    if (!parts)
        return parts.error();
    for (const auto &part : *parts) {
        if (auto removed = remove(db, recorder, part); !removed)
            return removed;
    }
    return {};
}

} // namespace

Result<std::optional<Plan>> findPlan(Database &db, const QString &title)
{
    return findOne<Plan>(db, u"title = ?"_s, title);
}

Result<std::optional<Task>> findTask(Database &db, PlanId plan, const QString &number)
{
    return findOne<Task>(db, u"plan_id = ? AND number = ?"_s, plan, number);
}

Result<std::optional<Unit>> findUnit(Database &db, const QString &name)
{
    return findOne<Unit>(db, u"name = ?"_s, name);
}

Result<std::optional<Office>> findOffice(Database &db, const QString &name)
{
    return findOne<Office>(db, u"name = ?"_s, name);
}

Result<std::optional<UnitTask>> findUnitTask(Database &db, TaskId task, UnitId unit)
{
    return findOne<UnitTask>(db, u"task_id = ? AND unit_id = ?"_s, task, unit);
}

QString bareMeasureNumber(const QString &number)
{
    static const QRegularExpression marks(u"[.．、()（）\\s]"_s);
    return QString(number).remove(marks);
}

Result<GroupMember> memberCalled(const CaseFile &file, const QString &name)
{
    std::vector<GroupMember> found;
    for (const auto &member : file.application.members) {
        if (member.name == name.trimmed())
            found.push_back(member);
    }
    if (found.empty())
        return problem(Error::Kind::NotFound, {}, u"member.not_found"_s, {name});
    return found.size() == 1 ? Result<GroupMember>(found.front()) : invalid({}, u"member.several"_s, {name});
}

Result<Measure> addMeasureTo(Recorder &recorder, const Measure &measure)
{
    return recorder.insert(measure).and_then([&](const Measure &added) -> Result<Measure> {
        auto text = recorder.insert(Implementation{.measureId = added.id});
        return text ? Result<Measure>(added) : text.error();
    });
}

Result<void> addApplicationTo(Recorder &recorder, const UnitTask &unitTask)
{
    auto application = recorder.insert(Application{.unitTaskId = unitTask.id, .cycle = unitTask.cycle});
    if (!application)
        return application.error();
    return inTurn([&] { return done(recorder.insert(AcceptanceGroup{.applicationId = application->id})); },
                  [&] { return done(recorder.insert(Opinion{.applicationId = application->id})); });
}

namespace {

/// Takes a reference off the records of R that have it, so that what it names can go and they stay.
template <typename R, typename Referred>
Result<void> release(Recorder &recorder, Result<std::vector<R>> records,
                     std::optional<Id<Referred>> R::*reference)
{
    if (!records)
        return records.error();
    for (auto record : *records) {
        (record.*reference).reset();
        if (auto released = recorder.update(record); !released)
            return released.error();
    }
    return {};
}

Result<void> removeMove(Database &db, Recorder &recorder, const MoveRecord &move)
{
    return inTurn([&] { return removeWhere<Supplement>(db, recorder, u"move_record_id = ?"_s, move.id); },
                  [&] { return recorder.remove(move); });
}

} // namespace

Result<void> removeMeasure(Database &db, Recorder &recorder, const Measure &measure)
{
    const auto ofMeasure = u"measure_id = ?"_s;
    return inTurn([&] { return removeWhere<MeasureReview>(db, recorder, ofMeasure, measure.id); },
                  [&] { return removeWhere<EvidenceMapping>(db, recorder, ofMeasure, measure.id); },
                  [&] { return removeWhere<Event>(db, recorder, ofMeasure, measure.id); },
                  [&] { return removeWhere<Requirement>(db, recorder, ofMeasure, measure.id); },
                  [&] { return removeWhere<Implementation>(db, recorder, ofMeasure, measure.id); },
                  [&] {
                      return release(recorder, RecordTable<Supplement>(db).where(ofMeasure, measure.id),
                                     &Supplement::measureId);
                  },
                  [&] { return recorder.remove(measure); });
}

Result<void> removeEvidence(Database &db, Recorder &recorder, const Evidence &evidence)
{
    const auto ofEvidence = u"evidence_id = ?"_s;
    return inTurn(
        [&] {
            return release(recorder, RecordTable<Event>(db).where(ofEvidence, evidence.id),
                           &Event::evidenceId);
        },
        [&] {
            return release(recorder, RecordTable<Supplement>(db).where(ofEvidence, evidence.id),
                           &Supplement::evidenceId);
        },
        [&] { return removeWhere<EvidenceMapping>(db, recorder, ofEvidence, evidence.id); },
        [&] { return removeWhere<EvidenceFile>(db, recorder, ofEvidence, evidence.id); },
        [&] { return recorder.remove(evidence); });
}

Result<void> removeGroupMember(Database &db, Recorder &recorder, const GroupMember &member)
{
    const auto ofMember = u"group_member_id = ?"_s;
    return inTurn([&] { return removeWhere<MeasureReview>(db, recorder, ofMember, member.id); },
                  [&] { return removeWhere<MemberSignature>(db, recorder, ofMember, member.id); },
                  [&] { return recorder.remove(member); });
}

Result<void> removeNotice(Database &db, Recorder &recorder, const Notice &notice)
{
    return inTurn([&] { return removeWhere<Objection>(db, recorder, u"notice_id = ?"_s, notice.id); },
                  [&] { return recorder.remove(notice); });
}

Result<void> removeUnitTask(Database &db, Recorder &recorder, const UnitTask &unitTask)
{
    const auto id = unitTask.id;
    return inTurn([&] { return removeParts<MoveRecord>(db, recorder, id, removeMove); },
                  [&] { return removeWhere<CaseFlow>(db, recorder, u"unit_task_id = ?"_s, id); },
                  [&] { return removeWhere<PlannedLookBack>(db, recorder, u"unit_task_id = ?"_s, id); },
                  [&] { return removeParts<Measure>(db, recorder, id, removeMeasure); },
                  [&] { return removeParts<Application>(db, recorder, id, removeApplication); },
                  [&] { return removeParts<Evidence>(db, recorder, id, removeEvidence); },
                  [&] { return removeWhere<ProgressReport>(db, recorder, u"unit_task_id = ?"_s, id); },
                  [&] { return removeWhere<Milestone>(db, recorder, u"unit_task_id = ?"_s, id); },
                  [&] { return removeParts<Notice>(db, recorder, id, removeNotice); },
                  [&] { return removeWhere<Closing>(db, recorder, u"unit_task_id = ?"_s, id); },
                  [&] { return removeWhere<LookBack>(db, recorder, u"unit_task_id = ?"_s, id); },
                  [&] { return removeWhere<Extension>(db, recorder, u"unit_task_id = ?"_s, id); },
                  [&] { return removeWhere<CheckWaiver>(db, recorder, u"unit_task_id = ?"_s, id); },
                  [&] { return removeWhere<CheckRun>(db, recorder, u"unit_task_id = ?"_s, id); },
                  [&] { return recorder.remove(unitTask); });
}

} // namespace bihuan
