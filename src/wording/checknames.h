#pragma once

#include "core/checkrecords.h"

namespace bihuan {

/// The short name of a check: "Periods filled". Empty for an id that there is not.
QString checkName(QStringView id);

/// What the check sees to, in one sentence. Empty for an id that there is not.
QString checkPurpose(QStringView id);

QString stageName(CheckStage stage);
QString occasionName(CheckOccasion occasion);

/// "3 blocking · 2 warnings · 5 notes · 1 let pass"; parts that are none are left out.
QString countsText(const CheckCounts &counts);

} // namespace bihuan
