#include "core/checks/findings.h"
#include "core/signeddigest.h"

#include <QCryptographicHash>

namespace bihuan {

void checkLock(const CheckSubject &subject, Findings &findings) // 37
{
    const auto &opinion = subject.file.application.opinion;
    const Spot spot{u"acceptance"_s};
    if (opinion.status != OpinionStatus::Final && opinion.status != OpinionStatus::Printed)
        return;
    const auto digest =
        QCryptographicHash::hash(opinion.snapshot.toUtf8(), QCryptographicHash::Sha256).toHex();
    if (opinion.snapshot.isEmpty())
        findings.block(u"37"_s, spot, u"check.nothing_frozen"_s);
    else if (QString::fromLatin1(digest) != opinion.snapshotSha256)
        findings.block(u"37"_s, spot, u"check.frozen_content_damaged"_s);
    else if (subject.context.frozenSha256 && *subject.context.frozenSha256 != frozenDigest(subject.file))
        findings.block(u"37"_s, spot, u"check.changed_after_final"_s, {QString::number(opinion.edition)});
}

} // namespace bihuan
