#pragma once

#include "core/unittaskfilter.h"

namespace bihuan {

/// How far a unit is.
struct UnitStanding
{
    QString unit{};
    int unitTasks = 0;
    int completed = 0; ///< State completed or later.
    int closed = 0;    ///< State closed or later.
    int overdue = 0;

    bool operator==(const UnitStanding &) const = default;
};

/// What was to be done by the end of a month, and what was. Counted from the beginning.
struct ProgressPoint
{
    QDate month{}; ///< Its first day.
    int planned = 0;
    int done = 0;

    bool operator==(const ProgressPoint &) const = default;
};

/// What a cell of the table of units and tasks says, the most urgent first.
enum class Heat { Overdue, DueSoon, Open, Completed, Closed };

template <>
struct CodeTable<Heat>
{
    static constexpr std::pair<Heat, QLatin1StringView> entries[] = {
        {Heat::Overdue, "overdue"_L1},     {Heat::DueSoon, "due_soon"_L1}, {Heat::Open, "open"_L1},
        {Heat::Completed, "completed"_L1}, {Heat::Closed, "closed"_L1},
    };
};

struct HeatCell
{
    UnitTaskId id{};
    int unit = 0; ///< Place in HeatTable::units.
    int task = 0; ///< Place in HeatTable::tasks.
    UnitTaskState state = UnitTaskState::Draft;
    Heat heat = Heat::Open;

    bool operator==(const HeatCell &) const = default;
};

/// Units by tasks. Large offices see the units with most that is overdue, and of their tasks the first.
struct HeatTable
{
    std::vector<QString> units{};
    std::vector<QString> tasks{}; ///< Numbers, in the order of the plans.
    std::vector<HeatCell> cells{};
    int allUnits = 0; ///< Including those that found no room.
    int allTasks = 0; ///< Of the units shown.

    bool operator==(const HeatTable &) const = default;
};

/// How the whole work stands on one day.
struct Overview
{
    QDate today{};
    int unitTasks = 0;
    std::vector<std::pair<UnitTaskMark, int>> marks{};    ///< All marks, in their order.
    std::vector<std::pair<UnitTaskState, int>> byState{}; ///< States that occur, in their order.
    std::vector<UnitStanding> byUnit{};                   ///< Most overdue first, then by name.
    std::vector<ProgressPoint> progress{};                ///< Month by month, without gaps.
    HeatTable heat{};

    int count(UnitTaskMark mark) const;
    /// Unit tasks from state `first` to state `last`.
    int between(UnitTaskState first, UnitTaskState last) const;

    // 已完成 and what it is made of; the three parts add up to it. Domain paper 2.1.
    int completed() const { return between(UnitTaskState::Completed, UnitTaskState::LongTerm); }
    int notApplied() const { return between(UnitTaskState::Completed, UnitTaskState::Completed); }
    int acceptanceUnfinished() const { return between(UnitTaskState::Applied, UnitTaskState::Approved); }
    int closed() const { return between(UnitTaskState::Closed, UnitTaskState::LongTerm); }

    bool operator==(const Overview &) const = default;
};

/// The states from `first` to `last`, for the list behind a number.
std::vector<UnitTaskState> statesBetween(UnitTaskState first, UnitTaskState last);

} // namespace bihuan
