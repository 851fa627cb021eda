#pragma once

#include "services/flowservice.h"
#include "services/session.h"

namespace bihuan {

// The applications of a case that follow one another, inside a running move.

/// What the next application starts with.
enum class NewAttempt {
    Blank, ///< The group, not yet signed; everything else is entered anew.
    Copy,  ///< Also application and conclusion, as a draft: the review is held again.
};

/// Ends the application of now: its opinion keeps what it said, even where the case changes afterwards.
/// Stores the opinion as `file` has it.
Result<void> closeAttempt(Recorder &recorder, CaseFile &file);

/// Adds the next application of the cycle with its group and a draft of its opinion.
Result<void> addAttempt(Recorder &recorder, const CaseFile &file, NewAttempt kind);

/// Notes who of the office has read the application first.
Result<void> noteReading(Recorder &recorder, CaseFile &file, const QString &actor);

/// All applications of the unit task with the newest edition of their opinions, the oldest first.
Result<std::vector<Attempt>> attemptsOf(Database &db, UnitTaskId id);

/// Gives the case its copy of `flow` where it has none yet.
Result<void> freezeFlow(Recorder &recorder, CaseFile &file, const Flow &flow);

} // namespace bihuan
