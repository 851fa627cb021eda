#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace bihuan {

/// The day that a person wrote in any of the usual ways, as core's dayFrom() reads it today.
std::optional<QDate> dayFrom(const QString &text);

/// A day as fields show it: 2022-09-28. Empty for none.
QString dayText(const std::optional<QDate> &day);

} // namespace bihuan
