#pragma once

#include "core/evidence.h"
#include "gui/chip.h"

namespace bihuan {

/// How far a piece proves its measure, in a word; "not rated" where nobody said.
Chip sufficiencyChip(const std::optional<Sufficiency> &sufficiency);

/// The icon of a kind of evidence: photograph, table, or document for every other word.
QLatin1StringView evidenceIcon(const QString &kind);

/// "p. 1-3"; empty for an empty range.
QString pageRangeText(const QString &range);

} // namespace bihuan
