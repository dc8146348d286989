// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "availability/month_chart.h"
#include "availability/month_model.h"

namespace makegood::ui
{

/// A month of the chart with its card: exact figures, and the period in UTC.
ChartMonth chartMonth(const MonthRow &row);

} // namespace makegood::ui
