#pragma once

#include "core/inspection.h"

namespace bihuan {

struct Finding;
using FindingId = Id<Finding>;

/// 督察指出的问题: quoted word for word in every later document.
struct Finding
{
    FindingId id{};
    std::optional<InspectionId> inspectionId{};
    QString number{};
    QString text{};
    QString category{};
    QString place{};
    int version = 1;

    bool operator==(const Finding &) const = default;
};

} // namespace bihuan
