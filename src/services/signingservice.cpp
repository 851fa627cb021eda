#include "services/signingservice.h"

#include "core/chaincode.h"
#include "services/auditservice.h"
#include "services/caseparts.h"
#include "services/filetext.h"
#include "services/officefiles.h"
#include "services/opinionsnapshot.h"
#include "services/opiniontemplates.h"
#include "services/rules.h"
#include "services/userservice.h"
#include "storage/casefilerepository.h"

#include <QFileInfo>

namespace bihuan {

namespace {

/// What can be said against signing before anybody is asked who she is.
Result<void> checkWish(const CaseFile &file, const SignatureWish &wish)
{
    const auto &opinion = file.application.opinion;
    if (opinion.status != OpinionStatus::Draft)
        return invalid({}, u"signature.issued"_s);
    if (!opinion.acceptedOn || opinion.conclusion.trimmed().isEmpty())
        return invalid({}, u"signature.not_concluded"_s);
    if (!wish.signedOn.isValid() || wish.signedOn < *opinion.acceptedOn)
        return invalid({}, u"signature.bad_day"_s, {opinion.acceptedOn->toString(Qt::ISODate)});
    if (wish.dissent && wish.dissent->trimmed().size() < 2)
        return invalid({}, u"signature.dissent_empty"_s);
    if (wish.kind == SignatureKind::Drawn && wish.imagePath.isEmpty())
        return invalid({}, u"signature.no_picture"_s);
    for (const auto &text : {wish.delegate, wish.dissent.value_or(QString())}) {
        if (auto wrong = textProblem(u"member_signature"_s, text))
            return Error{Error::Kind::Invalid, u"signature"_s, {*wrong}};
    }
    return {};
}

/// A signature by password is given by the one whose name it bears, and by nobody else.
Result<void> proveSigner(Session &session, const GroupMember &member, const SignatureWish &wish)
{
    auto user = session.user();
    if (!user)
        return user.error();
    if (!*user)
        return invalid({}, u"signature.needs_user"_s);
    const QString signer = wish.delegate.isEmpty() ? member.name : wish.delegate;
    if ((*user)->name != signer)
        return problem(Error::Kind::Denied, {}, u"signature.not_yours"_s, {signer});
    return done(UserService(session).logIn((*user)->login, wish.password, QDateTime::currentDateTimeUtc()));
}

MemberSignature signatureFor(const CaseFile &file, const GroupMember &member, const SignatureWish &wish,
                             const QString &templateSha256)
{
    return {.opinionId = file.application.opinion.id,
            .groupMemberId = member.id,
            .kind = wish.kind,
            .stance = wish.dissent ? Stance::Dissents : Stance::Agrees,
            .dissent = wish.dissent.value_or(QString()).trimmed(),
            .delegate = wish.delegate.trimmed(),
            .signedOn = wish.signedOn,
            .signedAt = QDateTime::currentDateTimeUtc(),
            .contentSha256 = contentDigest(file),
            .ownSha256 = ownDigest(file, member),
            .templateSha256 = templateSha256};
}

/// The column of the table, which checks and lists read: whose hand it was, and when.
Result<void> fillColumn(Recorder &recorder, GroupMember member, const MemberSignature &signature)
{
    member.signedName = signature.delegate.isEmpty() ? member.name : signature.delegate;
    member.signedOn = signature.signedOn;
    return done(recorder.update(member));
}

struct Filed
{
    CaseFile file{};
    PaperCode code{};
};

/// The case that a code names, if it is one of this office.
Result<Filed> caseOf(Session &session, const QStringList &texts)
{
    std::vector<PaperCode> codes;
    for (const auto &text : texts) {
        const auto code = readPaperCode(text);
        if (code && std::ranges::find(codes, *code) == codes.end())
            codes.push_back(*code);
    }
    if (codes.empty())
        return invalid({}, u"scan.no_code"_s);
    if (codes.size() > 1)
        return invalid({}, u"scan.several_codes"_s, {QString::number(codes.size())});
    auto file = CaseFileRepository(session.db()).get(UnitTaskId(codes.front().unitTask));
    if (!file && file.error().kind == Error::Kind::NotFound)
        return invalid({}, u"scan.other_office"_s);
    return file ? Result<Filed>(Filed{*std::move(file), codes.front()}) : file.error();
}

/// The digest under which an edition was issued; empty for one that was not.
QString contentOf(const Opinion &opinion)
{
    const auto snapshot = readSnapshot(opinion.snapshot);
    return snapshot ? snapshot->contentSha256 : QString();
}

/// Whether the digest on the page is that of the edition it names.
Result<bool> isSameDigest(Session &session, const Filed &filed)
{
    const auto &opinion = filed.file.application.opinion;
    if (filed.code.edition == opinion.edition)
        return contentDigest(filed.file) == filed.code.contentSha256;
    auto old = RecordTable<Opinion>(session.db())
                   .where(u"application_id = ? AND edition = ?"_s, opinion.applicationId, filed.code.edition);
    if (!old)
        return old.error();
    return !old->empty() && contentOf(old->front()) == filed.code.contentSha256;
}

} // namespace

Result<std::vector<SignedMember>> SigningService::signatures(UnitTaskId id) const
{
    return m_session.read<std::vector<SignedMember>>([&]() -> Result<std::vector<SignedMember>> {
        auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        auto words = templateDigest(m_session.db());
        if (!words)
            return words.error();
        const auto &members = file->application.members;
        const auto states = signatureStates(*file, *words);
        std::vector<SignedMember> all;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto *newest = newestSignature(*file, members[i].id);
            all.push_back({.member = members[i],
                           .signature = newest ? std::optional(*newest) : std::nullopt,
                           .state = states[i]});
        }
        return all;
    });
}

Result<Saved<MemberSignature>> SigningService::sign(UnitTaskId id, const SignatureWish &wish)
{
    const bool byPassword = wish.kind == SignatureKind::Password;
    if (byPassword) { // Outside of the step: what a wrong password leaves behind must not be rolled back.
        auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        auto proved = memberCalled(*file, wish.member).and_then([&](const GroupMember &member) {
            return proveSigner(m_session, member, wish);
        });
        if (!proved)
            return proved.error();
    }
    std::optional<StoredContent> picture;
    if (!wish.imagePath.isEmpty()) {
        auto stored = m_session.store().put(wish.imagePath);
        if (!stored)
            return stored.error();
        picture = *stored;
    }
    const auto work = [&](Recorder &recorder) -> Result<MemberSignature> {
        auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        auto member = memberCalled(*file, wish.member);
        if (!member)
            return member.error();
        if (auto sound = checkWish(*file, wish); !sound)
            return sound.error();
        auto words = templateDigest(m_session.db());
        if (!words)
            return words.error();
        auto signature = signatureFor(*file, *member, wish, *words);
        if (picture) {
            const QString kind = wish.kind == SignatureKind::Ink ? kSignedPageKind : kSignatureImageKind;
            auto item = addOfficeFile(
                m_session, recorder, *file,
                {kind, kind + u' ' + member->name, QFileInfo(wish.imagePath).fileName(), *picture});
            if (!item)
                return item.error();
            signature.imageId = item->files.front().id;
        }
        auto added = recorder.insert(signature);
        if (!added)
            return added;
        auto filled = fillColumn(recorder, *member, *added);
        return filled ? added : filled.error();
    };
    return saveStep<MemberSignature>(m_session, byPassword ? u"sign"_s : u"record_signature"_s, id, work);
}

Result<QString> SigningService::picturePath(const MemberSignature &signature) const
{
    if (!signature.imageId)
        return Error{Error::Kind::NotFound, u"no picture"_s};
    auto file = RecordTable<EvidenceFile>(m_session.db()).get(*signature.imageId);
    if (!file)
        return file.error();
    const QString path = m_session.store().pathOf(file->sha256);
    return QFileInfo(path).isFile() ? Result<QString>(path)
                                    : problem(Error::Kind::NotFound, file->originalName, u"verify.missing"_s,
                                              {file->sha256, file->originalName});
}

Result<ScannedPage> SigningService::scanBack(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return problem(Error::Kind::NotFound, path, u"file.not_found"_s);
    auto filed = caseOf(m_session, readCodes(path));
    if (!filed)
        return filed.error();
    auto held = AuditService(m_session).past(filed->code.code);
    if (!held)
        return held.error();
    auto same = isSameDigest(m_session, *filed);
    if (!same)
        return same.error();
    auto content = m_session.store().put(path);
    if (!content)
        return content.error();
    ScannedPage page{.id = filed->file.unitTask.id,
                     .edition = filed->code.edition,
                     .code = filed->code.code,
                     .codeHolds = held->found && held->sound,
                     .sameDigest = *same};
    auto step = m_session.write(u"scan_back"_s, page.id, [&](Recorder &recorder) -> Result<void> {
        if (auto there = m_session.store().stillContains(*content); !there)
            return there;
        auto item = addOfficeFile(m_session, recorder, filed->file,
                                  {kSignedPageKind, kSignedPageKind + u' ' + groupedCode(page.code),
                                   QFileInfo(path).fileName(), *content});
        if (item)
            page.evidenceCode = item->evidence.code;
        return done(item);
    });
    if (!step)
        return step.error();
    page.step = *step;
    return page;
}

} // namespace bihuan
