#include "services/opinionsnapshot.h"

#include "services/packagecontent.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bihuan {

namespace {

constexpr int kSnapshotVersion = 1;

QJsonObject signatureJson(const OpinionSnapshot &snapshot, std::size_t place)
{
    const auto &file = snapshot.file;
    const auto &signature = file.application.signatures[place];
    const auto &members = file.application.members;
    const auto member = std::ranges::find(members, signature.groupMemberId, &GroupMember::id);
    QJsonObject json{{u"member"_s, qint64(member - members.begin()) + 1},
                     {u"kind"_s, toCode(signature.kind)},
                     {u"stance"_s, toCode(signature.stance)},
                     {u"dissent"_s, signature.dissent},
                     {u"delegate"_s, signature.delegate},
                     {u"signed_on"_s, signature.signedOn.toString(Qt::ISODate)},
                     {u"content_sha256"_s, signature.contentSha256},
                     {u"own_sha256"_s, signature.ownSha256}};
    for (const auto &[id, sha256] : snapshot.pictures) {
        if (id == signature.groupMemberId)
            json.insert(u"picture_sha256"_s, sha256);
    }
    return json;
}

void readSignature(OpinionSnapshot &snapshot, const QJsonObject &json)
{
    const GroupMemberId member(json[u"member"_s].toInteger());
    snapshot.file.application.signatures.push_back(
        {.groupMemberId = member,
         .kind = fromCode<SignatureKind>(json[u"kind"_s].toString()).value_or(SignatureKind::Password),
         .stance = fromCode<Stance>(json[u"stance"_s].toString()).value_or(Stance::Agrees),
         .dissent = json[u"dissent"_s].toString(),
         .delegate = json[u"delegate"_s].toString(),
         .signedOn = QDate::fromString(json[u"signed_on"_s].toString(), Qt::ISODate),
         .contentSha256 = json[u"content_sha256"_s].toString(),
         .ownSha256 = json[u"own_sha256"_s].toString()});
    if (const auto picture = json[u"picture_sha256"_s].toString(); !picture.isEmpty())
        snapshot.pictures.push_back({member, picture});
}

} // namespace

QString snapshotJson(const OpinionSnapshot &snapshot)
{
    QJsonArray signatures;
    for (std::size_t i = 0; i < snapshot.file.application.signatures.size(); ++i)
        signatures.append(signatureJson(snapshot, i));
    const QJsonObject json{{u"format"_s, u"bihuan.opinion"_s},
                           {u"version"_s, kSnapshotVersion},
                           {u"case"_s, packageJson(snapshot.file, FileForm::Hashes)},
                           {u"template"_s, QString::fromUtf8(snapshot.templateJson)},
                           {u"text"_s, snapshot.text},
                           {u"signatures"_s, signatures},
                           {u"content_sha256"_s, snapshot.contentSha256},
                           {u"frozen_sha256"_s, snapshot.frozenSha256},
                           {u"chain_code"_s, snapshot.chainCode},
                           {u"issued_at"_s, snapshot.issuedAt.toUTC().toString(Qt::ISODateWithMs)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<OpinionSnapshot> readSnapshot(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    auto content = readPackage(json[u"case"_s].toObject());
    if (!content)
        return Error{Error::Kind::Storage, u"a snapshot cannot be read"_s};
    OpinionSnapshot snapshot{
        .file = std::move(content->file),
        .templateJson = json[u"template"_s].toString().toUtf8(),
        .text = json[u"text"_s].toString(),
        .contentSha256 = json[u"content_sha256"_s].toString(),
        .frozenSha256 = json[u"frozen_sha256"_s].toString(),
        .chainCode = json[u"chain_code"_s].toString(),
        .issuedAt = QDateTime::fromString(json[u"issued_at"_s].toString(), Qt::ISODateWithMs).toUTC()};
    auto &application = snapshot.file.application;
    application.opinion.status = OpinionStatus::Final;
    application.opinion.chainCode = snapshot.chainCode;
    for (std::size_t i = 0; i < application.members.size(); ++i)
        application.members[i].id = GroupMemberId(qint64(i) + 1);
    for (const auto &signature : json[u"signatures"_s].toArray())
        readSignature(snapshot, signature.toObject());
    return snapshot;
}

} // namespace bihuan
