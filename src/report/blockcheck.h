#pragma once

#include "core/error.h"
#include "report/block.h"

namespace bihuan {

/// One problem document.control_character for each field that holds a character which cannot be
/// printed; args: its code as U+XXXX and its 1-based position in the field.
std::vector<Problem> unprintableCharacters(const std::vector<Block> &blocks);

} // namespace bihuan
