// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/runs.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace makegood::sla
{

namespace
{

Duration rounded(Duration length, Duration resolution, ResolutionRounding rounding)
{
    if (rounding == ResolutionRounding::Down)
        return length / resolution * resolution;
    if (rounding == ResolutionRounding::Up)
        return (length + resolution - Duration(1)) / resolution * resolution;
    return (2 * length + resolution) / (2 * resolution) * resolution;
}

struct ProbeOutages {
    std::vector<std::pair<Interval, const Run *>> extents;
    IntervalSet set;
};

// The run's interval before its length is rounded.
Interval exactExtentOf(const Run &run, const Measure &measure)
{
    Instant end = run.last();
    if (measure.extent == Extent::FirstFailedToNextUp)
        end = run.endedBy.value_or(run.last() + measure.interval);
    return {run.first(), end};
}

bool qualifies(const Run &run, const Measure &measure)
{
    return run.count >= static_cast<std::uint64_t>(measure.minFailures);
}

ProbeOutages outagesOf(const ProbeFacts &probe, const Measure &measure)
{
    ProbeOutages out;
    std::vector<Interval> intervals;
    for (const Run &run : probe.runs) {
        if (!qualifies(run, measure))
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

// Time in which at least `wanted` of the probes are down.
IntervalSet downTogether(std::span<const ProbeOutages> probes, std::int64_t wanted)
{
    std::vector<std::pair<Instant, int>> edges;
    for (const ProbeOutages &probe : probes)
        for (const Interval &down : probe.set.intervals()) {
            edges.emplace_back(down.start, 1);
            edges.emplace_back(down.end, -1);
        }
    std::sort(edges.begin(), edges.end());
    std::vector<Interval> out;
    std::int64_t depth = 0;
    for (const auto &[at, step] : edges) {
        if (step > 0 && depth + 1 == wanted)
            out.push_back({at, at});
        else if (step < 0 && depth == wanted)
            out.back().end = at;
        depth += step;
    }
    return IntervalSet(std::move(out));
}

IntervalSet combined(std::span<const ProbeOutages> probes, const Measure &measure)
{
    if (measure.combine == Combine::AtLeast)
        return downTogether(probes, measure.atLeast);
    IntervalSet out = probes.empty() ? IntervalSet() : probes.front().set;
    for (const ProbeOutages &probe : probes.subspan(probes.empty() ? 0 : 1))
        out = measure.combine == Combine::Any ? out.united(probe.set) : out.intersected(probe.set);
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

// Runs whose length is rounded to nothing, where the agreement says how to round: listed, unless they meet
// an outage. One that two probes saw alike is one.
void addRoundedAway(std::vector<MeasuredOutage> &outages, const Measure &measure, const IntervalSet &down,
                    std::span<const ProbeFacts> probes)
{
    if (!measure.resolution || !measure.resolutionRounding || measure.combine != Combine::Any)
        return;
    std::vector<MeasuredOutage> lost;
    for (const ProbeFacts &probe : probes)
        for (const Run &run : probe.runs) {
            const Interval exact = exactExtentOf(run, measure);
            if (!qualifies(run, measure) || exact.empty() || !extentOf(run, measure).empty()
                || down.meets(exact))
                continue;
            const auto same = [&](const MeasuredOutage &other) { return other.whole == exact; };
            if (std::any_of(lost.begin(), lost.end(), same))
                continue;
            MeasuredOutage &outage = lost.emplace_back();
            outage.whole = exact;
            outage.unrecorded = Unrecorded::Resolution;
            outage.firstFailed = run.firstFailed.ref();
            outage.lastFailed = run.lastFailed.ref();
        }
    outages.insert(outages.end(), std::make_move_iterator(lost.begin()), std::make_move_iterator(lost.end()));
    std::stable_sort(outages.begin(), outages.end(), [](const MeasuredOutage &a, const MeasuredOutage &b) {
        return std::tie(a.whole.start, a.whole.end) < std::tie(b.whole.start, b.whole.end);
    });
}

} // namespace

Interval extentOf(const Run &run, const Measure &measure)
{
    Interval out = exactExtentOf(run, measure);
    if (measure.resolution)
        out.end = out.start
            + rounded(out.end - out.start, *measure.resolution,
                      measure.resolutionRounding.value_or(ResolutionRounding::Nearest));
    return out;
}

std::vector<MeasuredOutage> outagesOfRuns(const Measure &measure, std::span<const ProbeFacts> probes)
{
    std::vector<ProbeOutages> each;
    each.reserve(probes.size());
    for (const ProbeFacts &probe : probes)
        each.push_back(outagesOf(probe, measure));
    const IntervalSet down = combined(each, measure);
    std::vector<MeasuredOutage> outages;
    for (const Interval &whole : down.intervals()) {
        MeasuredOutage outage;
        outage.whole = whole;
        if (!measure.isLongEnough(whole.length()))
            outage.unrecorded = Unrecorded::MinOutage;
        findChecks(outage, each);
        outages.push_back(std::move(outage));
    }
    addRoundedAway(outages, measure, down, probes);
    return outages;
}

} // namespace makegood::sla
