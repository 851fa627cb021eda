#pragma once

#include "core/casefile.h"
#include "report/block.h"
#include "report/fields.h"

namespace bihuan {

/// The drawn signature of a member of the group.
struct MemberPicture
{
    GroupMemberId member{};
    InkPicture picture{};
};

struct ComposeOptions
{
    Phones phones = Phones::Shown; ///< Hidden for a print that leaves the office.
    std::vector<MemberPicture> pictures{};
};

/// Makes equal cells below each other in a column one.
void mergeEqual(Table &table, std::size_t column);

/// The opinion of `file` as blocks in printing order. A field that is empty leaves its paragraph out
/// (a numbered item keeps its number); a missing day of acceptance prints the template's blank date.
///
/// Fails with Invalid and one problem for each field that cannot be printed: document.control_character
/// (args: the code as U+XXXX, the 1-based position).
Result<std::vector<Block>> compose(const CaseFile &file, const OpinionTemplate &model,
                                   const ComposeOptions &options = {});

/// The blocks as text: one line for each, cells separated by a tab, every line ended by a newline.
QString plainText(const std::vector<Block> &blocks);

} // namespace bihuan
