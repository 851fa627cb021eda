#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace bihuan {

/// Where the first character stands that cannot be printed: a control character (also a tab or a line
/// end), half a surrogate pair, a non-character or a sign that changes the direction of writing.
/// -1 when there is none.
qsizetype firstUnprintable(QStringView text);

/// Takes a whole cell of the grid: Han, kana, full-width forms and Chinese marks.
bool isWide(char32_t c);

/// A space that may be stretched and vanishes at the end of a line; U+3000 is a wide character.
bool isSpace(char32_t c);

/// Has no place of its own: combining marks, variation selectors, joiners.
bool isCombining(char32_t c);

/// Set with its natural advance and never torn from its like: letters, figures, half-width marks.
bool isNarrow(char32_t c);

/// A full-width mark with its ink at the left: may give up its right half.
bool isClosingMark(char32_t c);

/// A full-width mark with its ink at the right: may give up its left half.
bool isOpeningMark(char32_t c);

/// May not begin a line (GB/T 15834 5.1).
bool isForbiddenAtStart(char32_t c);

/// May not end a line (GB/T 15834 5.1).
bool isForbiddenAtEnd(char32_t c);

/// No line may end between `a` and `b`.
bool isGlued(char32_t a, char32_t b);

/// No room may be added between `a` and `b`.
bool isTight(char32_t a, char32_t b);

/// Width in cells: wide 1, combining 0, others ½. For balancing lines, not for setting them.
double cells(QStringView text);

} // namespace bihuan
