#pragma once

#include "core/result.h"
#include "core/signeddigest.h"
#include "services/caseservice.h"

#include <QDateTime>

namespace bihuan {

class Session;

/// How a member of the acceptance group signs.
struct SignatureWish
{
    QString member{}; ///< Name.
    SignatureKind kind = SignatureKind::Password;
    QString delegate{};               ///< Who signs in the member's place; empty when the member does.
    std::optional<QString> dissent{}; ///< What the member does not agree with; none when she agrees.
    QDate signedOn{};
    QString password{};  ///< Kind Password: of the user who acts.
    QString imagePath{}; ///< Kind Drawn: the picture. Kind Ink: the scanned page, if there is one.
};

/// A member of the group and where the signature stands.
struct SignedMember
{
    GroupMember member{};
    std::optional<MemberSignature> signature{}; ///< The newest one.
    SignatureState state = SignatureState::Unsigned;
};

/// What a scanned page turned out to be.
struct ScannedPage
{
    UnitTaskId id{};
    int edition = 0;
    QString code{};
    QString evidenceCode{};
    bool codeHolds = false;  ///< The log still has the past that the code names.
    bool sameDigest = false; ///< What was signed on paper is what is stored.
    qint64 step = 0;
};

/// Signatures under an opinion. Each names the digest of what was signed, so that a later change of one comma
/// shows: see core/signeddigest.h for what a signature covers.
class SigningService
{
public:
    explicit SigningService(Session &session) : m_session(session) {}

    /// Every member of the group, in printed order.
    Result<std::vector<SignedMember>> signatures(UnitTaskId id) const;

    /// Signs for a member. A further signature takes the place of the member's earlier one, which stays in
    /// the record. Fails with Invalid: signature.issued, signature.not_concluded (no day or
    /// conclusion to sign yet), signature.not_yours (args: member; by password only the member herself, or
    /// the named delegate), signature.needs_user, signature.dissent_empty, signature.bad_day,
    /// signature.no_picture; with NotFound (member.not_found); with Denied (login.wrong, permission.*).
    Result<Saved<MemberSignature>> sign(UnitTaskId id, const SignatureWish &wish);

    /// The picture of a drawn signature, as stored. Fails with NotFound.
    Result<QString> picturePath(const MemberSignature &signature) const;

    /// Reads the code of a scanned or photographed page, files the page as evidence of the case it belongs to
    /// and compares. Fails with Invalid: scan.no_code, scan.several_codes (args: how many),
    /// scan.other_office; and as EvidenceService::attach() does.
    Result<ScannedPage> scanBack(const QString &path);

private:
    Session &m_session;
};

} // namespace bihuan
