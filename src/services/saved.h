#pragma once

#include "core/result.h"

namespace bihuan {

/// A record as stored after an edit, with the step that undo() takes back; 0 when nothing was changed.
template <typename R>
struct Saved
{
    R record{};
    qint64 step = 0;
};

} // namespace bihuan
