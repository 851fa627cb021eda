#pragma once

#include "core/windows.h"

namespace bihuan {

/// A duty that falls due again and again, with its periods.
struct DutyCount
{
    Requirement requirement{};
    std::vector<Window> windows{}; ///< In order of time.

    int filled() const;
    std::vector<Window> empty() const; ///< Those with fewer events than needed.

    bool operator==(const DutyCount &) const = default;
};

/// The frequency duties of a measure, counted from its dated events; those of which no year is known have no
/// windows and are left out.
std::vector<DutyCount> dutiesOf(const MeasureFile &measure, const Deadline &deadline);

/// What the text of the measure proposes and its requirements do not hold yet: proposedRequirements() for
/// this measure, with ordinals behind the last one.
std::vector<Requirement> openProposals(const MeasureFile &measure);

} // namespace bihuan
