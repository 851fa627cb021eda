#include "services/flowservice.h"

#include "services/caseparts.h"
#include "services/checkservice.h"
#include "services/flowattempts.h"
#include "services/flowtemplateservice.h"
#include "services/opiniontemplates.h"
#include "services/rules.h"
#include "services/workyears.h"
#include "storage/casefilerepository.h"

namespace bihuan {

/// A case on its way through one move.
struct FlowService::Standing
{
    Recorder *recorder = nullptr; ///< None while somebody only looks.
    CaseFile file{};
    Flow flow{};
    WorkCalendar calendar{};
    QString templateSha256{};
    Transition row{};
    std::vector<CheckFinding> findings{}; ///< Of the checks, where the row asks for them.
    MoveRecord record{};                  ///< Stored when the move has been made.

    FlowDay day() const { return {QDate::currentDate(), calendar, templateSha256}; }

    /// Adds or updates a record of the case.
    template <typename R>
    Result<void> keep(R &part) const
    {
        if (auto sound = checkRecord(part); !sound)
            return sound.error();
        auto stored = recorder->save(part);
        if (!stored)
            return stored.error();
        part = *stored;
        return {};
    }

    /// The closing of the cycle, made where there is none.
    Closing &closing()
    {
        if (!file.closing)
            file.closing = Closing{.unitTaskId = file.unitTask.id, .cycle = file.unitTask.cycle};
        return *file.closing;
    }
};

namespace {

Error unmetError(const std::vector<Unmet> &unmet)
{
    Error error{Error::Kind::Invalid, u"needs of the move are not met"_s};
    for (const auto &one : unmet)
        error.problems.push_back(one.problem);
    return error;
}

CheckOccasion occasionOf(Move move)
{
    return move == Move::Apply ? CheckOccasion::Application : CheckOccasion::Closing;
}

/// The needs that somebody can meet before she asks for the move.
std::vector<Unmet> beforehand(std::vector<Unmet> unmet)
{
    std::erase_if(unmet, [](const Unmet &one) { return isToldWithMove(one.need); });
    return unmet;
}

Result<void> storeSupplements(Recorder &recorder, const MoveRecord &move,
                              const std::vector<SupplementWish> &asks)
{
    for (const auto &wish : asks) {
        if (wish.text.trimmed().isEmpty())
            return invalid(u"supplement.text"_s, u"field.required"_s);
        const Supplement supplement{.moveRecordId = move.id,
                                    .measureId = wish.measureId,
                                    .evidenceId = wish.evidenceId,
                                    .text = wish.text};
        if (auto sound = checkRecord(supplement); !sound)
            return sound.error();
        if (auto stored = recorder.insert(supplement); !stored)
            return stored.error();
    }
    return {};
}

/// What is asked for must name measures and evidence of this case.
Result<void> checkWishes(const CaseFile &file, const std::vector<SupplementWish> &asks)
{
    for (const auto &wish : asks) {
        const bool measureThere = !wish.measureId || std::ranges::any_of(file.measures, [&](const auto &one) {
            return one.measure.id == *wish.measureId;
        });
        const bool evidenceThere = !wish.evidenceId || file.evidenceItem(*wish.evidenceId);
        if (!measureThere || !evidenceThere)
            return invalid(u"supplement"_s, u"flow.supplement_elsewhere"_s);
    }
    return {};
}

Result<ObjectionId> objectionMeant(const CaseFile &file, ObjectionId wanted)
{
    if (file.notices.empty() || file.notices.back().objections.empty())
        return invalid(u"notices"_s, u"flow.no_objection"_s);
    const auto &list = file.notices.back().objections;
    if (wanted.isNew())
        return list.back().id;
    const bool there = std::ranges::find(list, wanted, &Objection::id) != list.end();
    return there ? Result<ObjectionId>(wanted) : invalid(u"notices"_s, u"flow.no_objection"_s);
}

} // namespace

Result<FlowService::Standing> FlowService::stand(UnitTaskId id, Recorder *recorder) const
{
    auto file = CaseFileRepository(m_session.db()).get(id);
    if (!file)
        return file.error();
    auto flow = FlowTemplateService(m_session).followedBy(*file);
    if (!flow)
        return flow.error();
    auto calendar = knownCalendar(m_session);
    if (!calendar)
        return calendar.error();
    auto words = templateDigest(m_session.db());
    if (!words)
        return words.error();
    return Standing{recorder, *std::move(file), *std::move(flow), *std::move(calendar), *std::move(words)};
}

Result<FlowService::Standing> FlowService::begin(UnitTaskId id, Move move, Recorder *recorder) const
{
    auto standing = stand(id, recorder);
    if (!standing)
        return standing;
    const auto state = standing->file.unitTask.state;
    const auto table = transitions(standing->flow);
    const auto *row = transition(table, move, state);
    if (!row)
        return invalid(u"unit_task.state"_s, u"flow.not_open"_s, {toCode(move), toCode(state)});
    standing->row = *row;
    return standing;
}

Result<std::vector<Unmet>> FlowService::unmet(Standing &standing) const
{
    auto found = unmetNeeds(standing.file, standing.flow, standing.row, standing.day());
    if (!standing.row.asks(Need::Checks))
        return found;
    const auto occasion = occasionOf(standing.row.move);
    auto findings = CheckService(m_session).lookAt(standing.file, occasion);
    if (!findings)
        return findings.error();
    standing.findings = *std::move(findings);
    for (auto &problem : CheckService::standing(standing.findings, occasion)) {
        const auto samePlace = [&](const Unmet &one) { return one.problem.where == problem.where; };
        if (std::ranges::none_of(found, samePlace)) // A need has said so already.
            found.push_back({Need::Checks, std::move(problem)});
    }
    return found;
}

Result<Saved<MoveRecord>> FlowService::make(UnitTaskId id, Move move, const QString &reason,
                                            const Work &before, const Work &after)
{
    const auto work = [&](Recorder &recorder) -> Result<MoveRecord> {
        auto begun = begin(id, move, &recorder);
        if (!begun)
            return begun.error();
        auto &standing = *begun;
        if (standing.row.asks(Need::Reason)) {
            if (auto wrong = reasonProblem(reason))
                return Error{Error::Kind::Invalid, wrong->rule, {*wrong}};
        }
        if (before) {
            if (auto stored = before(standing); !stored)
                return stored.error();
        }
        const auto missing = unmet(standing);
        if (!missing || !missing->empty())
            return missing ? unmetError(*missing) : missing.error();
        if (standing.row.asks(Need::Checks)) {
            auto kept =
                CheckService(m_session).keep(recorder, standing.file, occasionOf(move), standing.findings);
            if (!kept)
                return kept.error();
        }
        standing.record = {.unitTaskId = id,
                           .cycle = standing.file.unitTask.cycle,
                           .move = move,
                           .from = standing.row.from,
                           .to = standing.row.to,
                           .movedAt = QDateTime::currentDateTimeUtc(),
                           .actor = m_session.actor(),
                           .reason = reason.trimmed()};
        standing.file.unitTask.state = standing.row.to;
        auto made = inTurn([&] { return freezeFlow(recorder, standing.file, standing.flow); },
                           [&] { return standing.keep(standing.record); },
                           [&] { return after ? after(standing) : Result<void>(); },
                           [&] { return standing.keep(standing.file.unitTask); });
        return made ? Result<MoveRecord>(standing.record) : made.error();
    };
    return saveStep<MoveRecord>(m_session, toCode(move), id, work, reason.trimmed());
}

Result<Flow> FlowService::flow(UnitTaskId id) const
{
    return m_session.read<Flow>([&]() -> Result<Flow> {
        auto file = CaseFileRepository(m_session.db()).get(id);
        return file ? FlowTemplateService(m_session).followedBy(*file) : file.error();
    });
}

Result<std::vector<OpenMove>> FlowService::openMoves(UnitTaskId id) const
{
    using Moves = std::vector<OpenMove>;
    return m_session.read<Moves>([&]() -> Result<Moves> {
        auto standing = stand(id, nullptr);
        if (!standing)
            return standing.error();
        Moves moves;
        for (const auto &row : transitions(standing->flow)) {
            if (row.from != standing->file.unitTask.state)
                continue;
            standing->row = row;
            auto missing = unmet(*standing);
            if (!missing)
                return missing.error();
            OpenMove open{row, beforehand(*std::move(missing))};
            if (auto allowed = m_session.mayDo(toCode(row.move), id); !allowed)
                open.denied = allowed.error();
            moves.push_back(std::move(open));
        }
        return moves;
    });
}

Result<std::vector<Unmet>> FlowService::missing(UnitTaskId id, Move move) const
{
    using Needs = std::vector<Unmet>;
    return m_session.read<Needs>([&]() -> Result<Needs> {
        auto begun = begin(id, move, nullptr);
        auto missing = begun ? unmet(*begun) : begun.error();
        return missing ? Result<Needs>(beforehand(*std::move(missing))) : missing.error();
    });
}

Result<Saved<MoveRecord>> FlowService::assign(UnitTaskId id)
{
    return make(id, Move::Assign, {});
}

Result<Saved<MoveRecord>> FlowService::receive(UnitTaskId id, const QString &contact)
{
    return make(id, Move::Receive, {}, [&](Standing &standing) -> Result<void> {
        if (contact.trimmed().isEmpty())
            return {};
        auto &roles = standing.file.roles;
        if (roles.empty())
            roles.push_back({.taskId = standing.file.task.id,
                             .unitId = standing.file.unit.id,
                             .role = UnitRole::Responsible});
        roles.front().contact = contact.trimmed();
        return standing.keep(roles.front());
    });
}

Result<Saved<MoveRecord>> FlowService::start(UnitTaskId id)
{
    return make(id, Move::Start, {});
}

Result<Saved<MoveRecord>> FlowService::complete(UnitTaskId id)
{
    return make(id, Move::Complete, {});
}

Result<Saved<MoveRecord>> FlowService::apply(UnitTaskId id, const ApplicationForm &form)
{
    return make(id, Move::Apply, {}, [&](Standing &standing) -> Result<void> {
        auto &part = standing.file.application;
        if (part.application.id.isNew())
            part.application = {.unitTaskId = id, .cycle = standing.file.unitTask.cycle};
        part.application.appliedOn = orToday(form.appliedOn);
        if (!form.signedBy.trimmed().isEmpty())
            part.application.signedBy = form.signedBy.trimmed();
        if (!form.selfCheck.trimmed().isEmpty())
            part.application.selfCheck = form.selfCheck;
        if (part.reading) { // Of an application that came back; this one has not been read.
            if (auto gone = standing.recorder->remove(*part.reading); !gone)
                return gone;
            part.reading.reset();
        }
        return standing.keep(part.application);
    });
}

Result<Saved<MoveRecord>> FlowService::takeBack(UnitTaskId id, const QString &reason)
{
    return make(id, Move::TakeBack, reason);
}

Result<Saved<MoveRecord>> FlowService::review(UnitTaskId id)
{
    return make(id, Move::Review, {}, {}, [&](Standing &standing) {
        return noteReading(*standing.recorder, standing.file, m_session.actor());
    });
}

Result<Saved<MoveRecord>> FlowService::goBack(UnitTaskId id, Move move, const Refusal &refusal,
                                              const Work &after)
{
    const auto before = [&](Standing &standing) { return checkWishes(standing.file, refusal.asks); };
    return make(id, move, refusal.reason, before, [&](Standing &standing) {
        return storeSupplements(*standing.recorder, standing.record, refusal.asks).and_then([&] {
            return after ? after(standing) : Result<void>();
        });
    });
}

Result<Saved<MoveRecord>> FlowService::returnPapers(UnitTaskId id, const Refusal &refusal)
{
    return goBack(id, Move::ReturnPapers, refusal);
}

Result<Saved<MoveRecord>> FlowService::returnToUnit(UnitTaskId id, const Refusal &refusal)
{
    return goBack(id, Move::Return, refusal);
}

Result<Saved<MoveRecord>> FlowService::fail(UnitTaskId id, const Refusal &refusal)
{
    return goBack(id, Move::Fail, refusal, [](Standing &standing) -> Result<void> {
        standing.file.application.opinion.verdict = Verdict::Failed;
        return closeAttempt(*standing.recorder, standing.file).and_then([&] {
            return addAttempt(*standing.recorder, standing.file, NewAttempt::Blank);
        });
    });
}

Result<Saved<MoveRecord>> FlowService::pass(UnitTaskId id)
{
    return make(id, Move::Pass, {}, [](Standing &standing) -> Result<void> {
        auto &opinion = standing.file.application.opinion;
        if (opinion.id.isNew())
            return {};
        opinion.verdict = Verdict::Passed;
        return standing.keep(opinion);
    });
}

Result<Saved<MoveRecord>> FlowService::publishNotice(UnitTaskId id, const Notice &notice)
{
    return make(id, Move::Notice, {}, [&](Standing &standing) -> Result<void> {
        Notice published = notice;
        published.id = {};
        published.unitTaskId = id;
        published.cycle = standing.file.unitTask.cycle;
        if (auto sound = checkRecord(published); !sound)
            return sound.error();
        const auto length =
            noticeLength(standing.flow, published.firstDay, published.lastDay, standing.calendar);
        if (!length)
            return length.error();
        if (const auto days = standing.calendar.workingDays(published.firstDay, published.lastDay))
            published.workingDays = *days; // A flow that counts calendar days does without.
        if (published.statedLength.isEmpty())
            published.statedLength = statedLength(standing.flow, *length);
        auto stored = standing.keep(published);
        standing.file.notices.push_back({.notice = published});
        return stored;
    });
}

Result<Saved<MoveRecord>> FlowService::uphold(UnitTaskId id, Move move, const UpheldObjection &upheld)
{
    const auto rule = [&](Standing &standing) -> Result<void> {
        const auto meant = objectionMeant(standing.file, upheld.id);
        if (!meant)
            return meant.error();
        auto &objection = *std::ranges::find(standing.file.notices.back().objections, *meant, &Objection::id);
        objection.upheld = true;
        objection.answeredOn = orToday(upheld.answeredOn);
        if (objection.handling.trimmed().isEmpty())
            objection.handling = upheld.reason.trimmed();
        return standing.keep(objection);
    };
    const auto kind = move == Move::UpholdObjection ? NewAttempt::Copy : NewAttempt::Blank;
    return make(id, move, upheld.reason, rule, [kind](Standing &standing) {
        return closeAttempt(*standing.recorder, standing.file).and_then([&] {
            return addAttempt(*standing.recorder, standing.file, kind);
        });
    });
}

Result<Saved<MoveRecord>> FlowService::upholdObjection(UnitTaskId id, const UpheldObjection &upheld)
{
    return uphold(id, Move::UpholdObjection, upheld);
}

Result<Saved<MoveRecord>> FlowService::reworkObjection(UnitTaskId id, const UpheldObjection &upheld)
{
    return uphold(id, Move::ReworkObjection, upheld);
}

Result<Saved<MoveRecord>> FlowService::approve(UnitTaskId id, const Approval &approval)
{
    return make(id, Move::Approve, {}, [&](Standing &standing) {
        auto &closing = standing.closing();
        closing.decidedOn = orToday(approval.decidedOn);
        closing.decidedBy = approval.decidedBy.trimmed();
        return standing.keep(closing);
    });
}

Result<Saved<MoveRecord>> FlowService::refuse(UnitTaskId id, const QString &reason)
{
    return make(id, Move::Refuse, reason, {}, [](Standing &standing) -> Result<void> {
        auto &closing = standing.closing();
        closing.decidedOn.reset();
        closing.decidedBy.clear();
        return inTurn([&] { return standing.keep(closing); },
                      [&] { return closeAttempt(*standing.recorder, standing.file); },
                      [&] { return addAttempt(*standing.recorder, standing.file, NewAttempt::Copy); });
    });
}

Result<Saved<MoveRecord>> FlowService::close(UnitTaskId id, const ClosingDocument &document)
{
    return make(id, Move::Close, {}, [&](Standing &standing) {
        auto &closing = standing.closing();
        closing.documentNumber = document.number.trimmed();
        closing.closedOn = orToday(document.closedOn);
        return standing.keep(closing);
    });
}

Result<Saved<MoveRecord>> FlowService::file(UnitTaskId id, const Filing &filing)
{
    return make(id, Move::File, {}, [&](Standing &standing) {
        auto &closing = standing.closing();
        if (!filing.filedTo.trimmed().isEmpty())
            closing.filedTo = filing.filedTo.trimmed();
        if (closing.filedTo.isEmpty())
            closing.filedTo = standing.flow.filingAddressee;
        if (filing.filedOn.isValid())
            closing.filedOn = filing.filedOn;
        closing.receipt = filing.receipt.trimmed();
        closing.receiptOn = orToday(filing.receiptOn);
        return standing.keep(closing);
    });
}

Result<Saved<MoveRecord>> FlowService::keepLongTerm(UnitTaskId id, QDate followUpOn)
{
    return make(id, Move::KeepLongTerm, {}, [&](Standing &standing) -> Result<void> {
        standing.file.unitTask.longTerm = true;
        if (!followUpOn.isValid())
            return {};
        PlannedLookBack planned{.unitTaskId = id, .cycle = standing.file.unitTask.cycle, .dueOn = followUpOn};
        auto stored = standing.keep(planned);
        standing.file.plannedLookBacks.push_back(planned);
        return stored;
    });
}

Result<Saved<MoveRecord>> FlowService::relapse(UnitTaskId id, const QString &reason)
{
    return make(id, Move::Relapse, reason, {}, [](Standing &standing) {
        return closeAttempt(*standing.recorder, standing.file).and_then([&] {
            ++standing.file.unitTask.cycle;
            return addApplicationTo(*standing.recorder, standing.file.unitTask);
        });
    });
}

Result<qint64> FlowService::markRead(UnitTaskId id)
{
    return m_session.write(u"read"_s, id, [&](Recorder &recorder) -> Result<void> {
        auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        if (file->unitTask.state != UnitTaskState::Applied)
            return invalid(u"unit_task.state"_s, u"flow.nothing_to_read"_s);
        return noteReading(recorder, *file, m_session.actor());
    });
}

Result<Saved<Supplement>> FlowService::save(UnitTaskId id, const Supplement &supplement)
{
    if (auto sound = checkRecord(supplement); !sound)
        return sound.error();
    if (supplement.settledOn && supplement.answer.trimmed().isEmpty())
        return invalid(u"supplement.answer"_s, u"field.required"_s);
    return saveStep<Supplement>(m_session, u"edit"_s, id,
                                [&](Recorder &recorder) { return recorder.update(supplement); });
}

Result<std::vector<Attempt>> FlowService::attempts(UnitTaskId id) const
{
    using Attempts = std::vector<Attempt>;
    return m_session.read<Attempts>([&] { return attemptsOf(m_session.db(), id); });
}

} // namespace bihuan
