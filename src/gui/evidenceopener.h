#pragma once

#include "core/casefile.h"
#include "core/result.h"

namespace bihuan {

class Services;

/// Opens copies of the item's files with the programs of the system; the stored ones stay out of reach. Fails
/// with NotFound when a file is missing from the store or there is none.
Result<void> openCopies(Services &services, const EvidenceItem &item);

} // namespace bihuan
