#include "services/flowchecks.h"

#include "core/checks.h"

#include <algorithm>
#include <array>

namespace bihuan {

namespace {

/// Checks about the acceptance group, its signatures, the opinion and what comes after it.
constexpr std::array kAfterApplication{"10"_L1, "20"_L1, "21"_L1, "22"_L1, "23"_L1, "24"_L1,
                                       "25"_L1, "27"_L1, "28"_L1, "29"_L1, "30"_L1, "37"_L1};

bool standsAgainst(const CheckResult &result, Move move)
{
    if (result.severity != Severity::Block)
        return false;
    return move != Move::Apply ||
           std::ranges::find(kAfterApplication, result.check) == kAfterApplication.end();
}

} // namespace

std::vector<Problem> blockingResults(const CaseFile &file, Move move)
{
    std::vector<Problem> problems;
    for (const auto &result : checkCaseFile(file)) {
        if (standsAgainst(result, move))
            problems.push_back(result.problem);
    }
    return problems;
}

} // namespace bihuan
