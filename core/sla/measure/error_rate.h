// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/measure/measured_outage.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// `measure.kind = "error-rate"` (docs/rules.md, section 3): buckets with more than `threshold` failed checks
/// join; a stretch of at least `min_bad` is an outage. The checks of all probes count together, and only
/// checks in the period, so that these outages end at its edges.
std::vector<MeasuredOutage> outagesOfErrorRate(const Measure &measure,
                                               std::span<const CheckSeries *const> probes,
                                               const Interval &period);

} // namespace makegood::sla
