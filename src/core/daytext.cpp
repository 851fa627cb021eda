#include "core/daytext.h"

#include "core/literals.h"
#include "core/numerals.h"

#include <QRegularExpression>

namespace bihuan {

namespace {

std::optional<QDate> validDay(int year, int month, int day)
{
    const QDate found(year, month, day);
    return found.isValid() ? std::optional(found) : std::nullopt;
}

/// 二〇二二 as 2022: figures one by one.
QString figuresOf(const QString &year)
{
    static const QString numerals = u"〇一二三四五六七八九"_s;
    QString figures;
    for (QChar c : year) {
        if (c == u'零' || c == u'○' || c == u'Ｏ' || c == u'O')
            c = u'〇';
        const auto value = numerals.indexOf(c);
        figures += value >= 0 ? QString::number(value) : QString(c);
    }
    return figures;
}

std::optional<QDate> spokenDay(const QString &plain, const QDate &today)
{
    static const std::pair<QString, int> words[] = {
        {u"今天"_s, 0},  {u"今日"_s, 0}, {u"昨天"_s, -1}, {u"昨日"_s, -1},
        {u"前天"_s, -2}, {u"明天"_s, 1}, {u"明日"_s, 1},  {u"后天"_s, 2},
    };
    for (const auto &[word, days] : words) {
        if (plain == word)
            return today.addDays(days);
    }
    return std::nullopt;
}

std::optional<int> yearFrom(const QString &written, const QDate &today)
{
    if (written.isEmpty() || written == u"今年")
        return today.year();
    if (written == u"去年")
        return today.year() - 1;
    if (written == u"前年")
        return today.year() - 2;
    const QString figures = figuresOf(written);
    bool isNumber = false;
    const int year = figures.toInt(&isNumber);
    return isNumber && figures.size() == 4 ? std::optional(year) : std::nullopt;
}

/// 2022年9月28日 and its shorter forms.
std::optional<QDate> namedDay(const QString &plain, const QDate &today)
{
    static const QRegularExpression named(
        u"^(?:([0-9〇零○O一二三四五六七八九]{4})年|(今年|去年|前年))?"
        "(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})月份?|(本月|这个月|上月|上个月))?"
        "([0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号]$"_s);
    const auto match = named.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const auto year = yearFrom(match.captured(1) + match.captured(2), today);
    const bool hasYear = match.capturedLength(1) + match.capturedLength(2) > 0;
    const auto day = numberFrom(match.capturedView(5));
    if (!year || !day || (hasYear && match.capturedLength(3) + match.capturedLength(4) == 0))
        return std::nullopt;
    if (match.capturedLength(4) > 0) {
        const QDate month = match.captured(4).startsWith(u'上') ? today.addMonths(-1) : today;
        return validDay(hasYear ? *year : month.year(), month.month(), *day);
    }
    const auto month = match.capturedLength(3) > 0 ? numberFrom(match.capturedView(3)) : today.month();
    return month ? validDay(*year, *month, *day) : std::nullopt;
}

/// Figures with marks between them, or without.
std::optional<QDate> figuredDay(const QString &plain, const QDate &today)
{
    static const QRegularExpression parted(u"^(?:(\\d{4})[-./年])?(\\d{1,2})[-./月](\\d{1,2})日?$"_s);
    static const QRegularExpression solid(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    auto match = parted.match(plain);
    if (!match.hasMatch())
        match = solid.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedLength(1) > 0 ? match.captured(1).toInt() : today.year();
    return validDay(year, match.captured(2).toInt(), match.captured(3).toInt());
}

} // namespace

std::optional<QDate> dayFrom(const QString &text, const QDate &today)
{
    static const QRegularExpression blanks(u"[\\s\\x{3000}]+"_s);
    static const QRegularExpression dashes(u"[‐‑–—−~～]"_s);
    QString plain = text.normalized(QString::NormalizationForm_KC).remove(blanks);
    plain.replace(dashes, u"-"_s).replace(u'。', u'.');
    if (auto spoken = spokenDay(plain, today))
        return spoken;
    if (auto figured = figuredDay(plain, today))
        return figured;
    return namedDay(plain, today);
}

} // namespace bihuan
