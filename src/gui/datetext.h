#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace bihuan {

/// The day that a person wrote as 2022-9-28, 2022.9.28, 2022/9/28, 20220928 or 2022年9月28日, figures half
/// or full width, blanks ignored. None when that is no day.
std::optional<QDate> dayFrom(const QString &text);

/// A day as fields show it: 2022-09-28. Empty for none.
QString dayText(const std::optional<QDate> &day);

} // namespace bihuan
