// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "charts/availability_chart.h"
#include "sla/outlook/burn_down.h"
#include "sla/outlook/outlook.h"

namespace makegood::ui
{

/// What the chart of an error budget draws.
struct BurnDown {
    std::vector<BurnPoint> points;
    std::optional<Outlook> outlook; ///< for the lines of the forecast
    Interval period{};
    Instant asOf{};
    Zone zone;
};

/// The error budget over the period: what is left as a solid line up to as_of, what would be left if it were
/// spent evenly as a dotted one, and where the paces lead as dashed ones. Days below, the budget at the side,
/// in seconds, minutes or hours as its size wants it. Mirrored where the language runs to the left. The
/// caller owns the chart.
QChart *makeBurnDownChart(const BurnDown &data, const ChartStyle &style);

} // namespace makegood::ui
