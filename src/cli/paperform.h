#pragma once

#include "cli/command.h"
#include "services/paperservice.h"

#include <functional>

namespace bihuan {

/// The options that say how a paper is put on paper.
QList<QCommandLineOption> paperFormOptions(const QString &out);
PaperForm paperForm(const Call &call);
std::optional<UsageFault> checkPaperForm(const Call &call);

/// The codes of the papers, or of the registers.
QStringList paperCodes(bool registers);

/// Opens the data folder, lets `write` write, and says what was written.
Result<ExitCode> withPapers(const Call &call,
                            const std::function<Result<WrittenDocument>(Services &services)> &write);

} // namespace bihuan
