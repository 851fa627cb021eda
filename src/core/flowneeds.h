#pragma once

#include "core/casefile.h"
#include "core/noticelength.h"

namespace bihuan {

/// The day on which somebody looks, and how offices work.
struct FlowDay
{
    QDate today{};
    const WorkCalendar &calendar;
    QString templateSha256{}; ///< Of the document template in force; empty: signatures are not held to it.
};

/// A need of a move that is not met: what is wrong, and where it can be put right.
struct Unmet
{
    Need need = Need::Reason;
    Problem problem{}; ///< Where: path as in the unit-task package.

    bool operator==(const Unmet &) const = default;
};

/// Whether what `need` asks for is told together with the move: a reason, the days of a notice, a document
/// number. Everything else has to be in the case before.
bool isToldWithMove(Need need);

/// The needs of `move` that `file` does not meet, in the order of the table. Need::Checks is not looked at
/// here: the checks have a run of their own.
std::vector<Unmet> unmetNeeds(const CaseFile &file, const Flow &flow, const Transition &move,
                              const FlowDay &day);

/// What is wrong with the written reason of a move that leads back (rule flow.reason_missing): it has fewer
/// than two letters or figures. None when it will do.
std::optional<Problem> reasonProblem(const QString &reason);

/// The flow that a case follows: its own copy, or the usual one while it has none. A copy that cannot be read
/// counts as none.
Flow flowOf(const CaseFile &file);

/// Whether an extension was asked for after the deadline that it moves.
bool isLate(const Extension &extension);

} // namespace bihuan
