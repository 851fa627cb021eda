#include "core/checkrecords.h"

#include <algorithm>

namespace bihuan {

CheckCounts countsOf(const std::vector<CheckFinding> &findings)
{
    CheckCounts counts;
    for (const auto &finding : findings) {
        if (finding.waiver)
            ++counts.waived;
        else if (finding.result.severity == Severity::Block)
            ++counts.blocking;
        else if (finding.result.severity == Severity::Warn)
            ++counts.warnings;
        else
            ++counts.notes;
    }
    return counts;
}

std::vector<CheckFinding> findingsOf(std::vector<CheckResult> results,
                                     const std::vector<CheckWaiver> &waivers)
{
    std::vector<CheckFinding> findings;
    for (auto &result : results) {
        const auto given = std::ranges::find_if(waivers, [&](const CheckWaiver &waiver) {
            return waiver.checkId == result.check && waiver.place == result.problem.where &&
                   result.severity != Severity::Block && waiver.fingerprint == fingerprintOf(result);
        });
        findings.push_back(
            {std::move(result), given == waivers.end() ? std::nullopt : std::optional(*given)});
    }
    return findings;
}

} // namespace bihuan
