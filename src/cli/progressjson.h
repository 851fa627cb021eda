#pragma once

#include "services/progressservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

// What the command progress says, for programs and for people.

QJsonObject toJson(const ProgressReport &report);

/// A report with its marks and the proposed grade.
QJsonObject rowJson(const ProgressGrid &grid, const ProgressRow &row, size_t column);
QString reportText(const ProgressGrid &grid, const ProgressRow &row, size_t column);

QJsonObject gridJson(const ProgressGrid &grid);
QString gridText(const ProgressGrid &grid);

QJsonArray plansJson(const std::vector<PlanOverview> &plans);
QString plansText(const std::vector<PlanOverview> &plans);

} // namespace bihuan
