#include "core/signeddigest.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bihuan {

namespace {

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

template <typename E>
QJsonValue codeOrNull(const std::optional<E> &value)
{
    return value ? QJsonValue(toCode(*value)) : QJsonValue();
}

// Arrays and no objects: the order is ours and cannot change with a library.

QJsonArray headContent(const CaseFile &file)
{
    QJsonArray findings;
    for (const auto &finding : file.findings)
        findings.append(QJsonArray{finding.number, finding.text, finding.place});
    const auto &unitTask = file.unitTask;
    const auto &opinion = file.application.opinion;
    return {QJsonArray{file.office.name, file.office.selfReference, file.office.addressee},
            QJsonArray{file.plan.title, file.plan.shortTitle, file.plan.standardTitle, file.plan.methodTitle,
                       file.plan.documentNumber},
            QJsonArray{file.task.number, file.task.title, file.goal(), file.deadline().text},
            QJsonArray{file.unit.name, file.unit.shortName},
            QJsonArray{unitTask.scope, unitTask.goalCompletion, unitTask.followUp},
            QJsonArray{dayOrNull(opinion.acceptedOn), opinion.conclusion, opinion.contactName,
                       opinion.contactPhone},
            findings};
}

QJsonArray evidenceContent(const CaseFile &file)
{
    QJsonArray all;
    for (const auto &item : file.evidence) {
        const auto &evidence = item.evidence;
        if (!isCovered(evidence))
            continue;
        QJsonArray files;
        for (const auto &stored : item.files)
            files.append(QJsonArray{stored.sha256, stored.originalName, stored.pageRange});
        all.append(QJsonArray{evidence.code, evidence.title, evidence.kind, evidence.documentNumber,
                              evidence.issuer, dayOrNull(evidence.documentOn), evidence.pages.value_or(-1),
                              toCode(evidence.status), evidence.note, files});
    }
    return all;
}

QJsonArray measureContent(const CaseFile &file, const MeasureFile &measure)
{
    QJsonArray mappings;
    for (const auto &mapping : measure.mappings) {
        const auto *item = file.evidenceItem(mapping.evidenceId);
        if (item && !isCovered(item->evidence))
            continue;
        mappings.append(QJsonArray{item ? item->evidence.code : QString(), mapping.pageRange, mapping.proves,
                                   codeOrNull(mapping.sufficiency)});
    }
    return {measure.measure.number, measure.measure.text, measure.implementation.text,
            measure.measure.evidenceStatement, mappings};
}

QJsonArray roundContent(const CaseFile &file)
{
    QJsonArray rounds;
    for (const auto &round : file.application.rounds)
        rounds.append(QJsonArray{toCode(round.kind), round.heldOn.toString(Qt::ISODate), round.place,
                                 round.method, toCode(round.result), round.requirements});
    return rounds;
}

QString digestOf(const QJsonArray &content)
{
    const auto bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Grades by measure in printed order, for each of these members in theirs; not by name, which a member may
/// change without touching what the leader signed.
QJsonArray gradesOf(const CaseFile &file, const std::vector<GroupMember> &members)
{
    QJsonArray grades;
    for (std::size_t m = 0; m < members.size(); ++m) {
        const auto &member = members[m];
        for (std::size_t i = 0; i < file.measures.size(); ++i) {
            for (const auto &review : file.application.reviews) {
                if (review.groupMemberId != member.id || review.measureId != file.measures[i].measure.id)
                    continue;
                if (review.grade || !review.remark.isEmpty()) // Only looking is no finding.
                    grades.append(QJsonArray{int(m), int(i), codeOrNull(review.grade), review.remark});
            }
        }
    }
    return grades;
}

/// Where the member's signature stands while `content` is contentDigest().
SignatureState stateUnder(const CaseFile &file, const GroupMember &member, const QString &templateSha256,
                          const QString &content)
{
    const auto *signature = newestSignature(file, member.id);
    if (!signature)
        return SignatureState::Unsigned;
    if (file.application.opinion.status != OpinionStatus::Draft)
        return SignatureState::Signed;
    const bool sameWords = templateSha256.isEmpty() || signature->templateSha256 == templateSha256;
    const bool stands =
        sameWords && signature->contentSha256 == content && signature->ownSha256 == ownDigest(file, member);
    return stands ? SignatureState::Signed : SignatureState::ToBeRenewed;
}

} // namespace

bool isCovered(const Evidence &evidence)
{
    return evidence.kind != kSignatureImageKind && evidence.kind != kSignedPageKind &&
           evidence.kind != kIssuedOpinionKind;
}

QString contentDigest(const CaseFile &file)
{
    QJsonArray measures;
    for (const auto &measure : file.measures)
        measures.append(measureContent(file, measure));
    return digestOf({headContent(file), measures, evidenceContent(file), roundContent(file)});
}

QString ownDigest(const CaseFile &file, const GroupMember &member)
{
    const bool leads = member.role == GroupRole::Leader;
    return digestOf({toCode(member.role), member.name, member.unit, member.post, member.rank, member.phone,
                     gradesOf(file, leads ? file.application.members : std::vector<GroupMember>{member})});
}

QString frozenDigest(const CaseFile &file)
{
    const auto &opinion = file.application.opinion;
    QJsonArray parts{contentDigest(file), opinion.documentNumber, dayOrNull(opinion.issuedOn)};
    for (const auto &member : file.application.members)
        parts.append(ownDigest(file, member));
    return digestOf(parts);
}

const MemberSignature *newestSignature(const CaseFile &file, GroupMemberId member)
{
    const MemberSignature *newest = nullptr;
    for (const auto &signature : file.application.signatures) {
        if (signature.groupMemberId == member)
            newest = &signature;
    }
    return newest;
}

std::vector<SignatureState> signatureStates(const CaseFile &file, const QString &templateSha256)
{
    const QString content = contentDigest(file);
    std::vector<SignatureState> states;
    for (const auto &member : file.application.members)
        states.push_back(stateUnder(file, member, templateSha256, content));
    return states;
}

SignatureState signatureState(const CaseFile &file, const GroupMember &member, const QString &templateSha256)
{
    return stateUnder(file, member, templateSha256, contentDigest(file));
}

bool allSigned(const CaseFile &file, const QString &templateSha256)
{
    const auto states = signatureStates(file, templateSha256);
    return !states.empty() && std::ranges::count(states, SignatureState::Signed) == std::ssize(states);
}

QString printedSignature(const CaseFile &file, const GroupMember &member, const QString &delegated,
                         const QString &dissenting, const QString &templateSha256)
{
    const auto *signature = newestSignature(file, member.id);
    if (!signature)
        return member.signedName;
    if (signatureState(file, member, templateSha256) != SignatureState::Signed)
        return {};
    const QString name = signature->delegate.isEmpty() ? member.name : signature->delegate + delegated;
    return signature->stance == Stance::Dissents ? name + dissenting : name;
}

} // namespace bihuan
