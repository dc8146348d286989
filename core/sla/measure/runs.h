// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/measure/measured_outage.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// Time that a run takes (docs/rules.md, section 3, steps 3 and 4): from its first failed check to the end
/// that `measure.extent` names, rounded to `measure.resolution`. Empty: the run gives no outage.
/// `minFailures` is not looked at.
Interval extentOf(const Run &run, const Measure &measure);

/// `measure.kind = "runs"` (docs/rules.md, section 3, steps 2 to 6; SON-6.1b, OPS-1): qualifying runs of each
/// probe become extents, are rounded to the resolution, combined over the probes and marked unrecorded when
/// the whole outage is shorter than `min_outage`. Where the agreement says how to round, a run that is
/// rounded to nothing is listed unrecorded (docs/rules.md, section 13). Not clipped to any period.
std::vector<MeasuredOutage> outagesOfRuns(const Measure &measure, std::span<const ProbeFacts> probes);

} // namespace makegood::sla
