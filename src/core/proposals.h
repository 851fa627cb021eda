#pragma once

#include "core/measure.h"

namespace bihuan {

/// The duties that the text of a measure names, as proposals for a person to confirm: how often something is
/// due (每半年至少1次, 原则上每两个月, 每月调度一次; Arabic and Chinese numerals), lists and ledgers to keep
/// (建立…清单), papers to issue (制定…方案), days by which something is due, and what must no longer be
/// (清理…不合理…). In the order of the text, ordinals from 0, without ids. A duty under 原则上 is not strict.
/// A frequency without a number counts as once. Empty when the text names nothing that can be counted.
std::vector<Requirement> proposedRequirements(const QString &text);

} // namespace bihuan
