#include "core/documentnumber.h"

namespace bihuan {

QString numberText(const QString &pattern, int year, int number)
{
    QString text = pattern;
    text.replace(u"{year}"_s, QString::number(year));
    text.replace(u"{number}"_s, QString::number(number));
    return text;
}

bool isNumberPattern(const QString &pattern)
{
    return pattern.contains(u"{number}"_s);
}

} // namespace bihuan
