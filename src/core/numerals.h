#pragma once

#include <QString>

#include <optional>

namespace bihuan {

/// The value of a number written in Arabic figures (half or full width) or Chinese numerals up to
/// 九千九百九十九: "12", "１２", "十四", "二十", "两". None for anything else.
std::optional<int> numberFrom(QStringView text);

/// The first number in `text`, Arabic or Chinese: "（二）" → 2. None when there is none.
std::optional<int> figureIn(const QString &text);

/// `number` from 1 to 99 in Chinese numerals: 一, 十, 二十三. Arabic figures for any other.
QString chineseNumeral(int number);

/// The printed number that follows `printed`, in its own style: "1." → "2.", "（九）" → "（十）".
/// `printed` itself when it holds no number.
QString nextNumber(const QString &printed);

} // namespace bihuan
