#pragma once

#include "cli/command.h"
#include "services/opinionservice.h"

namespace bihuan {

/// The options that say how an opinion is put on paper, for every command that prints one.
QList<QCommandLineOption> opinionFormOptions();
OpinionForm opinionForm(const Call &call);
std::optional<UsageFault> checkOpinionForm(const Call &call);

/// Says on stderr which faces stood in for those that the standard means.
void warnOfSubstitutes(const std::vector<DocumentFace> &faces);

} // namespace bihuan
