// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "sla/measure/measured_outage.h"
#include "sla/measure/probe_samples.h"
#include "sla/policy/measure.h"

namespace makegood::sla
{

/// The samples of a service for any stretch of time.
struct SampleSource {
    const ServiceEvidence &evidence;
    Instant asOf{};
    /// Of a stretch the time whose samples count: inside service hours and outside accepted maintenance.
    std::function<IntervalSet(const Interval &)> counted;
};

/// `measure.kind = "error-rate"` (docs/rules.md, section 3): buckets with more failed samples than
/// `threshold` join; a stretch of at least `min_bad` is an outage. The samples of all probes count together.
/// The grid of the buckets runs on over both edges of the period as far as a stretch does; outages are not
/// clipped.
std::vector<MeasuredOutage> outagesOfErrorRate(const Measure &measure, const SampleSource &source,
                                               const Interval &period);

} // namespace makegood::sla
