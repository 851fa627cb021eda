#pragma once

#include "report/docx.h"
#include "report/fitting.h"

namespace bihuan {

// Lengths of a Word document are in twips, 1/1440 in, as those of the layout; but whole numbers.

/// 225 mm / 22 is 579.8: with 580 Word finds room for 21 lines only.
constexpr int kDocxRow = 579;
constexpr int kDocxWidth = 8845;     ///< Of the 版心.
constexpr int kDocxChar = 320;       ///< One 字 of 3号 in an indent.
constexpr int kDocxTitlePitch = 720; ///< 2号 with 14 pt between the lines.
constexpr int kDocxTitleCells = 20;

/// Where the parts of the head stand, from the upper edge of the 版心.
struct DocxHead
{
    bool present = false;
    FittedHead name{};
    double size = 0;    ///< Em of the name.
    double pitch = 0;   ///< Of its lines.
    double top = 0;     ///< Of its first em box.
    double redLine = 0; ///< The upper edge of the (first) red line.

    double emBottom() const { return top + double(name.lines.size() - 1) * pitch + size; }

    /// Half of what a line of the name is higher than its em.
    double leading() const { return (pitch - size) / 2; }
};

/// Takes the name from the first Letterhead of the blocks.
DocxHead docxHead(const std::vector<Block> &blocks, HeadStyle style);

} // namespace bihuan
