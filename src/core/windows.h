#pragma once

#include "core/casefile.h"

namespace bihuan {

/// One period in which a duty falls due, and what was done in it.
struct Window
{
    QDate from{}; ///< First day.
    QDate to{};   ///< Last day.
    int needed = 1;
    int found = 0; ///< Dated events in it.

    bool isFilled() const { return found >= needed; }
    bool operator==(const Window &) const = default;
};

/// The period slots of a frequency duty: 2021 in half-years gives two. They reach over the days that the
/// requirement names, else over the whole years of the events, else over the year of the deadline.
/// Empty for requirements of another kind, and when no year is known.
std::vector<Window> windowsOf(const Requirement &requirement, const std::vector<Event> &events,
                              const Deadline &deadline);

/// A window as people write it: 2021年, 2021年上半年, 2021年第1季度, 2021年1—2月, 2021年3月.
QString windowLabel(const Window &window);

} // namespace bihuan
