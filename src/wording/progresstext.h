#pragma once

#include "core/progressrules.h"

namespace bihuan {

// Words about progress reports, translated; see names.h.

QString gradeName(Grade grade);
QString rhythmName(Rhythm rhythm);
QString reportStatusName(ReportStatus status);
QString timelinessName(Timeliness timeliness);
QString repetitionName(Repetition repetition);

/// Why a grade is proposed, as a sentence.
QString reasonText(const GradeProposal &proposal);

} // namespace bihuan
