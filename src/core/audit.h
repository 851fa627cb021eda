#pragma once

#include "core/unittask.h"

#include <QDateTime>

namespace bihuan {

/// Who does something and how it is called; one user action is one step.
struct Step
{
    QString actor{};
    QString action{}; ///< "edit", "import", "attach", "undo" …; `wording` has the names.
    QString reason{};
    std::optional<UnitTaskId> unitTaskId{}; ///< The unit task that the step belongs to, if to one.
};

struct AuditEntry;
using AuditEntryId = Id<AuditEntry>;

/// One line of the audit log, chained to its predecessor by SHA-256.
struct AuditEntry
{
    AuditEntryId id{};
    qint64 step = 0; ///< Id of the first entry of the same user action.
    QDateTime at{};  ///< UTC, milliseconds.
    QString actor{};
    QString action{};
    QString reason{};
    std::optional<UnitTaskId> unitTaskId{};
    QString entity{}; ///< Table name.
    qint64 recordId = 0;
    QString field{};                   ///< Column name; empty when a whole record was added or removed.
    std::optional<QString> oldValue{}; ///< None when there was no record or no value before.
    std::optional<QString> newValue{};
    QString previousHash{};
    QString hash{};

    bool operator==(const AuditEntry &) const = default;
};

} // namespace bihuan
