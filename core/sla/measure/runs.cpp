// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/runs.h"

namespace makegood::sla
{

namespace
{

// Rounds to the nearest whole resolution, half up.
Duration rounded(Duration length, Duration resolution)
{
    return (2 * length + resolution) / (2 * resolution) * resolution;
}

struct ProbeOutages {
    std::vector<std::pair<Interval, const Run *>> extents;
    IntervalSet set;
};

ProbeOutages outagesOf(const ProbeFacts &probe, const Measure &measure)
{
    ProbeOutages out;
    std::vector<Interval> intervals;
    for (const Run &run : probe.runs) {
        if (run.count < static_cast<std::uint64_t>(measure.minFailures))
            continue;
        const Interval extent = extentOf(run, measure);
        if (extent.empty())
            continue;
        out.extents.emplace_back(extent, &run);
        intervals.push_back(extent);
    }
    out.set = IntervalSet(std::move(intervals));
    return out;
}

// Sets the outermost failed checks of the outage's runs.
void findChecks(MeasuredOutage &outage, std::span<const ProbeOutages> probes)
{
    const RunEnd *first = nullptr;
    const RunEnd *last = nullptr;
    for (const ProbeOutages &probe : probes) {
        auto at = std::partition_point(probe.extents.begin(), probe.extents.end(), [&](const auto &extent) {
            return extent.first.end <= outage.whole.start;
        });
        for (; at != probe.extents.end() && at->first.start < outage.whole.end; ++at) {
            const Run &run = *at->second;
            if (first == nullptr || run.first() < first->at)
                first = &run.firstFailed;
            if (last == nullptr || run.last() > last->at)
                last = &run.lastFailed;
        }
    }
    if (first != nullptr)
        outage.firstFailed = first->ref();
    if (last != nullptr)
        outage.lastFailed = last->ref();
}

} // namespace

Interval extentOf(const Run &run, const Measure &measure)
{
    Instant end = run.last();
    if (measure.extent == Extent::FirstFailedToNextUp)
        end = run.endedBy.value_or(run.last() + measure.interval);
    if (measure.resolution)
        end = run.first() + rounded(end - run.first(), *measure.resolution);
    return {run.first(), end};
}

std::vector<MeasuredOutage> outagesOfRuns(const Measure &measure, std::span<const ProbeFacts> probes)
{
    std::vector<ProbeOutages> each;
    IntervalSet combined;
    for (const ProbeFacts &probe : probes) {
        each.push_back(outagesOf(probe, measure));
        if (each.size() == 1)
            combined = each.back().set;
        else if (measure.combine == Combine::Any)
            combined = combined.united(each.back().set);
        else
            combined = combined.intersected(each.back().set);
    }
    std::vector<MeasuredOutage> outages;
    for (const Interval &whole : combined.intervals()) {
        MeasuredOutage outage;
        outage.whole = whole;
        outage.recorded = !measure.minOutage || whole.length() >= *measure.minOutage;
        findChecks(outage, each);
        outages.push_back(std::move(outage));
    }
    return outages;
}

} // namespace makegood::sla
