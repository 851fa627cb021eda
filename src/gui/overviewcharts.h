#pragma once

#include "core/overview.h"
#include "gui/chartwidget.h"

namespace bihuan {

/// A drawing and how tall it is.
struct Chart
{
    ChartWidget::Draw draw{};
    ChartWidget::Height height{};
};

// The drawings of the overview. Each number in them is a spot that leads to its list.
Chart completedChart(const Overview &overview); ///< What 'completed' is made of.
Chart stateChart(const Overview &overview);
Chart progressChart(const Overview &overview); ///< Planned and done, month by month.
Chart unitChart(const Overview &overview);
Chart heatChart(const Overview &overview); ///< Units by tasks.

} // namespace bihuan
