#pragma once

#include "core/casefile.h"
#include "core/search.h"

namespace bihuan {

/// Every text of a case file that somebody may look for, with the field it stands in. What stored files say
/// is not among them.
std::vector<SearchText> searchTexts(const CaseFile &file);

} // namespace bihuan
