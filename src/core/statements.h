#pragma once

#include "core/casefile.h"

namespace bihuan {

/// What section 五 could say of a measure, beside what it says now.
struct StatementProposal
{
    MeasureId measureId{};
    QString number{};  ///< Of the measure, as printed.
    QString current{}; ///< The stored text.
    QString proposed{};

    bool operator==(const StatementProposal &) const = default;
};

/// Section 五 for the measure at `index`, drafted from the matrix: what each piece of evidence proves, in the
/// order of the mappings and each said once; then the titles of those for which nobody wrote that; at the end
/// always 与整改措施 N 相对应 with the number of this measure, whatever the sentences said. Evidence that is
/// missing, rejected or marked insufficient proves nothing and is left out. Empty when nothing is left.
QString draftedStatement(const CaseFile &file, std::size_t index);

/// The drafts of all measures that have one which differs from the stored text, in the order of the measures.
std::vector<StatementProposal> proposedStatements(const CaseFile &file);

} // namespace bihuan
