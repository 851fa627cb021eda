#pragma once

#include "report/layout.h"

namespace bihuan {

/// How the grid of 22 by 28 is told to the word processor.
enum class DocxGrid {
    Lines,        ///< 22 lines; 28 characters by narrower spacing. Word, WPS and LibreOffice break alike.
    LinesAndCells ///< Word's and WPS's own grid, which LibreOffice 7 sets with 18 characters a line.
};

/// A face by the name that the reader's machine is asked for.
struct DocxFace
{
    QString family{};
    bool bold = false;
};

/// The faces that the standard means. Give those of FontSet::report() where the paper must look as it
/// does on this machine.
struct DocxFonts
{
    DocxFace title{u"方正小标宋简体"_s};
    DocxFace body{u"仿宋_GB2312"_s};
    DocxFace hei{u"黑体"_s};
    DocxFace kai{u"楷体_GB2312"_s};
    DocxFace song{u"宋体"_s};
};

struct DocxOptions
{
    HeadStyle style = HeadStyle::File;
    DocxGrid grid = DocxGrid::Lines;
    QString draftMark{};                  ///< Across every page; empty for a final document.
    std::vector<qsizetype> titleBreaks{}; ///< Pages::titleBreaks; empty = found as the layout finds them.
    DocxFonts fonts{};
};

/// The blocks as an editable Word document (OOXML) with the page of GB/T 9704-2012: named styles, page
/// numbers outside, the table's head repeated. Lines break where the word processor breaks them; only
/// the lines of head, title and signature are fixed. It names no person and no time: the same blocks and
/// options give the same bytes.
///
/// Fails with Invalid and document.control_character (where: the field, or "draft_mark"; args: code,
/// position) for what XML cannot hold, with Invalid and document.letterhead_too_long, and with Storage
/// and docx.not_written when the archive cannot be made.
Result<QByteArray> toDocx(const std::vector<Block> &blocks, const DocxOptions &options = {});

} // namespace bihuan
