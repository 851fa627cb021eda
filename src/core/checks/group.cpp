#include "core/checks/findings.h"
#include "core/checks/passages.h"
#include "core/signeddigest.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace bihuan {

namespace {

QString memberPath(size_t index)
{
    return u"acceptance.group[%1]"_s.arg(index);
}

void checkSignature(const CheckSubject &subject, size_t index, SignatureState state, Findings &findings) // 23
{
    const auto &member = subject.file.application.members[index];
    const Spot spot{memberPath(index)};
    switch (state) {
    case SignatureState::Unsigned:
        // A name that was typed into the column tells of a signature on paper; it is none.
        findings.block(u"23"_s, spot,
                       member.signedName.trimmed().isEmpty() ? u"check.unsigned"_s
                                                             : u"check.signature_typed"_s,
                       {member.name});
        return;
    case SignatureState::ToBeRenewed:
        findings.block(u"23"_s, spot, u"check.signature_outdated"_s, {member.name});
        return;
    case SignatureState::Signed: break;
    }
    const auto accepted = subject.file.application.opinion.acceptedOn;
    if (accepted && newestSignature(subject.file, member.id)->signedOn < *accepted)
        findings.block(u"23"_s, spot, u"check.signed_before_acceptance"_s, {member.name});
}

void checkMember(const CaseFile &file, size_t index, Findings &findings) // 20 21
{
    const auto &member = file.application.members[index];
    const Spot spot{memberPath(index)};
    if (member.name.trimmed().isEmpty() || member.unit.trimmed().isEmpty() || member.post.trimmed().isEmpty())
        findings.block(u"20"_s, spot, u"check.group_incomplete"_s, {member.name});
    // 康平县生态环境局 belongs to 康平县.
    if (!file.unit.name.isEmpty() && member.unit.startsWith(file.unit.name))
        findings.block(u"21"_s, spot, u"check.group_from_unit"_s, {member.name, member.unit});
}

bool isExpert(const GroupMember &member)
{
    static const QRegularExpression technical(u"工程师|研究员|教授|专家"_s);
    return member.expert || technical.match(member.post).hasMatch() ||
           technical.match(member.rank).hasMatch();
}

void checkMobiles(const CaseFile &file, Findings &findings)
{
    static const QRegularExpression mobile(u"(?<![0-9])1[3-9][0-9]{9}(?![0-9])"_s);
    for (const auto &passage : passagesOf(file)) {
        if (const auto match = mobile.match(passage.text); match.hasMatch())
            findings.block(u"24"_s, {passage.where, passage.text}, u"check.mobile_in_text"_s,
                           {match.captured()});
    }
}

} // namespace

void checkGroup(const CheckSubject &subject, Findings &findings)
{
    const auto &members = subject.file.application.members;
    const auto leaders = std::ranges::count(members, GroupRole::Leader, &GroupMember::role);
    if (leaders != 1)
        findings.block(u"20"_s, {u"acceptance.group"_s}, u"check.group_leader"_s, {QString::number(leaders)});
    if (!members.empty() && int(members.size()) < subject.settings.groupMinimum)
        findings.block(u"20"_s, {u"acceptance.group"_s}, u"check.group_too_small"_s,
                       {QString::number(members.size()), QString::number(subject.settings.groupMinimum)});
    QSet<QString> names;
    QStringList all;
    const auto states = signatureStates(subject.file, subject.context.templateSha256);
    for (size_t i = 0; i < members.size(); ++i) {
        checkMember(subject.file, i, findings);
        checkSignature(subject, i, states[i], findings);
        if (!members[i].name.isEmpty() && names.contains(members[i].name))
            findings.block(u"20"_s, {memberPath(i)}, u"check.group_duplicate"_s, {members[i].name});
        names.insert(members[i].name);
        all << members[i].name + members[i].post + members[i].rank;
    }
    if (subject.settings.expertWanted && !members.empty() && std::ranges::none_of(members, isExpert))
        findings.warn(u"22"_s, {u"acceptance.group"_s, all.join(u'\n')}, u"check.no_expert"_s);
}

void checkContact(const CheckSubject &subject, Findings &findings) // 24
{
    const auto &opinion = subject.file.application.opinion;
    if (opinion.contactName.trimmed().isEmpty())
        findings.block(u"24"_s, {u"acceptance.contact.name"_s}, u"check.contact_missing"_s);
    static const QRegularExpression phone(u"^(1\\d{10}|(0\\d{2,3}-?)?\\d{7,8}(-\\d{1,6})?)$"_s);
    if (!opinion.contactPhone.isEmpty() && !phone.match(opinion.contactPhone).hasMatch())
        findings.block(u"24"_s, {u"acceptance.contact.phone"_s}, u"check.phone_shape"_s,
                       {opinion.contactPhone});
    checkMobiles(subject.file, findings);
}

} // namespace bihuan
