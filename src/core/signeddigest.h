#pragma once

#include "core/casefile.h"

namespace bihuan {

// What a signature covers (docs/decisions/010). Evidence of these kinds is made by the signing itself and
// covered by none: it comes after the content that is signed.
inline const QString kSignatureImageKind = u"签名图像"_s;
inline const QString kSignedPageKind = u"签字页"_s;
inline const QString kIssuedOpinionKind = u"签发件"_s;

/// Whether the evidence is part of what the unit hands in, and not of signing and issuing.
bool isCovered(const Evidence &evidence);

/// SHA-256 (64 hex digits) of what every member signs: all that the sections of the opinion are made of, the
/// evidence with the hashes of its files, what it proves for which measure, and the review rounds. Not what
/// comes afterwards: the number and the day of issue, the signatures, and the verdict, which the case gets by
/// being passed or failed.
QString contentDigest(const CaseFile &file);

/// SHA-256 of what this member alone answers for: the own line in the table, and the own grades; the leader
/// of the group answers for everybody's.
QString ownDigest(const CaseFile &file, const GroupMember &member);

/// SHA-256 of all that an issued opinion holds fast: contentDigest(), every ownDigest(), number and day of
/// issue.
QString frozenDigest(const CaseFile &file);

/// The member's newest signature under this edition, or nullptr.
const MemberSignature *newestSignature(const CaseFile &file, GroupMemberId member);

enum class SignatureState {
    Unsigned,
    Signed,
    ToBeRenewed, ///< 须重签: what was signed has been changed since.
};

template <>
struct CodeTable<SignatureState>
{
    static constexpr std::pair<SignatureState, QLatin1StringView> entries[] = {
        {SignatureState::Unsigned, "unsigned"_L1},
        {SignatureState::Signed, "signed"_L1},
        {SignatureState::ToBeRenewed, "to_be_renewed"_L1},
    };
};

/// Where the member's signature stands. Those under an issued opinion stand for ever. `templateSha256` is
/// that of the document template in force; an empty one is not compared.
SignatureState signatureState(const CaseFile &file, const GroupMember &member,
                              const QString &templateSha256 = {});

/// signatureState() of every member, in printed order; what they all sign is worked out once.
std::vector<SignatureState> signatureStates(const CaseFile &file, const QString &templateSha256 = {});

/// Whether every member has signed what is there now, and there is one.
bool allSigned(const CaseFile &file, const QString &templateSha256 = {});

/// A name as it stands in the column of signatures: the member's; of somebody else with `delegated` behind
/// it; with `dissenting` behind it where the signature dissents. Empty without a signature that stands; the
/// name that was typed where the member never signed in the program.
QString printedSignature(const CaseFile &file, const GroupMember &member, const QString &delegated,
                         const QString &dissenting, const QString &templateSha256 = {});

} // namespace bihuan
