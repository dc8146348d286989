// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/measure/measured_outage.h"
#include "sla/policy/policy.h"
#include "sla/samples/call.h"
#include "sla/time/interval_set.h"

namespace makegood::sla
{

/// Mean of the buckets of a period.
struct IntervalMean {
    Integer num = 0; ///< available buckets, or the sum of bucket values over a common denominator
    Integer den = 0; ///< buckets left, times that denominator; 0 when none is left
    Integer samplesPerBucket = 1; ///< den is this many times the buckets left
    IntervalSet measured; ///< the buckets left
    std::vector<MeasuredOutage> outages; ///< neighbouring unavailable buckets
};

/// `measure.kind = "interval-mean"` (docs/rules.md, section 3; CSG-8, CSG-9). `excluded` is accepted
/// maintenance and excluded incident time: samples inside it are dropped, and buckets wholly inside it too.
IntervalMean meanOfIntervals(const Measure &measure, std::span<const CheckSeries *const> probes,
                             std::span<const Call> calls, const std::string &service, const Interval &period,
                             const IntervalSet &excluded);

} // namespace makegood::sla
