#pragma once

#include "core/casefile.h"
#include "core/flow.h"

namespace bihuan {

/// What the checks (销号体检) find that stands against `move`: results that block, and that can be put right
/// before it. An application is not held up by what only the acceptance group can enter.
std::vector<Problem> blockingResults(const CaseFile &file, Move move);

} // namespace bihuan
