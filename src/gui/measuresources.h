#pragma once

#include "gui/recordtablemodel.h"

namespace bihuan {

// The lists of a measure's card and of the acceptance group: their columns, and where they read and write.

std::vector<RecordColumn> requirementColumns();
std::vector<RecordColumn> eventColumns();
std::vector<RecordColumn> evidenceColumns();
std::vector<RecordColumn> memberColumns();

RecordSource requirementSource(CaseEditor &editor, int index, MeasureId measure);
RecordSource eventSource(CaseEditor &editor, int index, MeasureId measure);
RecordSource evidenceSource(CaseEditor &editor, MeasureId measure);
RecordSource memberSource(CaseEditor &editor);

/// Adds a piece of evidence that lies on paper to the measure, as one change.
Result<void> addPaperEvidence(CaseEditor &editor, MeasureId measure, const QString &title);

} // namespace bihuan
