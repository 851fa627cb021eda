#include "services/packageapply.h"

#include "services/caseparts.h"
#include "storage/casefilerepository.h"

#include <unordered_map>

namespace bihuan {

namespace {

/// Keeps what is stored where the package says nothing, and fills in what is not stored yet. A
/// stored value that differs is a Conflict, or is replaced in an update.
template <typename R>
Result<R> merge(const R &stored, const R &wanted, ImportMode mode, const QString &where)
{
    std::vector<std::optional<QString>> wishes;
    R copy = wanted;
    forEachColumn(copy, [&](QLatin1StringView, auto &member) { wishes.push_back(toLogText(member)); });

    R merged = stored;
    std::optional<Error> conflict;
    size_t column = 0;
    forEachColumn(merged, [&](QLatin1StringView name, auto &member) {
        const auto &wish = wishes[column++];
        const auto is = toLogText(member);
        const bool saysNothing = !wish || wish->isEmpty();
        if (wish == is || (saysNothing && mode != ImportMode::Update))
            return;
        if (is && !is->isEmpty() && mode != ImportMode::Update && !conflict)
            conflict = problem(Error::Kind::Conflict, where + u'.' + name, u"package.differs"_s, {*is});
        (void)fromLogText(wish, member); // Texts made by toLogText() are always understood.
    });
    return conflict ? Result<R>(*conflict) : Result<R>(merged);
}

/// The stored record brought to the wanted one, or the wanted one added.
template <typename R>
Result<R> ensure(Recorder &recorder, Result<std::optional<R>> found, const R &wanted, ImportMode mode,
                 const QString &where)
{
    if (!found)
        return found.error();
    if (!*found)
        return recorder.insert(wanted);
    return merge(**found, wanted, mode, where).and_then([&](const R &merged) {
        return recorder.update(merged);
    });
}

/// Brings a list to the wanted one by position: changes what differs, adds and removes at the end.
template <typename R, typename Remove>
Result<std::vector<R>> syncList(Recorder &recorder, const std::vector<R> &stored,
                                const std::vector<R> &wanted, Remove remove)
{
    std::vector<R> result;
    for (size_t i = wanted.size(); i < stored.size(); ++i) {
        if (auto removed = remove(stored[i]); !removed)
            return removed.error();
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        R record = wanted[i];
        if (i < stored.size()) {
            record.id = stored[i].id;
            record.version = stored[i].version;
        }
        auto kept = i < stored.size() ? recorder.update(record) : recorder.insert(record);
        if (!kept)
            return kept.error();
        result.push_back(*kept);
    }
    return result;
}

template <typename R>
Result<std::vector<R>> syncList(Recorder &recorder, const std::vector<R> &stored,
                                const std::vector<R> &wanted)
{
    return syncList(recorder, stored, wanted, [&](const R &record) { return recorder.remove(record); });
}

/// One run of applyPackage(): the wanted records get the ids of the stored ones on the way.
class PackageRun
{
public:
    PackageRun(Session &session, Recorder &recorder, PackageContent &wanted, const StoredFiles &stored,
               ImportMode mode)
        : m_db(session.db())
        , m_store(session.store())
        , m_actor(session.actor())
        , m_recorder(recorder)
        , m_wanted(wanted.file)
        , m_content(wanted)
        , m_files(stored)
        , m_mode(mode)
    {
    }

    Result<UnitTaskId> run()
    {
        auto done =
            inTurn([&] { return plan(); }, [&] { return task(); }, [&] { return unitTask(); },
                   [&] { return evidence(); }, [&] { return measures(); }, [&] { return milestones(); },
                   [&] { return progressCall(); }, [&] { return progressReports(); },
                   [&] { return application(); }, [&] { return afterAcceptance(); }, [&] { return moves(); });
        if (!done)
            return done.error();
        return m_stored.unitTask.id;
    }

private:
    /// Puts an ensured record in the place of the wanted one.
    template <typename R>
    Result<void> settle(R &place, const Result<R> &ensured)
    {
        if (!ensured)
            return ensured.error();
        place = *ensured;
        return {};
    }

    Result<void> plan()
    {
        auto &db = m_db;
        const auto inspection = [&]() -> Result<void> {
            if (!m_wanted.inspection)
                return {};
            auto found = RecordTable<Inspection>(db).where(u"name = ?"_s, m_wanted.inspection->name);
            if (!found)
                return found.error();
            auto known = found->empty() ? std::nullopt : std::optional(found->front());
            auto settled =
                settle(*m_wanted.inspection,
                       ensure<Inspection>(m_recorder, known, *m_wanted.inspection, m_mode, u"inspection"_s));
            m_wanted.plan.inspectionId = m_wanted.inspection->id;
            return settled;
        };
        return inTurn(
            inspection,
            [&] {
                return settle(m_wanted.office, ensure(m_recorder, findOffice(db, m_wanted.office.name),
                                                      m_wanted.office, m_mode, u"office"_s));
            },
            [&] {
                m_wanted.plan.officeId = m_wanted.office.id;
                return settle(m_wanted.plan, ensure(m_recorder, findPlan(db, m_wanted.plan.title),
                                                    m_wanted.plan, m_mode, u"plan"_s));
            });
    }

    Result<void> task()
    {
        m_wanted.task.planId = m_wanted.plan.id;
        auto found = findTask(m_db, m_wanted.plan.id, m_wanted.task.number);
        if (!found)
            return found.error();
        if (*found)
            keepOwnWords(**found);
        auto settled = settle(m_wanted.task, ensure(m_recorder, found, m_wanted.task, m_mode, u"task"_s));
        return inTurn([&] { return settled; }, [&] { return findings(found->has_value()); },
                      [&] { return standard(); });
    }

    /// The criteria of the task; a package without any leaves those that are here, but for an update.
    Result<void> standard()
    {
        auto stored =
            RecordTable<StandardItem>(m_db).where(u"task_id = ? ORDER BY ordinal, id"_s, m_wanted.task.id);
        if (!stored)
            return stored.error();
        for (auto &item : m_wanted.standard)
            item.taskId = m_wanted.task.id;
        const auto textOf = [](const StandardItem &item) -> const QString & { return item.text; };
        if (m_mode == ImportMode::Update || stored->empty())
            return done(syncList(m_recorder, *stored, m_wanted.standard));
        if (m_wanted.standard.empty() || std::ranges::equal(*stored, m_wanted.standard, {}, textOf, textOf))
            return {};
        return problem(Error::Kind::Conflict, u"task.standard"_s, u"package.differs"_s,
                       {stored->front().text});
    }

    /// Units under one task may have goals and deadlines of their own: those that differ from the
    /// task's stay with the unit task (domain.md 3.4).
    void keepOwnWords(const Task &stored)
    {
        if (m_mode == ImportMode::Update)
            return;
        auto &wanted = m_wanted.task;
        if (!stored.goal.isEmpty() && !wanted.goal.isEmpty() && wanted.goal != stored.goal) {
            if (m_wanted.unitTask.goal.isEmpty())
                m_wanted.unitTask.goal = wanted.goal;
            wanted.goal = stored.goal;
        }
        if (!stored.deadline.text.isEmpty() && wanted.deadline != stored.deadline) {
            if (!m_wanted.unitTask.deadlineText)
                m_wanted.unitTask.deadlineText = wanted.deadline.text;
            wanted.deadline = stored.deadline;
        }
    }

    Result<void> findings(bool taskWasThere)
    {
        auto links =
            RecordTable<TaskFinding>(m_db).where(u"task_id = ? ORDER BY ordinal, id"_s, m_wanted.task.id);
        if (!links)
            return links.error();
        std::vector<Finding> stored;
        for (const auto &link : *links) {
            auto finding = RecordTable<Finding>(m_db).get(link.findingId);
            if (!finding)
                return finding.error();
            stored.push_back(*finding);
        }
        if (m_wanted.inspection) {
            for (auto &finding : m_wanted.findings)
                finding.inspectionId = m_wanted.inspection->id;
        }
        if (taskWasThere && m_mode != ImportMode::Update && !stored.empty())
            return compareFindings(stored);
        return syncFindings(stored, *links);
    }

    Result<void> compareFindings(const std::vector<Finding> &stored) const
    {
        const auto textOf = [](const Finding &finding) -> const QString & { return finding.text; };
        if (m_wanted.findings.empty() || std::ranges::equal(stored, m_wanted.findings, {}, textOf, textOf))
            return {};
        return problem(Error::Kind::Conflict, u"task.finding"_s, u"package.differs"_s, {stored.front().text});
    }

    Result<void> syncFindings(const std::vector<Finding> &stored, const std::vector<TaskFinding> &links)
    {
        const auto unlink = [&](const Finding &finding) -> Result<void> {
            const auto link = std::ranges::find(links, finding.id, &TaskFinding::findingId);
            return m_recorder.remove(*link).and_then([&] { return m_recorder.remove(finding); });
        };
        auto synced = syncList(m_recorder, stored, m_wanted.findings, unlink);
        if (!synced)
            return synced.error();
        for (size_t i = stored.size(); i < synced->size(); ++i) {
            auto linked = m_recorder.insert(
                TaskFinding{.taskId = m_wanted.task.id, .findingId = synced->at(i).id, .ordinal = int(i)});
            if (!linked)
                return linked.error();
        }
        return {};
    }

    Result<void> unitTask()
    {
        auto unit = ensure(m_recorder, findUnit(m_db, m_wanted.unit.name), m_wanted.unit, m_mode,
                           u"unit_task.unit"_s);
        if (!unit)
            return unit.error();
        m_wanted.unit = *unit;
        auto found = findUnitTask(m_db, m_wanted.task.id, unit->id);
        if (!found)
            return found.error();
        if (*found && m_mode != ImportMode::Update)
            return problem(Error::Kind::Duplicate, {}, u"package.exists"_s,
                           {m_wanted.plan.title, m_wanted.task.number, unit->name});
        return inTurn([&] { return *found ? readStored((*found)->id) : Result<void>(); },
                      [&] { return storeUnitTask(); }, [&] { return roles(); });
    }

    Result<void> readStored(UnitTaskId id)
    {
        auto stored = CaseFileRepository(m_db).get(id);
        if (!stored)
            return stored.error();
        m_stored = *std::move(stored);
        return {};
    }

    Result<void> storeUnitTask()
    {
        UnitTask unitTask = m_wanted.unitTask;
        if (auto same = keepState(unitTask); !same)
            return same;
        unitTask.id = m_stored.unitTask.id;
        unitTask.version = m_stored.unitTask.version;
        unitTask.taskId = m_wanted.task.id;
        unitTask.unitId = m_wanted.unit.id;
        unitTask.example =
            m_stored.unitTask.id.isNew() ? m_mode == ImportMode::Example : m_stored.unitTask.example;
        auto stored = m_recorder.save(unitTask);
        if (!stored)
            return stored.error();
        m_stored.unitTask = *stored;
        m_recorder.setUnitTask(stored->id);
        return {};
    }

    /// A case that is here already is moved by moves only; a package that names no state leaves it where it
    /// is.
    Result<void> keepState(UnitTask &wanted)
    {
        m_knownBefore = !m_stored.unitTask.id.isNew();
        if (!m_knownBefore)
            return {};
        if (!m_content.saysState)
            wanted.state = m_stored.unitTask.state;
        if (wanted.state == m_stored.unitTask.state && wanted.cycle == m_stored.unitTask.cycle)
            return {};
        return invalid(u"unit_task.state"_s, u"flow.use_moves"_s);
    }

    Result<void> roles()
    {
        auto stored = RecordTable<TaskUnitRole>(m_db).where(u"task_id = ? AND unit_id = ? ORDER BY id"_s,
                                                            m_wanted.task.id, m_wanted.unit.id);
        if (!stored)
            return stored.error();
        for (auto &role : m_wanted.roles) {
            role.taskId = m_wanted.task.id;
            role.unitId = m_wanted.unit.id;
        }
        return done(syncList(m_recorder, *stored, m_wanted.roles));
    }

    /// Evidence is matched by its code; what the package no longer names goes, last because mappings
    /// may still point to it.
    Result<void> evidence()
    {
        for (size_t i = 0; i < m_wanted.evidence.size(); ++i) {
            Evidence evidence = m_wanted.evidence[i].evidence;
            const EvidenceId madeUp = evidence.id;
            const auto there = std::ranges::find(m_stored.evidence, evidence.code,
                                                 [](const auto &item) { return item.evidence.code; });
            const bool known = there != m_stored.evidence.end();
            evidence.id = known ? there->evidence.id : EvidenceId();
            evidence.version = known ? there->evidence.version : 1;
            evidence.unitTaskId = m_stored.unitTask.id;
            auto kept = known ? m_recorder.update(evidence) : m_recorder.insert(evidence);
            if (!kept)
                return kept.error();
            m_ids[madeUp.value()] = kept->id;
            if (auto files = evidenceFiles(i, kept->id, known ? there->files : std::vector<EvidenceFile>{});
                !files)
                return files;
        }
        return {};
    }

    Result<void> evidenceFiles(size_t index, EvidenceId evidence, const std::vector<EvidenceFile> &stored)
    {
        std::vector<EvidenceFile> rest = stored;
        for (size_t i = 0; i < m_files[index].size(); ++i) {
            const auto &content = m_files[index][i];
            const auto &told = m_content.files[index][i];
            const auto there = std::ranges::find(rest, content.sha256, &EvidenceFile::sha256);
            EvidenceFile file{.evidenceId = evidence,
                              .sha256 = content.sha256,
                              .size = content.size,
                              .addedAt = QDateTime::currentDateTimeUtc(),
                              .addedBy = m_actor};
            // A row that is here already stays what it is, even where its file was lost: that is for verify
            // to tell and no reason to refuse an edit.
            if (there != rest.end())
                file = *there;
            else if (auto usable = checkStored(content, told); !usable)
                return usable;
            file.originalName = told.name;
            file.pageRange = told.pageRange;
            file.photoTakenAt = told.photoTakenAt;
            auto kept = m_recorder.save(file);
            if (!kept)
                return kept.error();
            if (there != rest.end())
                rest.erase(there);
        }
        return removeAll<EvidenceFile>(m_recorder, rest);
    }

    Result<void> checkStored(const StoredContent &content, const PackagedFile &told) const
    {
        if (told.path.isEmpty() && !m_store.contains(content))
            return problem(Error::Kind::NotFound, told.where, u"package.file_missing"_s, {told.name});
        return m_store.stillContains(content);
    }

    Result<void> measures()
    {
        auto &stored = m_stored.measures;
        for (size_t i = m_wanted.measures.size(); i < stored.size(); ++i) {
            if (auto removed = removeMeasure(m_db, m_recorder, stored[i].measure); !removed)
                return removed;
        }
        for (size_t i = 0; i < m_wanted.measures.size(); ++i) {
            MeasureFile before = i < stored.size() ? stored[i] : MeasureFile{};
            if (auto kept = measure(m_wanted.measures[i], before); !kept)
                return kept;
        }
        return dropEvidence();
    }

    Result<void> measure(MeasureFile wanted, const MeasureFile &before)
    {
        wanted.measure.id = before.measure.id;
        wanted.measure.version = before.measure.version;
        wanted.measure.unitTaskId = m_stored.unitTask.id;
        auto kept = m_recorder.save(wanted.measure);
        if (!kept)
            return kept.error();
        m_measureIds.push_back(kept->id);
        wanted.implementation.id = before.implementation.id;
        wanted.implementation.version = before.implementation.version;
        own(wanted, kept->id);
        return inTurn([&] { return done(m_recorder.save(wanted.implementation)); },
                      [&] { return done(syncList(m_recorder, before.requirements, wanted.requirements)); },
                      [&] { return done(syncList(m_recorder, before.events, wanted.events)); },
                      [&] { return mappings(before.mappings, wanted.mappings); });
    }

    /// Hands the parts of a measure their parent and the real ids of the evidence.
    void own(MeasureFile &measure, MeasureId id) const
    {
        measure.implementation.measureId = id;
        for (auto &requirement : measure.requirements)
            requirement.measureId = id;
        for (auto &event : measure.events) {
            event.measureId = id;
            if (event.evidenceId)
                event.evidenceId = m_ids.at(event.evidenceId->value());
        }
        for (auto &mapping : measure.mappings) {
            mapping.measureId = id;
            mapping.evidenceId = m_ids.at(mapping.evidenceId.value());
        }
    }

    /// Matched by evidence, not by place: measure and evidence together are unique.
    Result<void> mappings(std::vector<EvidenceMapping> stored, const std::vector<EvidenceMapping> &wanted)
    {
        for (auto mapping : wanted) {
            const auto there = std::ranges::find(stored, mapping.evidenceId, &EvidenceMapping::evidenceId);
            if (there != stored.end()) {
                mapping.id = there->id;
                mapping.version = there->version;
                stored.erase(there);
            }
            auto kept = m_recorder.save(mapping);
            if (!kept)
                return kept.error();
        }
        return removeAll<EvidenceMapping>(m_recorder, stored);
    }

    Result<void> dropEvidence()
    {
        for (const auto &item : m_stored.evidence) {
            const bool named = std::ranges::any_of(m_wanted.evidence, [&](const auto &wanted) {
                return wanted.evidence.code == item.evidence.code;
            });
            if (named)
                continue;
            if (auto removed = removeEvidence(m_db, m_recorder, item.evidence); !removed)
                return removed;
        }
        return {};
    }

    Result<void> milestones()
    {
        for (auto &milestone : m_wanted.milestones)
            milestone.unitTaskId = m_stored.unitTask.id;
        return done(syncList(m_recorder, m_stored.milestones, m_wanted.milestones));
    }

    /// How the plan calls for progress is the office's to say: another one in a package counts in an update
    /// only.
    Result<void> progressCall()
    {
        if (!m_wanted.progressCall)
            return {};
        auto stored = RecordTable<ProgressCall>(m_db).where(u"plan_id = ?"_s, m_wanted.plan.id);
        if (!stored)
            return stored.error();
        m_wanted.progressCall->planId = m_wanted.plan.id;
        if (stored->empty())
            return done(m_recorder.insert(*m_wanted.progressCall));
        return m_mode == ImportMode::Update ? keep(*m_wanted.progressCall, stored->front()) : Result<void>();
    }

    /// Matched by period, which is unique within the unit task.
    Result<void> progressReports()
    {
        auto rest = m_stored.progressReports;
        for (auto report : m_wanted.progressReports) {
            report.unitTaskId = m_stored.unitTask.id;
            const auto there = std::ranges::find(rest, report.period, &ProgressReport::period);
            const ProgressReport before = there == rest.end() ? ProgressReport{} : *there;
            if (auto kept = keep(report, before); !kept)
                return kept;
            if (there != rest.end())
                rest.erase(there);
        }
        return removeAll<ProgressReport>(m_recorder, rest);
    }

    Result<void> afterAcceptance()
    {
        const auto id = m_stored.unitTask.id;
        for (auto &lookBack : m_wanted.lookBacks)
            lookBack.unitTaskId = id;
        for (auto &extension : m_wanted.extensions)
            extension.unitTaskId = id;
        return inTurn([&] { return notices(); }, [&] { return closing(); },
                      [&] { return done(syncList(m_recorder, m_stored.lookBacks, m_wanted.lookBacks)); },
                      [&] { return done(syncList(m_recorder, m_stored.extensions, m_wanted.extensions)); });
    }

    /// A new case brings its flow and its moves along; those of one that is here are not to be rewritten.
    Result<void> moves()
    {
        if (m_knownBefore)
            return compareMoves();
        if (m_wanted.flow) {
            m_wanted.flow->unitTaskId = m_stored.unitTask.id;
            if (auto stored = m_recorder.insert(*m_wanted.flow); !stored)
                return stored.error();
        }
        for (auto &move : m_wanted.moves) {
            move.record.unitTaskId = m_stored.unitTask.id;
            auto stored = m_recorder.insert(move.record);
            if (!stored)
                return stored.error();
            if (auto added = supplements(stored->id, move.supplements); !added)
                return added;
        }
        return {};
    }

    Result<void> supplements(MoveRecordId move, std::vector<Supplement> &wanted)
    {
        for (auto &supplement : wanted) {
            supplement.moveRecordId = move;
            if (supplement.measureId)
                supplement.measureId = m_measureIds.at(std::size_t(supplement.measureId->value()) - 1);
            if (supplement.evidenceId)
                supplement.evidenceId = m_ids.at(supplement.evidenceId->value());
            if (auto stored = m_recorder.insert(supplement); !stored)
                return stored.error();
        }
        return {};
    }

    static QString tellMove(const MoveFile &move)
    {
        QStringList words{recordToJson(move.record)};
        for (const auto &one : move.supplements)
            words << one.text << one.answer
                  << (one.settledOn ? one.settledOn->toString(Qt::ISODate) : QString());
        return words.join(u'\n');
    }

    Result<void> compareMoves() const
    {
        if (m_wanted.moves.empty())
            return {};
        const auto same = [](const MoveFile &wanted, const MoveFile &stored) {
            MoveFile alike = wanted;
            alike.record.unitTaskId = stored.record.unitTaskId;
            return tellMove(alike) == tellMove(stored);
        };
        if (std::ranges::equal(m_wanted.moves, m_stored.moves, same))
            return {};
        return invalid(u"moves"_s, u"flow.history_fixed"_s);
    }

    Result<void> notices()
    {
        std::vector<Notice> before;
        for (const auto &file : m_stored.notices)
            before.push_back(file.notice);
        std::vector<Notice> wanted;
        for (auto &file : m_wanted.notices) {
            file.notice.unitTaskId = m_stored.unitTask.id;
            wanted.push_back(file.notice);
        }
        auto kept = syncList(m_recorder, before, wanted,
                             [&](const Notice &notice) { return removeNotice(m_db, m_recorder, notice); });
        if (!kept)
            return kept.error();
        for (size_t i = 0; i < kept->size(); ++i) {
            auto &objections = m_wanted.notices[i].objections;
            for (auto &objection : objections)
                objection.noticeId = (*kept)[i].id;
            const auto stored =
                i < m_stored.notices.size() ? m_stored.notices[i].objections : std::vector<Objection>();
            if (auto synced = syncList(m_recorder, stored, objections); !synced)
                return synced.error();
        }
        return {};
    }

    Result<void> closing()
    {
        std::vector<Closing> before;
        if (m_stored.closing)
            before.push_back(*m_stored.closing);
        std::vector<Closing> wanted;
        if (m_wanted.closing) {
            m_wanted.closing->unitTaskId = m_stored.unitTask.id;
            wanted.push_back(*m_wanted.closing);
        }
        return done(syncList(m_recorder, before, wanted));
    }

    Result<void> application()
    {
        const auto &before = m_stored.application;
        auto &wanted = m_wanted.application;
        wanted.application.unitTaskId = m_stored.unitTask.id;
        return inTurn([&] { return keep(wanted.application, before.application); },
                      [&] {
                          wanted.group.applicationId = wanted.application.id;
                          return keep(wanted.group, before.group);
                      },
                      [&] { return opinion(); }, [&] { return members(); }, [&] { return rounds(); });
    }

    /// The wanted record in the place of the stored one, or added.
    template <typename R>
    Result<void> keep(R &wanted, const R &stored)
    {
        wanted.id = stored.id;
        wanted.version = stored.version;
        return settle(wanted, m_recorder.save(wanted));
    }

    Result<void> opinion()
    {
        auto &wanted = m_wanted.application.opinion;
        const auto &before = m_stored.application.opinion;
        wanted.applicationId = m_wanted.application.application.id;
        wanted.edition = before.edition;
        wanted.status = before.status;
        wanted.snapshot = before.snapshot;
        wanted.snapshotSha256 = before.snapshotSha256;
        wanted.chainCode = before.chainCode;
        wanted.pdfSha256 = before.pdfSha256;
        return keep(wanted, before);
    }

    Result<void> members()
    {
        for (auto &member : m_wanted.application.members)
            member.groupId = m_wanted.application.group.id;
        auto kept =
            syncList(m_recorder, m_stored.application.members, m_wanted.application.members,
                     [&](const GroupMember &member) { return removeGroupMember(m_db, m_recorder, member); });
        return kept ? reviews(*kept) : Result<void>(kept.error());
    }

    /// A package names member and measure of a grade by their places in its lists.
    Result<void> reviews(const std::vector<GroupMember> &members)
    {
        const auto same = [](const MeasureReview &one) {
            return [&one](const MeasureReview &other) {
                return one.groupMemberId == other.groupMemberId && one.measureId == other.measureId;
            };
        };
        auto &wanted = m_wanted.application.reviews;
        if (wanted.empty()) // Units send packages without grades; those of the group stay.
            return {};
        for (auto &review : wanted) {
            review.applicationId = m_wanted.application.application.id;
            review.groupMemberId = members.at(size_t(review.groupMemberId.value() - 1)).id;
            review.measureId = m_measureIds.at(size_t(review.measureId.value() - 1));
        }
        auto stored = RecordTable<MeasureReview>(m_db).where(u"application_id = ?"_s,
                                                             m_wanted.application.application.id);
        if (!stored)
            return stored.error();
        for (const auto &review : *stored) {
            if (std::ranges::none_of(wanted, same(review))) {
                if (auto removed = m_recorder.remove(review); !removed)
                    return removed;
            }
        }
        for (auto &review : wanted) {
            const auto there = std::ranges::find_if(*stored, same(review));
            if (there != stored->end()) {
                review.id = there->id;
                review.version = there->version;
            }
            auto kept = m_recorder.save(review);
            if (!kept)
                return kept.error();
        }
        return {};
    }

    Result<void> rounds()
    {
        for (auto &round : m_wanted.application.rounds)
            round.applicationId = m_wanted.application.application.id;
        return done(syncList(m_recorder, m_stored.application.rounds, m_wanted.application.rounds));
    }

    Database &m_db;
    const EvidenceStore &m_store;
    QString m_actor;
    Recorder &m_recorder;
    CaseFile &m_wanted;
    const PackageContent &m_content;
    const StoredFiles &m_files;
    ImportMode m_mode;
    CaseFile m_stored; ///< Empty for a unit task that is not here yet.
    std::unordered_map<qint64, EvidenceId> m_ids;
    std::vector<MeasureId> m_measureIds{}; ///< Of the wanted measures, in their order.
    bool m_knownBefore = false;
};

} // namespace

Result<UnitTaskId> applyPackage(Session &session, Recorder &recorder, PackageContent wanted,
                                const StoredFiles &stored, ImportMode mode)
{
    return PackageRun(session, recorder, wanted, stored, mode).run();
}

} // namespace bihuan
