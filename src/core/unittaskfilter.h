#pragma once

#include "core/casefile.h"

namespace bihuan {

enum class UnitTaskOrder { Plan, Unit, State, Deadline, Changed };

/// Which unit tasks a list shows, and in which order.
struct UnitTaskFilter
{
    std::vector<UnitTaskState> states{}; ///< Any of these; all when empty.
    QString unit{};                      ///< Exact name of the responsible unit; all when empty.
    bool exampleOnly = false;            ///< Only the example case that the program brings along.
    QString query{}; ///< Words to be found in the unit task, compared by searchKey(), separated by blanks.
    UnitTaskOrder order = UnitTaskOrder::Plan;
    bool descending = false;
    int most = 0; ///< The first so many only; all when 0.

    bool operator==(const UnitTaskFilter &) const = default;
};

/// The numbers beside the entries of the sidebar.
struct UnitTaskCounts
{
    int unitTasks = 0;
    int evidence = 0;
    int inAcceptance = 0;                                 ///< States applied and under_review.
    std::vector<std::pair<UnitTaskState, int>> byState{}; ///< States that occur, in their order.

    bool operator==(const UnitTaskCounts &) const = default;
};

/// One piece of evidence in the list of all evidence.
struct EvidenceLine
{
    UnitTaskId unitTaskId{};
    QString taskNumber{};
    QString unit{};
    Evidence evidence{};
    int files = 0;
    qint64 bytes = 0;
    int measures = 0; ///< Measures that it is mapped to; 0 = an orphan.

    bool operator==(const EvidenceLine &) const = default;
};

/// A file that another unit task has too.
struct SameFile
{
    QString name{};
    QString taskNumber{};
    QString unit{};
    QString code{};

    bool operator==(const SameFile &) const = default;
};

} // namespace bihuan
