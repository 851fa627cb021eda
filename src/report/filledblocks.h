#pragma once

#include "report/block.h"
#include "report/pattern.h"

#include <vector>

namespace bihuan {

/// Adds a block of what a pattern became, unless it says nothing.
void addFilled(std::vector<Block> &blocks, BlockKind kind, Expansion expansion, double rowsBefore = 0);

/// Adds the paragraphs of what a pattern became, headings where `level` is not 0. A newline in a field starts
/// a new one; blank lines print nothing.
void addParagraphs(std::vector<Block> &blocks, const Expansion &expansion, int level);

} // namespace bihuan
