#pragma once

#include "core/casefile.h"
#include "core/error.h"

namespace bihuan {

enum class Severity { Block, Warn, Info };

template <>
struct CodeTable<Severity>
{
    static constexpr std::pair<Severity, QLatin1StringView> entries[] = {
        {Severity::Block, "block"_L1},
        {Severity::Warn, "warn"_L1},
        {Severity::Info, "info"_L1},
    };
};

/// One thing that a check found. `wording` makes the sentence from `rule` and `args`.
struct CheckResult
{
    QString check{}; ///< Number of the check in domain.md section 5: "01" … "38".
    Severity severity = Severity::Block;
    Problem problem{}; ///< Where: path as in the unit-task package.

    bool operator==(const CheckResult &) const = default;
};

/// Runs every check that the records allow, in the order of their numbers, on one case file.
/// Nothing is ever mended by a check.
std::vector<CheckResult> checkCaseFile(const CaseFile &file);

/// The results that are about this piece of evidence: hints for whoever looks at it.
std::vector<CheckResult> hintsFor(const std::vector<CheckResult> &results, const Evidence &evidence);

} // namespace bihuan
