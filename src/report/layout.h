#pragma once

#include "core/result.h"
#include "report/pages.h"

namespace bihuan {

enum class HeadStyle {
    File,   ///< 文件式 (GB/T 9704 7.2)
    Letter, ///< 信函式 (GB/T 9704 10.1)
};

/// What leads from the paper back to the record: in the lower margin of every page words with a code, and on
/// the signed pages a square that a scanner reads.
struct PaperMark
{
    QString words{}; ///< Empty for no mark.
    QString square{};
};

struct LayoutOptions
{
    HeadStyle style = HeadStyle::File;
    QString draftMark{};      ///< Across every page; empty for a final document.
    QString titleBreaks{};    ///< "18,35": offsets set by hand; empty = found by itself.
    double sealDiameter = 42; ///< Millimetres.
    PaperMark mark{};
};

/// Sets the blocks on pages. Fails with Invalid and a problem when something cannot be set:
/// document.title_too_long (where, args: lines, most lines), document.letterhead_too_long,
/// document.row_too_tall (where: the cell's field), document.control_character (where, args: code,
/// position), document.too_long (where, args: width in 字, the most), and with NotFound and document.no_font
/// when the machine has no Chinese face at all.
Result<Pages> layOut(const std::vector<Block> &blocks, const LayoutOptions &options, FontSet &fonts);

} // namespace bihuan
