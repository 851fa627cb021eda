#pragma once

namespace bihuan {

// All lengths of the layout are in 1/1440 in: 16, 22 and 14 pt are whole pixels there, so that Qt
// rounds no size and the same layout comes out of every device (GB/T 9704-2012 5.1, 5.2, 3.1, 3.2).

constexpr double kMillimetre = 1440.0 / 25.4;
constexpr double kPoint = 20;

constexpr double kPageWidth = 210 * kMillimetre;
constexpr double kPageHeight = 297 * kMillimetre;

/// 版心: upper left corner and size.
constexpr double kCoreLeft = 28 * kMillimetre;
constexpr double kCoreTop = 37 * kMillimetre;
constexpr double kCoreWidth = 156 * kMillimetre;
constexpr double kCoreHeight = 225 * kMillimetre;

constexpr int kColumns = 28;
constexpr int kRows = 22;
constexpr double kCell = kCoreWidth / kColumns; ///< One 字.
constexpr double kRow = kCoreHeight / kRows;    ///< One 行.

constexpr double kSize2 = 22 * kPoint; ///< 2号
constexpr double kSize3 = 16 * kPoint; ///< 3号
constexpr double kSize4 = 14 * kPoint; ///< 4号

} // namespace bihuan
