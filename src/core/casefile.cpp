#include "core/casefile.h"

#include <algorithm>

namespace bihuan {

const EvidenceItem *CaseFile::evidenceItem(EvidenceId id) const
{
    const auto found = std::ranges::find(evidence, id, [](const auto &item) { return item.evidence.id; });
    return found == evidence.end() ? nullptr : &*found;
}

std::vector<const EvidenceItem *> CaseFile::evidenceOf(const MeasureFile &measure) const
{
    std::vector<const EvidenceItem *> items;
    for (const auto &mapping : measure.mappings) {
        if (const auto *item = evidenceItem(mapping.evidenceId))
            items.push_back(item);
    }
    return items;
}

} // namespace bihuan
