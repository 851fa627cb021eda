#include "services/issueservice.h"

#include "core/chaincode.h"
#include "core/signeddigest.h"
#include "services/caseparts.h"
#include "services/checkservice.h"
#include "services/composedopinion.h"
#include "services/numberservice.h"
#include "services/officefiles.h"
#include "services/opinionsnapshot.h"
#include "services/opiniontemplates.h"
#include "storage/casefilerepository.h"
#include "storage/sha256.h"

namespace bihuan {

namespace {

/// Everything that stands against issuing.
std::vector<Problem> reasonsAgainst(const CaseFile &file, const IssueWish &wish,
                                    const std::vector<CheckFinding> &findings)
{
    std::vector<Problem> reasons;
    const auto &opinion = file.application.opinion;
    const auto add = [&](const QString &rule, const QStringList &args = {}) {
        reasons.push_back({{}, rule, args});
    };
    if (!opinion.acceptedOn || opinion.conclusion.trimmed().isEmpty())
        add(u"issue.not_concluded"_s);
    else if (!wish.on.isValid() || wish.on < *opinion.acceptedOn)
        add(u"issue.bad_day"_s, {opinion.acceptedOn->toString(Qt::ISODate)});
    if (file.application.members.empty())
        add(u"issue.no_group"_s);
    std::ranges::copy(CheckService::standing(findings, CheckOccasion::FinalOpinion),
                      std::back_inserter(reasons));
    return reasons;
}

Result<OpinionSnapshot> snapshotOf(Session &session, const ComposedOpinion &opinion, const QDateTime &now)
{
    OpinionSnapshot snapshot{.file = opinion.file,
                             .templateJson = opinion.templateJson,
                             .text = opinion.text,
                             .contentSha256 = contentDigest(opinion.file),
                             .frozenSha256 = frozenDigest(opinion.file),
                             .chainCode = opinion.chainCode,
                             .issuedAt = now};
    auto &signatures = snapshot.file.application.signatures;
    std::erase_if(signatures, [&](const MemberSignature &one) { // The older ones of a member no longer count.
        const auto *newest = newestSignature(opinion.file, one.groupMemberId);
        return newest && newest->id != one.id;
    });
    for (const auto &signature : signatures) {
        if (signature.kind != SignatureKind::Drawn || !signature.imageId)
            continue;
        auto picture = RecordTable<EvidenceFile>(session.db()).get(*signature.imageId);
        if (!picture)
            return picture.error();
        snapshot.pictures.push_back({signature.groupMemberId, picture->sha256});
    }
    return snapshot;
}

} // namespace

FontSet &IssueService::fonts() const
{
    if (!m_fonts)
        m_fonts = std::make_shared<FontSet>();
    return *m_fonts;
}

Result<void> IssueService::checkAll(const CaseFile &file, const IssueWish &wish, Recorder &recorder)
{
    const CheckService checks(m_session);
    auto findings = checks.lookAt(file, CheckOccasion::FinalOpinion);
    if (!findings)
        return findings.error();
    if (auto reasons = reasonsAgainst(file, wish, *findings); !reasons.empty())
        return Error{Error::Kind::Invalid, u"the opinion cannot be issued"_s, std::move(reasons)};
    return done(checks.keep(recorder, file, CheckOccasion::FinalOpinion, *findings));
}

Result<void> IssueService::freeze(UnitTaskId id, const IssueWish &wish, Recorder &recorder, Issued &issued)
{
    auto &db = m_session.db();
    auto file = CaseFileRepository(db).get(id);
    if (!file)
        return file.error();
    auto &opinion = file->application.opinion;
    if (opinion.status != OpinionStatus::Draft)
        return invalid({}, u"issue.already"_s, {QString::number(opinion.edition)});
    const QString wanted = wish.number.isEmpty() ? opinion.documentNumber : wish.number;
    if (wish.on.isValid()) {
        auto number =
            NumberService(m_session).give(recorder, file->office.id, opinion, wish.on.year(), wanted);
        if (!number)
            return number.error();
        if (!number->isEmpty())
            opinion.documentNumber = *number;
    }
    if (auto checked = checkAll(*file, wish, recorder); !checked)
        return checked;
    auto head = AuditLog(db).head();
    if (!head)
        return head.error();
    opinion.issuedOn = wish.on;
    opinion.chainCode = chainCode(*head);
    opinion.status = OpinionStatus::Final;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto composed = composeFile(m_session, *file);
    if (!composed)
        return composed.error();
    composed->chainCode = opinion.chainCode;
    composed->changedAt = now;
    auto snapshot = snapshotOf(m_session, *composed, now);
    if (!snapshot)
        return snapshot.error();
    const OpinionForm form{.letter = wish.letter, .archive = true};
    auto pdf = pagesOf(*composed, form, fonts()).and_then([&](const Pages &pages) {
        return toPdf(pages, pdfOptions(*composed, form), fonts());
    });
    auto stored = std::move(pdf).and_then(
        [&](const QByteArray &bytes) { return storeBytes(m_session.store(), bytes); });
    if (!stored)
        return stored.error();
    opinion.snapshot = snapshotJson(*snapshot);
    opinion.snapshotSha256 = sha256Hex(opinion.snapshot.toUtf8());
    opinion.pdfSha256 = stored->sha256;
    auto item = addOfficeFile(m_session, recorder, *file,
                              {kIssuedOpinionKind, kIssuedOpinionKind + u' ' + opinion.documentNumber,
                               u"%1-%2.pdf"_s.arg(kIssuedOpinionKind).arg(opinion.edition), *stored});
    if (!item)
        return item.error();
    issued.evidenceCode = item->evidence.code;
    auto kept = recorder.update(opinion);
    if (kept)
        issued.opinion = *kept;
    return done(kept);
}

Result<Issued> IssueService::issue(UnitTaskId id, const IssueWish &wish)
{
    Issued issued;
    auto step = m_session.write(u"issue"_s, id,
                                [&](Recorder &recorder) { return freeze(id, wish, recorder, issued); });
    if (!step)
        return step.error();
    issued.step = *step;
    return issued;
}

Result<Saved<Opinion>> IssueService::beginEdition(UnitTaskId id, const QString &reason)
{
    if (reason.trimmed().size() < 2)
        return invalid({}, u"issue.reason_missing"_s);
    const auto work = [&](Recorder &recorder) -> Result<Opinion> {
        auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        Opinion next = file->application.opinion;
        if (next.status == OpinionStatus::Draft)
            return invalid({}, u"issue.not_issued"_s);
        next.id = {};
        next.version = 1;
        ++next.edition;
        next.status = OpinionStatus::Draft;
        for (QString *cleared :
             {&next.documentNumber, &next.snapshot, &next.snapshotSha256, &next.chainCode, &next.pdfSha256})
            cleared->clear();
        next.issuedOn.reset();
        auto added = recorder.insert(next);
        if (!added)
            return added;
        for (auto member : file->application.members) { // Nobody has signed this one yet.
            member.signedName.clear();
            member.signedOn.reset();
            if (auto cleared = recorder.update(member); !cleared)
                return cleared.error();
        }
        return added;
    };
    return saveStep<Opinion>(m_session, u"new_edition"_s, id, work, reason.trimmed());
}

Result<std::vector<OpinionEdition>> IssueService::editions(UnitTaskId id) const
{
    return m_session.read<std::vector<OpinionEdition>>([&]() -> Result<std::vector<OpinionEdition>> {
        auto applications =
            RecordTable<Application>(m_session.db()).where(u"unit_task_id = ? ORDER BY cycle, id"_s, id);
        if (!applications)
            return applications.error();
        std::vector<OpinionEdition> all;
        for (const auto &application : *applications) {
            auto opinions = RecordTable<Opinion>(m_session.db())
                                .where(u"application_id = ? ORDER BY edition"_s, application.id);
            if (!opinions)
                return opinions.error();
            for (auto &opinion : *opinions)
                all.push_back({application.cycle, std::move(opinion)});
        }
        return all;
    });
}

Result<void> checkFrozen(Session &session, UnitTaskId id)
{
    auto issued =
        session.db().selectOne(u"SELECT count(*) FROM opinion o JOIN application a ON a.id = o.application_id"
                               " WHERE a.unit_task_id = ? AND o.status <> 'draft'"_s,
                               &Row::integer, id);
    if (!issued || *issued == 0)
        return done(issued);
    auto file = CaseFileRepository(session.db()).get(id);
    if (!file)
        return file.error().kind == Error::Kind::NotFound ? Result<void>() : file.error();
    const auto &opinion = file->application.opinion;
    if (opinion.status == OpinionStatus::Draft)
        return {};
    auto snapshot = readSnapshot(opinion.snapshot);
    if (!snapshot)
        return snapshot.error();
    return snapshot->frozenSha256 == frozenDigest(*file)
               ? Result<void>()
               : invalid({}, u"opinion.frozen"_s, {QString::number(opinion.edition)});
}

} // namespace bihuan
