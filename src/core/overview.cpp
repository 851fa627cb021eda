#include "core/overview.h"

namespace bihuan {

int Overview::count(UnitTaskMark mark) const
{
    for (const auto &[one, number] : marks) {
        if (one == mark)
            return number;
    }
    return 0;
}

int Overview::between(UnitTaskState first, UnitTaskState last) const
{
    int sum = 0;
    for (const auto &[state, number] : byState) {
        if (state >= first && state <= last)
            sum += number;
    }
    return sum;
}

std::vector<UnitTaskState> statesBetween(UnitTaskState first, UnitTaskState last)
{
    std::vector<UnitTaskState> states;
    for (const auto &entry : CodeTable<UnitTaskState>::entries) {
        if (entry.first >= first && entry.first <= last)
            states.push_back(entry.first);
    }
    return states;
}

} // namespace bihuan
