#pragma once

#include "core/casefile.h"
#include "services/reviewservice.h"

namespace bihuan {

class Theme;

/// What a reviewer reads of one measure, as rich text in the colours of `theme`: the measure, its duties with
/// their periods, what was done, what the evidence says, the criteria of the acceptance standard, the grades
/// of all members, and first of all what has changed since the reviewer's last look.
QString reviewHtml(const CaseFile &file, const MeasureOnReview &seen, const Theme &theme);

/// The criteria that `number` has to meet: those of this measure, then those of the task as a whole.
std::vector<StandardItem> criteriaFor(const CaseFile &file, const QString &number);

} // namespace bihuan
