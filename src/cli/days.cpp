#include "cli/days.h"

#include "cli/say.h"
#include "wording/sentences.h"

namespace bihuan {

QDate dayOf(const Call &call, const QString &option)
{
    return QDate::fromString(call.value(option), Qt::ISODate);
}

QDate dayOrToday(const Call &call, const QString &option)
{
    return call.has(option) ? dayOf(call, option) : QDate::currentDate();
}

std::optional<UsageFault> wrongDay(const Call &call, const QStringList &options)
{
    for (const auto &option : options) {
        if (call.has(option) && !dayOf(call, option).isValid())
            return UsageFault{fill(Cli::tr("“%1” is no day. Write it as 2024-09-29."), {call.value(option)})};
    }
    return std::nullopt;
}

} // namespace bihuan
