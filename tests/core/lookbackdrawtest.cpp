#include "core/lookbackdraw.h"

#include <gtest/gtest.h>

#include <map>

namespace bihuan {

namespace {

std::vector<DrawCandidate> closedCases()
{
    std::vector<DrawCandidate> cases;
    for (int i = 1; i <= 40; ++i)
        cases.push_back({UnitTaskId(i), 1, i <= 30 ? u"甲县"_s : u"乙县"_s});
    cases.push_back({UnitTaskId(41), 2, u"丙县"_s});
    return cases;
}

} // namespace

TEST(LookBackDraw, TheSameSeedDrawsTheSameCasesInWhateverOrderTheyCome)
{
    const DrawRule rule{.percent = 20, .leastPerUnit = 1};
    auto shuffled = closedCases();
    std::ranges::reverse(shuffled);

    const auto drawn = drawLookBacks(closedCases(), rule, 20261125);

    EXPECT_EQ(drawLookBacks(shuffled, rule, 20261125), drawn);
    EXPECT_NE(drawLookBacks(closedCases(), rule, 20261126), drawn);
}

TEST(LookBackDraw, EveryUnitGetsItsShareAndAtLeastOne)
{
    const auto drawn = drawLookBacks(closedCases(), {.percent = 20, .leastPerUnit = 1}, 7);

    std::map<QString, int> perUnit;
    for (const auto &one : drawn)
        ++perUnit[one.unit];
    EXPECT_EQ(perUnit[u"甲县"_s], 6);
    EXPECT_EQ(perUnit[u"乙县"_s], 2);
    EXPECT_EQ(perUnit[u"丙县"_s], 1);
}

TEST(LookBackDraw, NobodyIsDrawnTwiceAndEverybodyCanBe)
{
    std::map<UnitTaskId, int> times;
    for (int seed = 0; seed < 400; ++seed) {
        for (const auto &one : drawLookBacks(closedCases(), {.percent = 10, .leastPerUnit = 1}, seed))
            ++times[one.unitTaskId];
    }

    EXPECT_EQ(times.size(), closedCases().size());
    EXPECT_EQ(times[UnitTaskId(41)], 400) << "the only case of its unit is drawn once each time";
    for (int i = 1; i <= 30; ++i) {
        EXPECT_GT(times[UnitTaskId(i)], 15) << i;
        EXPECT_LT(times[UnitTaskId(i)], 80) << i;
    }
}

} // namespace bihuan
