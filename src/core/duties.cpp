#include "core/duties.h"

#include "core/proposals.h"

#include <algorithm>

namespace bihuan {

namespace {

bool eitherHolds(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a.contains(b) || b.contains(a);
}

/// The same duty, perhaps worded by a person since.
bool isSameDuty(const Requirement &a, const Requirement &b)
{
    return a.kind == b.kind && a.period == b.period && eitherHolds(a.who, b.who) &&
           eitherHolds(a.text, b.text);
}

} // namespace

int DutyCount::filled() const
{
    return int(std::ranges::count_if(windows, &Window::isFilled));
}

std::vector<Window> DutyCount::empty() const
{
    std::vector<Window> found;
    std::ranges::copy_if(windows, std::back_inserter(found),
                         [](const Window &window) { return !window.isFilled(); });
    return found;
}

std::vector<DutyCount> dutiesOf(const MeasureFile &measure, const Deadline &deadline)
{
    std::vector<DutyCount> duties;
    for (const auto &requirement : measure.requirements) {
        if (auto windows = windowsOf(requirement, measure.events, deadline); !windows.empty())
            duties.push_back({requirement, std::move(windows)});
    }
    return duties;
}

std::vector<Requirement> openProposals(const MeasureFile &measure)
{
    auto open = proposedRequirements(measure.measure.text);
    // Each stored duty answers one proposal: two alike in the text are two duties.
    for (const auto &stored : measure.requirements) {
        const auto same = std::ranges::find_if(
            open, [&](const Requirement &proposal) { return isSameDuty(stored, proposal); });
        if (same != open.end())
            open.erase(same);
    }
    int ordinal = measure.requirements.empty() ? 0 : measure.requirements.back().ordinal + 1;
    for (auto &proposal : open) {
        proposal.measureId = measure.measure.id;
        proposal.ordinal = ordinal++;
    }
    return open;
}

} // namespace bihuan
