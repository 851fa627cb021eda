#pragma once

#include "services/packagecontent.h"
#include "services/packageservice.h"
#include "services/session.h"

namespace bihuan {

/// Contents that an intake has stored, in the order of PackageContent::files.
using StoredFiles = std::vector<std::vector<StoredContent>>;

/// Brings the records to what `wanted` says, inside a running step; makes what is not there.
/// Returns the unit task. Fails with Duplicate when it is here and the mode is not Update, with Conflict
/// (package.differs) when office, plan or findings are here with other words and the mode is not Update.
Result<UnitTaskId> applyPackage(Session &session, Recorder &recorder, PackageContent wanted,
                                const StoredFiles &stored, ImportMode mode);

} // namespace bihuan
