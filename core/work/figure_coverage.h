// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/samples/request_count.h"
#include "sla/samples/value_series.h"
#include "sla/time/interval_set.h"

namespace makegood::work
{

/// The time that rows of counted requests or values tell of: each to the next one, where that is no more than
/// three times the usual distance away, else for the usual distance.
struct FigureCoverage {
    Duration step{}; ///< the usual distance of two rows: the median; zero: fewer than two
    IntervalSet covered;
};

FigureCoverage coverageOf(const RequestSeries &series);
FigureCoverage coverageOf(const ValueSeries &series);

} // namespace makegood::work
