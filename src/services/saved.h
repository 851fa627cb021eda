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

/// The step alone.
template <typename R>
Result<qint64> stepOf(const Result<Saved<R>> &saved)
{
    return saved ? Result<qint64>(saved->step) : saved.error();
}

} // namespace bihuan
