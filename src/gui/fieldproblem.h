#pragma once

#include "core/error.h"

namespace bihuan {

/// errorText(), and the words for what only fields check: rules "typed.…".
QString fieldErrorText(const Error &error);

} // namespace bihuan
