// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/measure/measured_outage.h"
#include "sla/measure/probe_samples.h"
#include "sla/policy/measure.h"
#include "sla/samples/call.h"
#include "sla/time/interval_set.h"

namespace makegood::sla
{

/// Mean of the buckets of a period.
struct IntervalMean {
    Integer num = 0; ///< available buckets, or the sum of bucket values over a common denominator
    Integer den = 0; ///< buckets left, times that denominator; 0 when none is left
    Integer samplesPerBucket = 1; ///< den is this many times the buckets left
    IntervalSet measured; ///< the buckets left, inside service hours
    std::vector<MeasuredOutage> outages; ///< neighbouring unavailable buckets
};

/// What an interval-mean is made of.
struct MeanSamples {
    const ProbeSamples &probes;
    std::span<const Call> calls; ///< of all services
    const std::string &service;
    const IntervalSet &excluded; ///< accepted maintenance and excluded incident time
    const IntervalSet *hours = nullptr; ///< service hours in the period; null: all of it
};

/// `measure.kind = "interval-mean"` (docs/rules.md, sections 3 and 14; CSG-8, CSG-9): samples in excluded
/// time or outside service hours are dropped, and buckets wholly inside such time too.
IntervalMean meanOfIntervals(const Measure &measure, const MeanSamples &samples, const Interval &period);

} // namespace makegood::sla
