#pragma once

#include "core/casefile.h"
#include "core/result.h"

#include <QByteArray>

namespace bihuan {

/// What an issued opinion holds fast: the case, the template, the words, the signatures. Kept as JSON in
/// Opinion::snapshot; enough to set the paper again without any other record.
struct OpinionSnapshot
{
    CaseFile file{}; ///< Records have made-up ids: places in their lists, from 1.
    QByteArray templateJson{};
    QString text{}; ///< The text form.
    QString contentSha256{};
    QString frozenSha256{};
    QString chainCode{};
    QDateTime issuedAt{};
    std::vector<std::pair<GroupMemberId, QString>> pictures{}; ///< SHA-256 of drawn signatures.
};

/// The JSON. `snapshot.file` is the stored case with its own ids.
QString snapshotJson(const OpinionSnapshot &snapshot);

/// The inverse of snapshotJson(). Fails with Storage when the text is none.
Result<OpinionSnapshot> readSnapshot(const QString &json);

} // namespace bihuan
