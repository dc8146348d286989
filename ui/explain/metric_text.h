// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "explain/format.h"

namespace makegood::ui
{

// Values of metrics in words (docs/rules.md, section 21).

/// `47.35 ms`: a plain decimal without trailing zeros, and the unit.
QString metricValue(const std::string &decimal, const std::string &unit, const Format &format);
/// `at most 45 ms`; a share is always at most.
QString metricLimit(const Metric &metric, const Format &format);
/// What is held against the limit: `mean`, `95th percentile`, `share of values above 0.5`; over stretches
/// where there are buckets.
QString metricStatistic(const Metric &metric, const Format &format);
/// What came of it; a dash without a sample.
QString metricOutcome(const MetricResult &metric, const Format &format);
/// `Kept`, `Missed`, or `No value`.
QString metricVerdict(const MetricResult &metric);
/// The promise as a sentence of the agreement.
QString metricPromise(const Metric &metric, const Format &format);

} // namespace makegood::ui
