// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/credited_time.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

std::optional<std::size_t> owningOutage(std::span<const MeasuredOutage> outages, Instant start)
{
    const auto after = std::partition_point(
        outages.begin(), outages.end(), [&](const MeasuredOutage &one) { return one.whole.start < start; });
    for (auto i = static_cast<std::size_t>(after - outages.begin()); i > 0; --i)
        if (outages[i - 1].recorded())
            return i - 1;
    return std::nullopt;
}

// The part of the whole credited length outside the period: windows count whatever an allowance says.
Duration outside(const Interval &part, const UncreditedTime &uncredited)
{
    return IntervalSet(part)
        .without(uncredited.accepted)
        .without(uncredited.causes)
        .without(uncredited.closed)
        .length();
}

} // namespace

IntervalSet CreditedTime::times() const
{
    std::vector<Interval> parts(ownTimes.intervals().begin(), ownTimes.intervals().end());
    for (const BridgedPart &part : bridges)
        parts.push_back(part.when);
    return IntervalSet(std::move(parts));
}

std::vector<CreditedTime> creditedTimes(std::span<const MeasuredOutage> outages,
                                        std::span<const Bridge *const> bridges, const Interval &period,
                                        const UncreditedTime &uncredited)
{
    std::vector<CreditedTime> out(outages.size());
    std::vector<Interval> recorded;
    for (std::size_t i = 0; i < outages.size(); ++i) {
        if (!outages[i].recorded())
            continue;
        const Interval &whole = outages[i].whole;
        recorded.push_back(whole);
        if (!whole.meets(period))
            continue;
        out[i].ownTimes = IntervalSet(whole.clippedTo(period))
                              .without(uncredited.maintenance)
                              .without(uncredited.causes)
                              .without(uncredited.closed);
        out[i].own = out[i].ownTimes.length();
        if (whole.start < period.start)
            out[i].before = outside({whole.start, period.start}, uncredited);
        if (whole.end > period.end)
            out[i].after = outside({period.end, whole.end}, uncredited);
    }
    // Time that an outage or an earlier bridge covers is not credited twice.
    IntervalSet taken(std::move(recorded));
    for (const Bridge *bridge : bridges) {
        const IntervalSet parts
            = IntervalSet(bridge->when.clippedTo(period)).without(taken).without(uncredited.closed);
        for (const Interval &part : parts.intervals()) {
            const auto owner = owningOutage(outages, part.start);
            if (!owner)
                continue;
            out[*owner].bridged += part.length();
            out[*owner].bridges.push_back({bridge, part});
        }
        taken = taken.united(parts);
    }
    return out;
}

} // namespace makegood::sla
