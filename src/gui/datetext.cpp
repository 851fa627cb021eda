#include "gui/datetext.h"

#include "core/literals.h"

#include <QRegularExpression>

namespace bihuan {

std::optional<QDate> dayFrom(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    static const QRegularExpression parted(u"^(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?$"_s);
    static const QRegularExpression solid(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(blanks);
    auto match = parted.match(plain);
    if (!match.hasMatch())
        match = solid.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace bihuan
