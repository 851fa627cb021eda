#pragma once

#include "core/checks.h"

namespace bihuan {

/// What went wrong, where, and what to do about it: a line for each of the error's problems, or a
/// sentence for its kind when it has none.
QString errorText(const Error &error);

/// The sentence for one problem, with the place that it is about in front of it.
QString problemText(const Problem &problem);

/// The sentence for one problem without its place.
QString problemSentence(const Problem &problem);

/// The sentence for one finding of a check, with its place in words: "Measure 2: …".
QString checkText(const CheckResult &result);

} // namespace bihuan
