#pragma once

#include "core/task.h"

namespace bihuan {

struct StandardItem;
using StandardItemId = Id<StandardItem>;

/// 验收参考标准: one criterion by which the shares of a task are accepted. What a reviewer has before the
/// eyes while grading; it decides nothing by itself.
struct StandardItem
{
    StandardItemId id{};
    TaskId taskId{};
    int ordinal = 0;
    QString measureNumber{}; ///< The measure it is about, "2" as "2."; empty when about the task as a whole.
    QString text{};
    QString evidenceKinds{}; ///< What has to be shown for it, in the standard's words.
    int version = 1;

    bool operator==(const StandardItem &) const = default;
};

} // namespace bihuan
