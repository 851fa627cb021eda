#pragma once

#include "core/checks.h"

namespace bihuan {

/// Checks 08, 26 and 36: what the words themselves give away. Results in no particular order.
std::vector<CheckResult> textChecks(const CaseFile &file);

} // namespace bihuan
