// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "charts/availability_chart.h"
#include "sla/outlook/burn_down.h"
#include "sla/outlook/outlook.h"

namespace makegood::ui
{

/// Data of the chart of an error budget.
struct BurnDown {
    std::vector<BurnPoint> points;
    std::optional<Outlook> outlook; ///< for the lines of the forecast
    Interval period{};
    Instant asOf{};
    Zone zone;
};

/// The error budget over the period: the rest as a solid line up to as_of, even spending as a dotted line,
/// and the forecasts as dashed lines. Days on the horizontal axis, seconds, minutes or hours on the vertical
/// one. Mirrored in right-to-left languages. The caller owns the chart.
QChart *makeBurnDownChart(const BurnDown &data, const ChartStyle &style);

} // namespace makegood::ui
