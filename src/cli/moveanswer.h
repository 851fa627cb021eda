#pragma once

#include "cli/command.h"
#include "services/flowservice.h"

namespace bihuan {

/// Prints what a move did, or passes on why it was refused.
Result<ExitCode> answerMove(const Call &call, const Result<Saved<MoveRecord>> &made);

/// The options by which a return or a failed acceptance says what it asks for.
QList<QCommandLineOption> supplementOptions();

/// What those options say. Fails with Invalid (flow.supplement_elsewhere) where they name a measure or a
/// piece of evidence that the case does not have.
Result<std::vector<SupplementWish>> supplementsOf(const Call &call, const CaseFile &file);

QJsonObject toJson(const MoveFile &move);

} // namespace bihuan
