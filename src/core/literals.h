#pragma once

#include <QString>

namespace bihuan {

/// u"…"_s and "…"_L1 in all of the program, without a line in every file.
using namespace Qt::StringLiterals;

} // namespace bihuan
