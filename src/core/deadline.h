#pragma once

#include "core/codes.h"

#include <QDate>

namespace bihuan {

enum class DeadlineKind { None, Date, Immediate, LongTerm, DoneAlready };

template <>
struct CodeTable<DeadlineKind>
{
    static constexpr std::pair<DeadlineKind, QLatin1StringView> entries[] = {
        {DeadlineKind::None, "none"_L1},
        {DeadlineKind::Date, "date"_L1},
        {DeadlineKind::Immediate, "immediate"_L1},
        {DeadlineKind::LongTerm, "long_term"_L1},
        {DeadlineKind::DoneAlready, "done_already"_L1},
    };
};

/// 整改时限: one string on paper, several facts. A document prints `text`, never a date made from `on`.
struct Deadline
{
    QString text{}; ///< As printed: "2021年底前，并长期坚持".
    DeadlineKind kind = DeadlineKind::None;
    std::optional<QDate> on{}; ///< Last day in time, for kind Date.
    bool thenLongTerm = false; ///< 并长期坚持: goes on after the date.

    bool operator==(const Deadline &) const = default;
};

/// Reads the structure from a printed deadline. `底` means the last day of the month or year,
/// `前` includes the named day. Understands years, months, days, 立行立改, 已完成整改 and 长期坚持;
/// what it cannot read gives kind None with the text kept. Follows domain.md 3.3.
Deadline parseDeadline(const QString &text);

} // namespace bihuan
