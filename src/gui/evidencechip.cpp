#include "gui/evidencechip.h"

#include "wording/names.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

struct EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

} // namespace

Chip sufficiencyChip(const std::optional<Sufficiency> &sufficiency)
{
    if (!sufficiency)
        return {"document-edit"_L1, EvidenceWords::tr("not rated"), ColorRole::TextMuted};
    switch (*sufficiency) {
    case Sufficiency::Sufficient: return {"dialog-ok-apply"_L1, sufficiencyName(*sufficiency), ColorRole::Ok};
    case Sufficiency::Partial:
        return {"dialog-information"_L1, sufficiencyName(*sufficiency), ColorRole::Warn};
    case Sufficiency::Insufficient:
        return {"dialog-warning"_L1, sufficiencyName(*sufficiency), ColorRole::Bad};
    }
    Q_UNREACHABLE();
}

QLatin1StringView evidenceIcon(const QString &kind)
{
    if (kind.contains(u"照片"_s) || kind.contains(u"影像"_s) || kind.contains(u"图"_s))
        return "camera-photo"_L1;
    if (kind.contains(u"台账"_s) || kind.contains(u"清单"_s) || kind.contains(u"表"_s))
        return "view-financial-list"_L1;
    return "view-list-text"_L1;
}

QString pageRangeText(const QString &range)
{
    return range.trimmed().isEmpty() ? QString() : EvidenceWords::tr("p. %1").arg(range.trimmed());
}

} // namespace bihuan
