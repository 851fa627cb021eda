#include "services/caseservice.h"

#include "core/flow.h"
#include "core/numerals.h"
#include "services/caseparts.h"
#include "services/checkservice.h"
#include "services/rules.h"
#include "storage/casefilerepository.h"
#include "storage/undo.h"

namespace bihuan {

namespace {

const auto kEdit = u"edit"_s;

/// Records that belong to the acceptance and not to what the unit did: others may write those.
template <typename R>
constexpr bool kOfAcceptance = std::is_same_v<R, Opinion> || std::is_same_v<R, ReviewRound> ||
                               std::is_same_v<R, AcceptanceGroup> || std::is_same_v<R, GroupMember>;

/// What a change of such a record is called in the log, and so which permission it takes.
template <typename R>
QString actionFor(const QString &ordinary)
{
    if constexpr (std::is_same_v<R, MeasureReview>)
        return u"grade"_s;
    else
        return kOfAcceptance<R> ? u"edit_opinion"_s : ordinary;
}

/// Adds or updates one record as a step of its own.
template <typename R>
Result<Saved<R>> saveRecord(Session &session, UnitTaskId unitTask, const R &record)
{
    if (auto sound = checkRecord(record); !sound)
        return sound.error();
    return saveStep<R>(session, actionFor<R>(record.id.isNew() ? u"add"_s : kEdit), unitTask,
                       [&](Recorder &recorder) { return recorder.save(record); });
}

template <typename R>
Result<qint64> removeRecord(Session &session, UnitTaskId unitTask, const R &record)
{
    return session.write(actionFor<R>(u"remove"_s), unitTask,
                         [&](Recorder &recorder) { return recorder.remove(record); });
}

/// The found record, or a new one made from `blank`.
template <typename R>
Result<R> foundOrNew(Recorder &recorder, Result<std::optional<R>> found, const R &blank)
{
    if (!found)
        return found.error();
    return *found ? Result<R>(**found) : recorder.insert(blank);
}

Error nameMissing(const QString &field)
{
    return invalid(field, u"case.name_missing"_s);
}

/// What other people rely on is not taken back but followed by something new.
bool isForGood(const QString &action)
{
    static const QStringList actions{u"sign"_s,      u"record_signature"_s, u"issue"_s, u"new_edition"_s,
                                     u"scan_back"_s, u"numbers"_s,          u"users"_s, u"password"_s};
    return actions.contains(action);
}

/// The step that is done or undone in the end, where undo follows upon undo.
Result<AuditEntry> firstUndone(Database &db, AuditEntry entry)
{
    while (entry.action == "undo"_L1) {
        auto before = AuditLog(db).ofStep(entry.reason.toLongLong());
        if (!before)
            return before.error();
        if (before->empty())
            return Error{Error::Kind::NotFound, u"the undone step is missing"_s};
        entry = before->front();
    }
    return entry;
}

/// A state is changed by a move, which looks at what it takes and keeps a record.
Result<void> refuseMove(Database &db, const UnitTask &wanted)
{
    const auto stored = RecordTable<UnitTask>(db).get(wanted.id);
    if (!stored)
        return stored.error();
    if (stored->state == wanted.state && stored->cycle == wanted.cycle)
        return {};
    return invalid(u"unit_task.state"_s, u"flow.use_moves"_s);
}

Result<UnitTask> createIn(Database &db, Recorder &recorder, const NewUnitTask &wanted)
{
    auto office = foundOrNew(recorder, findOffice(db, wanted.office), Office{.name = wanted.office});
    if (!office)
        return office.error();
    auto plan = foundOrNew(recorder, findPlan(db, wanted.planTitle),
                           Plan{.officeId = office->id, .title = wanted.planTitle});
    if (!plan)
        return plan.error();
    auto task = foundOrNew(
        recorder, findTask(db, plan->id, wanted.taskNumber),
        Task{.planId = plan->id, .number = wanted.taskNumber, .sortKey = sortKeyOf(wanted.taskNumber)});
    if (!task)
        return task.error();
    auto unit = foundOrNew(recorder, findUnit(db, wanted.unit), Unit{.name = wanted.unit});
    if (!unit)
        return unit.error();
    auto there = findUnitTask(db, task->id, unit->id);
    if (!there)
        return there.error();
    if (*there)
        return problem(Error::Kind::Duplicate, {}, u"package.exists"_s,
                       {wanted.planTitle, wanted.taskNumber, wanted.unit});
    return recorder.insert(UnitTask{.taskId = task->id, .unitId = unit->id, .state = UnitTaskState::Draft});
}

/// Adds the finding as the last one of the unit task's task.
Result<Finding> addFindingTo(Database &db, Recorder &recorder, UnitTaskId id, const Finding &finding)
{
    auto unitTask = RecordTable<UnitTask>(db).get(id);
    if (!unitTask)
        return unitTask.error();
    auto others = db.selectOne(u"SELECT count(*) FROM task_finding WHERE task_id = ?"_s, &Row::integer,
                               unitTask->taskId);
    if (!others)
        return others.error();
    auto added = recorder.insert(finding);
    if (!added)
        return added.error();
    auto linked = recorder.insert(TaskFinding{
        .taskId = unitTask->taskId, .findingId = added->id, .ordinal = static_cast<int>(*others)});
    return linked ? added : Result<Finding>(linked.error());
}

/// Removes a record that nothing else refers to; leaves it where something does.
template <typename R>
Result<void> removeIfUnused(Database &db, Recorder &recorder, const R &record, const QString &users)
{
    auto used = db.selectOne(u"SELECT count(*) FROM "_s + users, &Row::integer, record.id);
    if (!used)
        return used.error();
    return *used > 0 ? Result<void>() : recorder.remove(record);
}

/// Removes a plan without tasks, with how it calls for progress.
Result<void> removePlanIfUnused(Database &db, Recorder &recorder, const Plan &plan)
{
    auto tasks = db.selectOne(u"SELECT count(*) FROM task WHERE plan_id = ?"_s, &Row::integer, plan.id);
    if (!tasks)
        return tasks.error();
    if (*tasks > 0)
        return {};
    const auto ofPlan = u"plan_id = ?"_s;
    return inTurn([&] { return removeAll(recorder, RecordTable<HandSetGrade>(db).where(ofPlan, plan.id)); },
                  [&] { return removeAll(recorder, RecordTable<ProgressCall>(db).where(ofPlan, plan.id)); },
                  [&] { return recorder.remove(plan); });
}

/// Removes the example's plan, task, findings, unit and office where only the example used them.
Result<void> removeSharedParts(Database &db, Recorder &recorder, const CaseFile &file)
{
    auto others =
        db.selectOne(u"SELECT count(*) FROM unit_task WHERE task_id = ?"_s, &Row::integer, file.task.id);
    if (!others)
        return others.error();
    const auto ofUnit = u"task_id = ? AND unit_id = ?"_s;
    auto removed =
        removeAll(recorder, RecordTable<TaskUnitRole>(db).where(ofUnit, file.task.id, file.unit.id));
    if (!removed || *others > 0)
        return removed;
    const auto removeFindings = [&]() -> Result<void> {
        for (const auto &finding : file.findings) {
            if (auto gone = removeIfUnused(db, recorder, finding, u"task_finding WHERE finding_id = ?"_s);
                !gone)
                return gone;
        }
        return {};
    };
    return inTurn(
        [&] {
            return removeAll(recorder, RecordTable<TaskUnitRole>(db).where(u"task_id = ?"_s, file.task.id));
        },
        [&] {
            return removeAll(recorder, RecordTable<TaskFinding>(db).where(u"task_id = ?"_s, file.task.id));
        },
        removeFindings, [&] { return removeAll<StandardItem>(recorder, file.standard); },
        [&] {
            return removeAll(recorder, RecordTable<HandSetGrade>(db).where(u"task_id = ?"_s, file.task.id));
        },
        [&] { return recorder.remove(file.task); },
        [&] { return removePlanIfUnused(db, recorder, file.plan); },
        [&] { return removeIfUnused(db, recorder, file.office, u"plan WHERE office_id = ?"_s); });
}

} // namespace

Result<CaseFile> CaseService::get(UnitTaskId id) const
{
    return m_session.read<CaseFile>([&] { return CaseFileRepository(m_session.db()).get(id); });
}

Result<Saved<UnitTask>> CaseService::create(const NewUnitTask &wanted)
{
    if (wanted.office.trimmed().isEmpty())
        return nameMissing(u"office"_s);
    if (wanted.planTitle.trimmed().isEmpty())
        return nameMissing(u"plan"_s);
    if (wanted.taskNumber.trimmed().isEmpty())
        return nameMissing(u"task"_s);
    if (wanted.unit.trimmed().isEmpty())
        return nameMissing(u"unit"_s);

    return saveStep<UnitTask>(m_session, u"create"_s, std::nullopt,
                              [&](Recorder &recorder) -> Result<UnitTask> {
                                  auto made = createIn(m_session.db(), recorder, wanted);
                                  if (!made)
                                      return made;
                                  recorder.setUnitTask(made->id);
                                  auto added = addApplicationTo(recorder, *made);
                                  return added ? made : added.error();
                              });
}

Result<Saved<Office>> CaseService::save(UnitTaskId id, const Office &office)
{
    return saveRecord(m_session, id, office);
}

Result<Saved<Plan>> CaseService::save(UnitTaskId id, const Plan &plan)
{
    return saveRecord(m_session, id, plan);
}

Result<Saved<Task>> CaseService::save(UnitTaskId id, const Task &task)
{
    Task derived = task;
    derived.sortKey = sortKeyOf(task.number);
    derived.deadline = parseDeadline(task.deadline.text);
    return saveRecord(m_session, id, derived);
}

Result<Saved<Finding>> CaseService::save(UnitTaskId id, const Finding &finding)
{
    if (!finding.id.isNew())
        return saveRecord(m_session, id, finding);
    if (auto sound = checkRecord(finding); !sound)
        return sound.error();
    return saveStep<Finding>(m_session, u"add"_s, id, [&](Recorder &recorder) {
        return addFindingTo(m_session.db(), recorder, id, finding);
    });
}

Result<Saved<StandardItem>> CaseService::save(UnitTaskId id, const StandardItem &item)
{
    return saveRecord(m_session, id, item);
}

Result<Saved<UnitTask>> CaseService::save(const UnitTask &unitTask)
{
    if (!unitTask.id.isNew()) {
        if (auto same = refuseMove(m_session.db(), unitTask); !same)
            return same.error();
    }
    return saveRecord(m_session, unitTask.id, unitTask);
}

Result<Saved<Measure>> CaseService::save(const Measure &measure)
{
    return saveRecord(m_session, measure.unitTaskId, measure);
}

Result<Saved<Requirement>> CaseService::save(UnitTaskId id, const Requirement &requirement)
{
    return saveRecord(m_session, id, requirement);
}

Result<Saved<Implementation>> CaseService::save(UnitTaskId id, const Implementation &implementation)
{
    return saveRecord(m_session, id, implementation);
}

Result<Saved<Event>> CaseService::save(UnitTaskId id, const Event &event)
{
    return saveRecord(m_session, id, event);
}

Result<Saved<Milestone>> CaseService::save(const Milestone &milestone)
{
    return saveRecord(m_session, milestone.unitTaskId, milestone);
}

Result<Saved<Evidence>> CaseService::save(const Evidence &evidence)
{
    return saveRecord(m_session, evidence.unitTaskId, evidence);
}

Result<Saved<EvidenceMapping>> CaseService::save(UnitTaskId id, const EvidenceMapping &mapping)
{
    return saveRecord(m_session, id, mapping);
}

Result<Saved<Application>> CaseService::save(const Application &application)
{
    return saveRecord(m_session, application.unitTaskId, application);
}

Result<Saved<ReviewRound>> CaseService::save(UnitTaskId id, const ReviewRound &round)
{
    return saveRecord(m_session, id, round);
}

Result<Saved<AcceptanceGroup>> CaseService::save(UnitTaskId id, const AcceptanceGroup &group)
{
    return saveRecord(m_session, id, group);
}

Result<Saved<GroupMember>> CaseService::save(UnitTaskId id, const GroupMember &member)
{
    return saveRecord(m_session, id, member);
}

Result<Saved<Opinion>> CaseService::save(UnitTaskId id, const Opinion &opinion)
{
    if (opinion.id.isNew())
        return saveRecord(m_session, id, opinion);
    auto stored = RecordTable<Opinion>(m_session.db()).get(opinion.id);
    if (!stored)
        return stored.error();
    Opinion kept = opinion; // Status and what was frozen are changed by issuing only.
    kept.edition = stored->edition;
    kept.status = stored->status;
    kept.snapshot = stored->snapshot;
    kept.snapshotSha256 = stored->snapshotSha256;
    kept.chainCode = stored->chainCode;
    kept.pdfSha256 = stored->pdfSha256;
    return saveRecord(m_session, id, kept);
}

Result<Saved<MeasureReview>> CaseService::save(UnitTaskId id, const MeasureReview &review)
{
    const auto file = get(id);
    if (!file)
        return file.error();
    const auto &application = file->application;
    const bool ofGroup = std::ranges::find(application.members, review.groupMemberId, &GroupMember::id) !=
                         application.members.end();
    const bool ofTask = std::ranges::any_of(
        file->measures, [&](const MeasureFile &m) { return m.measure.id == review.measureId; });
    if (!ofGroup || !ofTask)
        return invalid({}, u"grade.other_case"_s);
    MeasureReview kept = review;
    kept.applicationId = application.application.id;
    return saveRecord(m_session, id, kept);
}

Result<Saved<MeasureReview>> CaseService::grade(UnitTaskId id, const Graded &graded)
{
    const auto file = get(id);
    if (!file)
        return file.error();
    const auto member = memberCalled(*file, graded.member);
    if (!member)
        return member.error();
    const auto measure = std::ranges::find_if(file->measures, [&](const MeasureFile &m) {
        return bareMeasureNumber(m.measure.number) == bareMeasureNumber(graded.measure);
    });
    if (measure == file->measures.end())
        return problem(Error::Kind::NotFound, {}, u"measure.not_found"_s, {graded.measure});
    const auto &reviews = file->application.reviews;
    const auto there = std::ranges::find_if(reviews, [&](const MeasureReview &r) {
        return r.groupMemberId == member->id && r.measureId == measure->measure.id;
    });
    MeasureReview review = there == reviews.end() ? MeasureReview{} : *there;
    review.groupMemberId = member->id;
    review.measureId = measure->measure.id;
    review.grade = graded.grade;
    review.remark = graded.remark.value_or(review.remark);
    review.lookedAt = QDateTime::currentDateTimeUtc();
    return save(id, review);
}

Result<Saved<Measure>> CaseService::addMeasure(UnitTaskId id)
{
    return saveStep<Measure>(m_session, u"add"_s, id, [&](Recorder &recorder) -> Result<Measure> {
        auto last = RecordTable<Measure>(m_session.db())
                        .where(u"unit_task_id = ? ORDER BY ordinal DESC, id DESC LIMIT 1"_s, id);
        if (!last)
            return last.error();
        Measure measure{.unitTaskId = id, .number = u"1."_s};
        if (!last->empty()) {
            measure.ordinal = last->front().ordinal + 1;
            measure.number = nextNumber(last->front().number);
        }
        return addMeasureTo(recorder, measure);
    });
}

Result<qint64> CaseService::remove(UnitTaskId id, const StandardItem &item)
{
    return removeRecord(m_session, id, item);
}

Result<qint64> CaseService::remove(UnitTaskId id, const Measure &measure)
{
    return m_session.write(u"remove"_s, id, [&](Recorder &recorder) {
        return removeMeasure(m_session.db(), recorder, measure);
    });
}

Result<qint64> CaseService::remove(UnitTaskId id, const Requirement &requirement)
{
    return removeRecord(m_session, id, requirement);
}

Result<qint64> CaseService::remove(UnitTaskId id, const Event &event)
{
    return removeRecord(m_session, id, event);
}

Result<qint64> CaseService::remove(UnitTaskId id, const Milestone &milestone)
{
    return removeRecord(m_session, id, milestone);
}

Result<qint64> CaseService::remove(UnitTaskId id, const Evidence &evidence)
{
    return m_session.write(u"remove"_s, id, [&](Recorder &recorder) {
        return removeEvidence(m_session.db(), recorder, evidence);
    });
}

Result<qint64> CaseService::remove(UnitTaskId id, const EvidenceMapping &mapping)
{
    return removeRecord(m_session, id, mapping);
}

Result<qint64> CaseService::remove(UnitTaskId id, const GroupMember &member)
{
    return m_session.write(u"edit_opinion"_s, id, [&](Recorder &recorder) {
        return removeGroupMember(m_session.db(), recorder, member);
    });
}

Result<qint64> CaseService::remove(UnitTaskId id, const ReviewRound &round)
{
    return removeRecord(m_session, id, round);
}

Result<qint64> CaseService::removeExample(UnitTaskId id)
{
    return m_session.write(u"remove_example"_s, id, [&](Recorder &recorder) -> Result<void> {
        auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        if (!file->unitTask.example)
            return invalid({}, u"case.not_an_example"_s);
        auto &db = m_session.db();
        return inTurn(
            [&] { return removeUnitTask(db, recorder, file->unitTask); },
            [&] { return removeSharedParts(db, recorder, *file); },
            [&] { return removeIfUnused(db, recorder, file->unit, u"task_unit_role WHERE unit_id = ?"_s); });
    });
}

Result<qint64> CaseService::undo(qint64 step)
{
    auto entries = AuditLog(m_session.db()).ofStep(step);
    if (!entries)
        return entries.error();
    if (entries->empty())
        return Error{Error::Kind::NotFound, u"no such step"_s};
    if (fromCode<Move>(entries->front().action))
        return invalid({}, u"flow.no_undo"_s);
    const auto origin = firstUndone(m_session.db(), entries->front());
    if (!origin)
        return origin.error();
    if (isForGood(origin->action))
        return problem(Error::Kind::Invalid, {}, u"undo.for_good"_s, {origin->action});
    if (auto allowed = m_session.mayDo(origin->action, entries->front().unitTaskId); !allowed)
        return allowed.error();
    return m_session.write(
        u"undo"_s, entries->front().unitTaskId,
        [&](Recorder &recorder) { return undoStep(m_session.db(), recorder, step); }, QString::number(step));
}

Result<std::vector<CheckResult>> CaseService::check(UnitTaskId id) const
{
    return CheckService(m_session).look(id).and_then([](const std::vector<CheckFinding> &findings) {
        std::vector<CheckResult> results;
        for (const auto &finding : findings)
            results.push_back(finding.result);
        return Result<std::vector<CheckResult>>(std::move(results));
    });
}

} // namespace bihuan
