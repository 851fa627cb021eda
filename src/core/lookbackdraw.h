#pragma once

#include "core/closing.h"

namespace bihuan {

struct LookBackDraw;
using LookBackDrawId = Id<LookBackDraw>;

/// One drawing of cases to look back at. Seed, rule and population give the same list again to anybody.
struct LookBackDraw
{
    LookBackDrawId id{};
    QDate drawnOn{};
    qint64 seed = 0;
    QString rule{};       ///< JSON of a DrawRule.
    QString population{}; ///< What was drawn from, "unit task:cycle:unit" a line, in order.
    int version = 1;

    bool operator==(const LookBackDraw &) const = default;
};

struct PlannedLookBack;
using PlannedLookBackId = Id<PlannedLookBack>;

/// A look-back that is due: drawn by lot, or entered with the follow-up of a long-term case.
struct PlannedLookBack
{
    PlannedLookBackId id{};
    std::optional<LookBackDrawId> drawId{}; ///< None when it was entered by hand.
    UnitTaskId unitTaskId{};
    int cycle = 1;
    QDate dueOn{};
    std::optional<LookBackId> lookBackId{}; ///< Its result, once it was held.
    int version = 1;

    bool operator==(const PlannedLookBack &) const = default;
};

/// How many cases of each unit are drawn, and when their look-back is due.
struct DrawRule
{
    int percent = 20; ///< Of the cases of each unit, rounded up.
    int leastPerUnit = 1;
    QDate closedFrom{}; ///< Invalid: no limit.
    QDate closedTo{};
    QDate dueOn{};

    bool operator==(const DrawRule &) const = default;
};

/// A closed case that can be drawn.
struct DrawCandidate
{
    UnitTaskId unitTaskId{};
    int cycle = 1;
    QString unit{};

    bool operator==(const DrawCandidate &) const = default;
};

/// The cases drawn, by unit and id. The same candidates, rule and seed give the same list on every computer:
/// each unit's cases are put in the order of a number mixed from seed, id and cycle (SplitMix64), and the
/// first ones are taken.
std::vector<DrawCandidate> drawLookBacks(std::vector<DrawCandidate> candidates, const DrawRule &rule,
                                         qint64 seed);

QString toJson(const DrawRule &rule);

/// A line "unit task:cycle:unit" for each candidate.
QString populationText(const std::vector<DrawCandidate> &candidates);

} // namespace bihuan
