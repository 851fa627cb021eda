#pragma once

#include <QStringView>

#include <optional>

namespace bihuan {

/// The value of a number written in Arabic figures (half or full width) or Chinese numerals up to
/// 九千九百九十九: "12", "１２", "十四", "二十", "两". None for anything else.
std::optional<int> numberFrom(QStringView text);

} // namespace bihuan
