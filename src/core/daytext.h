#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace bihuan {

/// The day that a person wrote, in any of the usual ways: 2022-9-28, 2022.9.28, 2022/9/28, 20220928,
/// 2022年9月28日, 二〇二二年九月二十八日; without a year (9月28日, 9-28, 九月二十八日) that of `today`,
/// without a month (28日) its month too; 今天, 昨天, 前天, 明天, 后天; 今年, 去年, 本月 and 上月 in place of
/// figures. Figures half or full width, blanks ignored, 号 for 日. None when that is no day.
std::optional<QDate> dayFrom(const QString &text, const QDate &today);

} // namespace bihuan
