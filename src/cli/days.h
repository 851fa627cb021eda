#pragma once

#include "cli/command.h"

namespace bihuan {

/// The day that an option names, written 2024-09-29; not valid when the option is not given.
QDate dayOf(const Call &call, const QString &option);

/// The same; today when the option is not given.
QDate dayOrToday(const Call &call, const QString &option);

/// What is wrong with the first of these options that is given and names no day.
std::optional<UsageFault> wrongDay(const Call &call, const QStringList &options);

} // namespace bihuan
