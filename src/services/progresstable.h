#pragma once

#include "core/progressgrid.h"
#include "report/block.h"

namespace bihuan {

/// 进展调度表 of one period, in printing order: a page with the title and what the reports add up to, then
/// the reports themselves as a turned table.
std::vector<Block> progressTable(const ProgressGrid &grid, size_t column);

/// The newest moment at which a report of the period was handed in or decided upon; the first day of the
/// period (UTC) when there is none.
QDateTime newestReport(const ProgressGrid &grid, size_t column);

} // namespace bihuan
