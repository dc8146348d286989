// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/error_rate.h"

#include "sla/measure/buckets.h"

namespace makegood
{

std::vector<MeasuredOutage>
outagesOfErrorRate(const Measure &measure, std::span<const CheckSeries *const> probes, const Interval &period)
{
    std::vector<Bucket> buckets = bucketsOf(period, measure.bucket);
    for (const CheckSeries *series : probes)
        countChecks(buckets, series, period, {});
    std::vector<const Bucket *> bad;
    for (const Bucket &bucket : buckets)
        if (bucket.checks.isBad(measure.threshold.ratio))
            bad.push_back(&bucket);
    std::vector<MeasuredOutage> outages = joinedBuckets(bad);
    if (measure.minBad)
        std::erase_if(outages, [&](const MeasuredOutage &o) { return o.whole.length() < *measure.minBad; });
    for (MeasuredOutage &outage : outages)
        outage.recorded = !measure.minOutage || outage.whole.length() >= *measure.minOutage;
    return outages;
}

} // namespace makegood
