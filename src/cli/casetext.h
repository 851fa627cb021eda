#pragma once

#include "core/casefile.h"

namespace bihuan {

/// A unit task for a person at a terminal: what it is, its measures with what was done and proven, and how
/// far its acceptance is.
QString caseText(const CaseFile &file);

} // namespace bihuan
