#include "gui/datetext.h"

#include "core/daytext.h"
#include "core/literals.h"

namespace bihuan {

std::optional<QDate> dayFrom(const QString &text)
{
    return dayFrom(text, QDate::currentDate());
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace bihuan
