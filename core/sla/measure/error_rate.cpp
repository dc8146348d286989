// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/error_rate.h"

#include "sla/measure/buckets.h"

namespace makegood::sla
{

std::vector<MeasuredOutage>
outagesOfErrorRate(const Measure &measure, std::span<const CheckSeries *const> probes, const Interval &period)
{
    Buckets buckets(period, measure.bucket);
    for (const CheckSeries *series : probes)
        buckets.count(series, {});
    std::vector<std::size_t> bad;
    for (std::size_t i = 0; i < buckets.size(); ++i)
        if (buckets.checks(i).isBad(measure.threshold.ratio))
            bad.push_back(i);
    std::vector<MeasuredOutage> outages = buckets.joined(bad);
    if (measure.minBad)
        std::erase_if(outages, [&](const MeasuredOutage &o) { return o.whole.length() < *measure.minBad; });
    for (MeasuredOutage &outage : outages)
        outage.recorded = !measure.minOutage || outage.whole.length() >= *measure.minOutage;
    return outages;
}

} // namespace makegood::sla
