#pragma once

#include "core/deadline.h"
#include "core/finding.h"
#include "core/plan.h"

namespace bihuan {

struct Task;
using TaskId = Id<Task>;

enum class TaskKind { Works, NonWorks };

template <>
struct CodeTable<TaskKind>
{
    static constexpr std::pair<TaskKind, QLatin1StringView> entries[] = {
        {TaskKind::Works, "works"_L1},
        {TaskKind::NonWorks, "non_works"_L1},
    };
};

/// 整改任务: one numbered item of a plan.
struct Task
{
    TaskId id{};
    PlanId planId{};
    QString number{};   ///< As printed: 第1项, 第十四项, 407（45-13）.
    qint64 sortKey = 0; ///< sortKeyOf(number); lists sort by it, then by the text.
    QString title{};
    QString goal{};
    Deadline deadline{};
    std::optional<TaskKind> kind{};
    int version = 1;

    bool operator==(const Task &) const = default;
};

/// The numbers of a printed task number, packed so that 第2项 sorts before 第10项 and 第十四项
/// between 第13项 and 第15项. Numbers that hold no figure sort last.
qint64 sortKeyOf(const QString &taskNumber);

struct TaskFinding;
using TaskFindingId = Id<TaskFinding>;

/// Says that a task answers a finding; a task may answer several.
struct TaskFinding
{
    TaskFindingId id{};
    TaskId taskId{};
    FindingId findingId{};
    int ordinal = 0;
    int version = 1;

    bool operator==(const TaskFinding &) const = default;
};

} // namespace bihuan
