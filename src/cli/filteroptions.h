#pragma once

#include "cli/command.h"
#include "cli/say.h"
#include "core/unittaskfilter.h"
#include "wording/sentences.h"

namespace bihuan {

/// The options by which commands choose unit tasks: the conditions of the window's list.
QList<QCommandLineOption> filterOptions();

/// What is wrong with them, if anything.
std::optional<UsageFault> wrongFilter(const Call &call);

UnitTaskFilter unitTaskFilterOf(const Call &call);

/// A fault where one of the values of `option` is no code of `E`.
template <Coded E>
std::optional<UsageFault> unknownCode(const QString &option, const QStringList &values)
{
    for (const auto &code : values) {
        if (!fromCode<E>(code))
            return UsageFault{fill(Cli::tr("--%1 does not take “%2”. Use one of: %3."),
                                   {option, code, allCodes<E>().join(u", "_s)})};
    }
    return std::nullopt;
}

} // namespace bihuan
