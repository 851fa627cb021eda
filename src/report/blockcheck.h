#pragma once

#include "core/error.h"
#include "report/block.h"

namespace bihuan {

/// One problem document.control_character for each field that holds a character which cannot be
/// printed; args: its code as U+XXXX and its 1-based position in the field.
std::vector<Problem> unprintableCharacters(const std::vector<Block> &blocks);

/// One problem document.too_long for each part that cannot stand in its place on the paper: a document
/// number of more than a line, a signature that fills half a page. Args: its width in 字, the most.
std::vector<Problem> partsTooLong(const std::vector<Block> &blocks);

} // namespace bihuan
