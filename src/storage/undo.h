#pragma once

#include "storage/recorder.h"

namespace bihuan {

/// Takes back the changes of one step, newest first, through `recorder`: the log gains entries, it
/// loses none.
///
/// Fails with Conflict, and a problem that names the record, when something that the step changed
/// has been changed again since; with NotFound when there is no such step.
Result<void> undoStep(Database &db, Recorder &recorder, qint64 step);

} // namespace bihuan
