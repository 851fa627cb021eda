#include "storage/casefilerepository.h"

#include "storage/recordtable.h"

#include <algorithm>
#include <unordered_map>

namespace bihuan {

namespace {

/// Runs the steps in turn until one fails.
template <typename... Steps>
Result<void> inTurn(const Steps &...steps)
{
    Result<void> done;
    (void)((done = steps(), bool(done)) && ...); // The first failure ends it and is what is returned.
    return done;
}

/// Puts a fetched value into `target`.
template <typename T>
Result<void> into(T &target, Result<T> fetched)
{
    if (!fetched)
        return fetched.error();
    target = *std::move(fetched);
    return {};
}

/// Hands out children to their parents: `place(child)` returns the list to append to.
template <typename T, typename Place>
Result<void> distribute(Result<std::vector<T>> children, Place place)
{
    if (!children)
        return children.error();
    for (auto &child : *std::move(children))
        place(child).push_back(std::move(child));
    return {};
}

const auto kOfUnitTask = u"measure_id IN (SELECT id FROM measure WHERE unit_task_id = ?)"_s;

} // namespace

Result<CaseFile> CaseFileRepository::get(UnitTaskId id) const
{
    CaseFile file;
    // Of one moment, or a child that somebody has just added would look for a parent that was not read.
    auto done = m_db.readTransaction([&] {
        return inTurn([&] { return into(file.unitTask, RecordTable<UnitTask>(m_db).get(id)); },
                      [&] { return readTask(file); }, [&] { return readMeasures(file); },
                      [&] { return readEvidence(file); }, [&] { return readApplication(file); },
                      [&] { return readAfterAcceptance(file); }, [&] { return readProgress(file); },
                      [&] { return readMoves(file); });
    });
    if (!done)
        return done.error();
    return file;
}

Result<void> CaseFileRepository::readTask(CaseFile &file) const
{
    const auto &ut = file.unitTask;
    const auto readInspection = [&]() -> Result<void> {
        if (!file.plan.inspectionId)
            return {};
        return into(file.inspection.emplace(), RecordTable<Inspection>(m_db).get(*file.plan.inspectionId));
    };
    return inTurn(
        [&] { return into(file.task, RecordTable<Task>(m_db).get(ut.taskId)); },
        [&] { return into(file.plan, RecordTable<Plan>(m_db).get(file.task.planId)); },
        [&] { return into(file.office, RecordTable<Office>(m_db).get(file.plan.officeId)); },
        [&] { return into(file.unit, RecordTable<Unit>(m_db).get(ut.unitId)); }, readInspection,
        [&] {
            return into(file.findings,
                        m_db.select(u"SELECT "_s + RecordTable<Finding>::columnList(u"f."_s) +
                                        u" FROM finding f JOIN task_finding tf ON tf.finding_id = f.id"
                                        " WHERE tf.task_id = ? ORDER BY tf.ordinal, tf.id"_s,
                                    RecordTable<Finding>::read, ut.taskId));
        },
        [&] {
            return into(file.standard, RecordTable<StandardItem>(m_db).where(
                                           u"task_id = ? ORDER BY ordinal, id"_s, ut.taskId));
        },
        [&] {
            return into(file.roles, RecordTable<TaskUnitRole>(m_db).where(
                                        u"task_id = ? AND unit_id = ? ORDER BY id"_s, ut.taskId, ut.unitId));
        },
        [&] {
            return into(file.milestones,
                        RecordTable<Milestone>(m_db).where(u"unit_task_id = ? ORDER BY due_on, id"_s, ut.id));
        });
}

Result<void> CaseFileRepository::readMeasures(CaseFile &file) const
{
    const auto id = file.unitTask.id;
    auto measures = RecordTable<Measure>(m_db).where(u"unit_task_id = ? ORDER BY ordinal, id"_s, id);
    if (!measures)
        return measures.error();
    std::unordered_map<qint64, size_t> places;
    for (auto &measure : *std::move(measures)) {
        places[measure.id.value()] = file.measures.size();
        file.measures.push_back({.measure = std::move(measure)});
    }
    const auto of = [&](MeasureId measure) -> MeasureFile & {
        return file.measures[places.at(measure.value())];
    };

    return inTurn(
        [&] {
            return distribute(
                RecordTable<Requirement>(m_db).where(kOfUnitTask + u" ORDER BY ordinal, id"_s, id),
                [&](const Requirement &r) -> auto & { return of(r.measureId).requirements; });
        },
        [&]() -> Result<void> {
            auto texts = RecordTable<Implementation>(m_db).where(kOfUnitTask, id);
            if (!texts)
                return texts.error();
            for (auto &text : *std::move(texts))
                of(text.measureId).implementation = text;
            return {};
        },
        [&] {
            return distribute(
                RecordTable<Event>(m_db).where(kOfUnitTask + u" ORDER BY held_on, id"_s, id),
                [&](const Event &e) -> auto & { return of(e.measureId).events; });
        },
        [&] {
            return distribute(
                RecordTable<EvidenceMapping>(m_db).where(kOfUnitTask + u" ORDER BY ordinal, id"_s, id),
                [&](const EvidenceMapping &m) -> auto & { return of(m.measureId).mappings; });
        });
}

Result<void> CaseFileRepository::readEvidence(CaseFile &file) const
{
    const auto id = file.unitTask.id;
    auto evidence = RecordTable<Evidence>(m_db).where(u"unit_task_id = ? ORDER BY code, id"_s, id);
    if (!evidence)
        return evidence.error();
    std::unordered_map<qint64, size_t> places;
    for (auto &item : *std::move(evidence)) {
        places[item.id.value()] = file.evidence.size();
        file.evidence.push_back({.evidence = std::move(item)});
    }
    return distribute(
        RecordTable<EvidenceFile>(m_db).where(
            u"evidence_id IN (SELECT id FROM evidence WHERE unit_task_id = ?) ORDER BY id"_s, id),
        [&](const EvidenceFile &f) -> auto & {
            return file.evidence[places.at(f.evidenceId.value())].files;
        });
}

Result<void> CaseFileRepository::readApplication(CaseFile &file) const
{
    auto &target = file.application;
    auto applications = RecordTable<Application>(m_db).where(
        u"unit_task_id = ? AND cycle = ? ORDER BY id DESC LIMIT 1"_s, file.unitTask.id, file.unitTask.cycle);
    if (!applications)
        return applications.error();
    if (applications->empty())
        return {};
    target.application = applications->front();
    const auto id = target.application.id;

    const auto first = [](auto &place, auto found) -> Result<void> {
        if (!found)
            return found.error();
        if (!found->empty())
            place = found->front();
        return {};
    };
    return inTurn(
        [&] {
            return into(target.rounds, RecordTable<ReviewRound>(m_db).where(
                                           u"application_id = ? ORDER BY held_on, id"_s, id));
        },
        [&] {
            return first(target.group, RecordTable<AcceptanceGroup>(m_db).where(u"application_id = ?"_s, id));
        },
        [&] {
            return into(target.members, RecordTable<GroupMember>(m_db).where(
                                            u"group_id = ? ORDER BY ordinal, id"_s, target.group.id));
        },
        [&] {
            return first(target.opinion, RecordTable<Opinion>(m_db).where(
                                             u"application_id = ? ORDER BY edition DESC LIMIT 1"_s, id));
        },
        [&] {
            return into(target.reviews,
                        RecordTable<MeasureReview>(m_db).where(
                            u"application_id = ? ORDER BY group_member_id, measure_id"_s, id));
        },
        [&] {
            return into(target.signatures, RecordTable<MemberSignature>(m_db).where(
                                               u"opinion_id = ? ORDER BY id"_s, target.opinion.id));
        },
        [&]() -> Result<void> {
            auto readings = RecordTable<ApplicationReading>(m_db).where(u"application_id = ?"_s, id);
            if (!readings)
                return readings.error();
            if (!readings->empty())
                target.reading = readings->front();
            return {};
        });
}

Result<void> CaseFileRepository::readMoves(CaseFile &file) const
{
    const auto id = file.unitTask.id;
    auto flows = RecordTable<CaseFlow>(m_db).where(u"unit_task_id = ?"_s, id);
    if (!flows)
        return flows.error();
    if (!flows->empty())
        file.flow = flows->front();
    auto moves = RecordTable<MoveRecord>(m_db).where(u"unit_task_id = ? ORDER BY id"_s, id);
    if (!moves)
        return moves.error();
    std::unordered_map<qint64, size_t> places;
    for (auto &move : *std::move(moves)) {
        places[move.id.value()] = file.moves.size();
        file.moves.push_back({.record = std::move(move)});
    }
    return inTurn(
        [&] {
            return distribute(
                RecordTable<Supplement>(m_db).where(
                    u"move_record_id IN (SELECT id FROM move_record WHERE unit_task_id = ?) ORDER BY id"_s,
                    id),
                [&](const Supplement &s) -> auto & {
                    return file.moves[places.at(s.moveRecordId.value())].supplements;
                });
        },
        [&] {
            return into(file.plannedLookBacks, RecordTable<PlannedLookBack>(m_db).where(
                                                   u"unit_task_id = ? ORDER BY due_on, id"_s, id));
        });
}

Result<void> CaseFileRepository::readAfterAcceptance(CaseFile &file) const
{
    const auto id = file.unitTask.id;
    const auto cycle = file.unitTask.cycle;
    auto notices = RecordTable<Notice>(m_db).where(u"unit_task_id = ? AND cycle = ? ORDER BY first_day, id"_s,
                                                   id, cycle);
    if (!notices)
        return notices.error();
    std::unordered_map<qint64, size_t> places;
    for (auto &notice : *std::move(notices)) {
        places[notice.id.value()] = file.notices.size();
        file.notices.push_back({.notice = std::move(notice)});
    }
    auto closings = RecordTable<Closing>(m_db).where(u"unit_task_id = ? AND cycle = ?"_s, id, cycle);
    if (!closings)
        return closings.error();
    if (!closings->empty())
        file.closing = closings->front();
    return inTurn(
        [&] {
            return distribute(
                RecordTable<Objection>(m_db).where(
                    u"notice_id IN (SELECT id FROM notice WHERE unit_task_id = ? AND cycle = ?) ORDER BY received_on, id"_s,
                    id, cycle),
                [&](const Objection &o) -> auto & {
                    return file.notices[places.at(o.noticeId.value())].objections;
                });
        },
        [&] {
            return into(file.lookBacks,
                        RecordTable<LookBack>(m_db).where(u"unit_task_id = ? ORDER BY held_on, id"_s, id));
        },
        [&] {
            return into(file.extensions,
                        RecordTable<Extension>(m_db).where(u"unit_task_id = ? ORDER BY asked_on, id"_s, id));
        });
}

Result<void> CaseFileRepository::readProgress(CaseFile &file) const
{
    auto calls = RecordTable<ProgressCall>(m_db).where(u"plan_id = ?"_s, file.plan.id);
    if (!calls)
        return calls.error();
    if (!calls->empty())
        file.progressCall = calls->front();
    auto done = into(file.progressReports,
                     RecordTable<ProgressReport>(m_db).where(u"unit_task_id = ?"_s, file.unitTask.id));
    const auto firstDay = [](const ProgressReport &report) {
        const auto period = reportingPeriodFrom(report.period);
        return std::pair(period ? period->firstDay() : QDate(), report.period);
    };
    std::ranges::sort(file.progressReports, {}, firstDay);
    return done;
}

} // namespace bihuan
