#pragma once

#include "core/inspection.h"
#include "core/office.h"

namespace bihuan {

struct Plan;
using PlanId = Id<Plan>;

/// 整改方案. Titles are stored without 《》.
struct Plan
{
    PlanId id{};
    OfficeId officeId{};
    std::optional<InspectionId> inspectionId{};
    QString title{};
    QString shortTitle{};
    std::optional<AuthorityLevel> level{};
    QString issuingBody{};
    QString documentNumber{};
    std::optional<QDate> issuedOn{};
    QString standardTitle{}; ///< 验收参考标准; empty when the basis paragraph names none.
    QString methodTitle{};   ///< 验收销号办法; empty when the basis paragraph names none.
    int version = 1;

    bool operator==(const Plan &) const = default;
};

} // namespace bihuan
