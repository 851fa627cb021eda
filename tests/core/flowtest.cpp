#include "core/flow.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace bihuan {

namespace {

std::string nameOf(const Transition &row)
{
    return (toCode(row.from) + u' ' + toCode(row.move)).toStdString();
}

} // namespace

TEST(Flow, EveryPairOfStateAndMoveHasOneAnswer)
{
    std::size_t open = 0;
    for (const auto &state : CodeTable<UnitTaskState>::entries) {
        for (const auto &move : CodeTable<Move>::entries) {
            const auto rows = std::ranges::count_if(transitions(), [&](const Transition &row) {
                return row.from == state.first && row.move == move.first;
            });
            EXPECT_LE(rows, 1) << toCode(state.first).toStdString() << ' '
                               << toCode(move.first).toStdString();
            const auto *row = transition(move.first, state.first);
            EXPECT_EQ(row != nullptr, rows == 1);
            open += row != nullptr;
        }
    }
    EXPECT_EQ(open, transitions().size());
}

TEST(Flow, EveryMoveIsInTheTable)
{
    std::set<Move> used;
    for (const auto &row : transitions())
        used.insert(row.move);

    EXPECT_EQ(used.size(), std::size(CodeTable<Move>::entries));
}

TEST(Flow, WaysBackNeedAReasonAndForwardMovesNeedNone)
{
    for (const auto &row : transitions())
        EXPECT_EQ(std::ranges::count(row.needs, Need::Reason) == 1, row.leadsBack()) << nameOf(row);
}

TEST(Flow, ForwardMovesNeedSomethingAndGoOneStateOn)
{
    for (const auto &row : transitions()) {
        EXPECT_FALSE(row.needs.empty()) << nameOf(row);
        if (!row.leadsBack()) {
            EXPECT_EQ(int(row.to), int(row.from) + 1) << nameOf(row);
        }
    }
}

TEST(Flow, NoStateIsADeadEnd)
{
    for (const auto &state : CodeTable<UnitTaskState>::entries) {
        EXPECT_TRUE(std::ranges::any_of(transitions(), [&](const Transition &row) {
            return row.from == state.first;
        })) << toCode(state.first).toStdString();
    }
}

TEST(Flow, OnlyWhatTheTableNamesIsOpen)
{
    ASSERT_NE(transition(Move::Fail, UnitTaskState::UnderReview), nullptr);
    EXPECT_EQ(transition(Move::Fail, UnitTaskState::UnderReview)->to, UnitTaskState::InProgress);
    EXPECT_EQ(transition(Move::Fail, UnitTaskState::UnderReview)->actor, Actor::Group);
    EXPECT_EQ(transition(Move::Close, UnitTaskState::InNotice), nullptr);
    EXPECT_EQ(transition(Move::Pass, UnitTaskState::Applied), nullptr);
}

} // namespace bihuan
