#pragma once

#include "core/casefile.h"

namespace bihuan {

/// What a reviewer may want to look at in this piece of evidence, a sentence each: hints, never verdicts.
QStringList evidenceHints(const CaseFile &file, const Evidence &evidence);

} // namespace bihuan
