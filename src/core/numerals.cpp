#include "core/numerals.h"

#include "core/codes.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

int chineseDigit(QChar c)
{
    if (c == u'两')
        return 2;
    if (c == u'〇')
        return 0;
    return int(QStringView(u"零一二三四五六七八九").indexOf(c));
}

int chineseUnit(QChar c)
{
    switch (c.unicode()) {
    case u'十': return 10;
    case u'百': return 100;
    case u'千': return 1000;
    }
    return 0;
}

std::optional<int> chineseNumber(QStringView text)
{
    int total = 0;
    int digit = -1;
    for (QChar c : text) {
        if (const int unit = chineseUnit(c)) {
            total += (digit > 0 ? digit : 1) * unit;
            digit = -1;
        } else if (const int value = chineseDigit(c); value >= 0 && digit <= 0) {
            digit = value;
        } else {
            return std::nullopt;
        }
    }
    return total + std::max(digit, 0);
}

} // namespace

std::optional<int> numberFrom(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    // toInt() alone would also take a sign and blanks.
    if (!std::ranges::all_of(plain, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return chineseNumber(text);
    bool fits = false;
    const int value = plain.toInt(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

std::optional<int> figureIn(const QString &text)
{
    static const QRegularExpression number(u"[0-9０-９]+|[一二三四五六七八九十]+"_s);
    const auto match = number.match(text);
    return match.hasMatch() ? numberFrom(match.capturedView()) : std::nullopt;
}

QString chineseNumeral(int number)
{
    if (number < 1 || number > 99)
        return QString::number(number);
    static const QString digits = u"零一二三四五六七八九"_s;
    const int tens = number / 10;
    const int ones = number % 10;
    QString text;
    if (tens > 0)
        text = (tens > 1 ? QString(digits[tens]) : QString()) + u'十';
    if (ones > 0)
        text += digits[ones];
    return text;
}

QString nextNumber(const QString &printed)
{
    static const QRegularExpression figures(u"[0-9０-９]+|[一二三四五六七八九十]+"_s);
    const auto match = figures.match(printed);
    if (!match.hasMatch())
        return printed;
    const int next = numberFrom(match.capturedView()).value_or(0) + 1;
    const bool arabic = match.captured().front().isDigit();
    QString following = printed;
    following.replace(match.capturedStart(), match.capturedLength(),
                      arabic ? QString::number(next) : chineseNumeral(next));
    return following;
}

} // namespace bihuan
