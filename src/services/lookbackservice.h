#pragma once

#include "core/lookbackdraw.h"
#include "services/saved.h"

namespace bihuan {

class Session;

/// A planned look-back with what a list shows.
struct LookBackLine
{
    PlannedLookBack planned{};
    QString task{};
    QString unit{};
    std::optional<LookBack> held{};
};

/// How often the cases of one unit came back.
struct RelapseRate
{
    QString unit{};
    int closed = 0;   ///< Cycles that were closed.
    int lookedAt = 0; ///< Look-backs held.
    int relapsed = 0; ///< Cycles that ended with a relapse.

    /// Relapsed of closed, 0 where nothing was closed.
    double rate() const { return closed ? double(relapsed) / closed : 0; }
};

enum class DueKind { EndOfNotice, Closing, Filing, LookBack };

template <>
struct CodeTable<DueKind>
{
    static constexpr std::pair<DueKind, QLatin1StringView> entries[] = {
        {DueKind::EndOfNotice, "end_of_notice"_L1},
        {DueKind::Closing, "closing"_L1},
        {DueKind::Filing, "filing"_L1},
        {DueKind::LookBack, "look_back"_L1},
    };
};

/// A day on which something after acceptance is due.
struct DueDay
{
    UnitTaskId unitTaskId{};
    QString task{};
    QString unit{};
    DueKind kind = DueKind::Closing;
    QDate on{};
};

/// 回头看, and the calendar of closing.
class LookBackService
{
public:
    explicit LookBackService(Session &session) : m_session(session) {}

    /// Draws from the cases that are closed, filed or long-term and were closed within the days of the rule,
    /// by unit, and plans their look-backs. The draw is kept with seed, rule and population. Fails with
    /// Invalid: field.required (due_date), flow.draw_nothing when no case can be drawn.
    Result<Saved<LookBackDraw>> draw(const DrawRule &rule, qint64 seed);

    /// All draws, the newest last.
    Result<std::vector<LookBackDraw>> draws() const;

    /// What is planned, by day; of one draw, or of all.
    Result<std::vector<LookBackLine>> planned(std::optional<LookBackDrawId> draw = std::nullopt) const;

    /// Plans a look-back by hand. Fails with Invalid (flow.not_closed), NotFound.
    Result<Saved<PlannedLookBack>> plan(UnitTaskId id, QDate dueOn);

    /// Stores the result of a look-back; the earliest one that is planned for the case is settled by it. A
    /// relapse is a move of its own (FlowService::relapse). Fails with Invalid: flow.not_closed,
    /// field.required (look_back.people, look_back.finding).
    Result<Saved<LookBack>> record(UnitTaskId id, const LookBack &result);

    /// By unit, those with the highest rate first.
    Result<std::vector<RelapseRate>> rates() const;

    /// What is due after acceptance, by day: ends of notices, closing and filing within the grace of each
    /// case's flow, look-backs, reviews of 持续整改.
    Result<std::vector<DueDay>> calendar() const;

private:
    Session &m_session;
};

} // namespace bihuan
