#include "report/charclass.h"

#include <QList>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace bihuan {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// In ascending order.
constexpr Range kWide[] = {
    {0xB1, 0xB1},     {0xB7, 0xB7},     {0xD7, 0xD7},     {0xF7, 0xF7},       {0x1100, 0x115F},
    {0x2014, 0x2014}, {0x2018, 0x2019}, {0x201C, 0x201D}, {0x2026, 0x2026},   {0x2030, 0x2030},
    {0x2103, 0x2103}, {0x2116, 0x2116}, {0x2160, 0x217F}, {0x2190, 0x21FF},   {0x2200, 0x22FF},
    {0x2460, 0x24FF}, {0x2500, 0x27BF}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD},
};

constexpr std::u32string_view kClosing = U"。，、；：”’）〕》〉】］｝」』";
constexpr std::u32string_view kOpening = U"“‘（〔《〈【［｛「『";
constexpr std::u32string_view kNotFirst = U"？！·・～－–％‰℃°,.;:?!)]}%";
constexpr std::u32string_view kNotLast = U"([{＄￥$¥№";
constexpr std::u32string_view kUnits = U"％‰℃°";

bool in(std::u32string_view set, char32_t c)
{
    return set.find(c) != std::u32string_view::npos;
}

bool unprintable(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return true;
    if (c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        return true;
    return (c >= 0xD800 && c < 0xE000) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

/// % and the squared units (㎡ ㎏ ㎞ …) belong to the figure before them.
bool isUnitSign(char32_t c)
{
    return in(kUnits, c) || (c >= 0x3371 && c <= 0x33DF);
}

bool isPairMark(char32_t c)
{
    return c == 0x2014 || c == 0x2026;
}

} // namespace

qsizetype firstUnprintable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (unprintable(c))
            return i;
        i += pair ? 1 : 0;
    }
    return -1;
}

bool isWide(char32_t c)
{
    const auto *found = std::ranges::lower_bound(kWide, c, {}, [](const Range &range) { return range.last; });
    return found != std::end(kWide) && c >= found->first;
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A);
}

bool isCombining(char32_t c)
{
    if (c < 0xAD || (c >= 0x3100 && c < 0xA000))
        return false; // Nearly every character: spares the look-up.
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format;
}

bool isNarrow(char32_t c)
{
    return !isWide(c) && !isSpace(c);
}

bool isClosingMark(char32_t c)
{
    return in(kClosing, c);
}

bool isOpeningMark(char32_t c)
{
    return in(kOpening, c);
}

bool isForbiddenAtStart(char32_t c)
{
    return isClosingMark(c) || in(kNotFirst, c);
}

bool isForbiddenAtEnd(char32_t c)
{
    return isOpeningMark(c) || in(kNotLast, c);
}

bool isGlued(char32_t a, char32_t b)
{
    if (isSpace(b) || isCombining(b))
        return true;
    if (isForbiddenAtStart(b) || isForbiddenAtEnd(a))
        return true;
    if (isSpace(a))
        return false;
    if (isNarrow(a) && isNarrow(b))
        return true;
    return (isPairMark(a) && a == b) || (isDigit(a) && isUnitSign(b));
}

bool isTight(char32_t a, char32_t b)
{
    return isCombining(b) || (isNarrow(a) && isNarrow(b)) || (isPairMark(a) && a == b) ||
           (isDigit(a) && isUnitSign(b));
}

double cells(QStringView text)
{
    double sum = 0;
    for (const char32_t c : text.toUcs4())
        sum += isCombining(c) ? 0 : isWide(c) ? 1 : 0.5;
    return sum;
}

} // namespace bihuan
