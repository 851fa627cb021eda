#pragma once

#include "report/inkpicture.h"
#include "report/text.h"

namespace bihuan {

enum class BlockKind {
    Letterhead,     ///< 发文机关标志
    DocumentNumber, ///< 发文字号
    Title,          ///< 标题
    Addressee,      ///< 主送机关
    Heading,        ///< 层次标题, levels 1 to 4
    Paragraph,      ///< 正文
    AttachmentNote, ///< 附件说明, one line for each attachment
    Signature,      ///< 署名 and 成文日期
    Note,           ///< 附注
    AttachmentHead, ///< “附件” at the top of a new page
    AttachmentTitle,
    Table,
    Imprint, ///< 版记
};

struct TableColumn
{
    Text head{};
    double width = 1; ///< Share of the measure, in any unit.

    bool operator==(const TableColumn &) const = default;
};

struct TableCell
{
    Text text{};
    QString origin{};
    int rowSpan = 1;        ///< 0 where the cell above reaches down to here.
    int colSpan = 1;        ///< 0 where the cell at the left reaches to here.
    bool label = false;     ///< Names what stands beside it: set as a head is.
    bool prose = false;     ///< Paragraphs from the left edge; a newline begins one. Else centred.
    int leastLines = 1;     ///< Room for as many, to be written in by hand.
    Text stamp{};           ///< At the right of the foot: （盖章）, the day.
    InkPicture picture{};   ///< Printed in place of the text, where there is one.
    bool captioned = false; ///< With the text under the picture: it says more than the name.

    bool operator==(const TableCell &) const = default;
};

struct Table
{
    std::vector<TableColumn> columns{};
    std::vector<std::vector<TableCell>> rows{};
    bool headless = false;  ///< A form: no row of heads.
    bool landscape = false; ///< 横排表格, turned by 90° within the upright page (GB/T 9704 clause 8).
    Text title{};           ///< Of a landscape table: above it, turned like it.
    Text caption{};         ///< Of a landscape table: under its title, from the left.

    bool operator==(const Table &) const = default;
};

/// One piece of a document, in printing order: what it is and says, not yet where it stands.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< Of a heading.
    Text text{};
    QString origin{};      ///< The field that a click on the block's own words leads to.
    double rowsBefore = 0; ///< Blank 行 above.
    Text date{};           ///< Signature: 成文日期. Imprint: 印发日期.
    bool seal = false;     ///< Signature: room for a seal is kept.
    Text copies{};         ///< Imprint: 抄送.
    Table table{};

    bool operator==(const Block &) const = default;
};

} // namespace bihuan
