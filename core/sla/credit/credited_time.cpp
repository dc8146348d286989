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

} // namespace

std::vector<CreditedTime> creditedTimes(std::span<const MeasuredOutage> outages,
                                        std::span<const Bridge *const> bridges, const Interval &period,
                                        const IntervalSet &leftOut, const IntervalSet &excludedForCredit,
                                        const IntervalSet &outsideHours)
{
    std::vector<CreditedTime> out(outages.size());
    std::vector<Interval> recorded;
    for (std::size_t i = 0; i < outages.size(); ++i) {
        if (!outages[i].recorded())
            continue;
        recorded.push_back(outages[i].whole);
        out[i].own = IntervalSet(outages[i].whole.clippedTo(period))
                         .without(leftOut)
                         .without(excludedForCredit)
                         .length();
    }
    // Time that an outage or an earlier bridge covers is not credited twice.
    IntervalSet taken(std::move(recorded));
    for (const Bridge *bridge : bridges) {
        const IntervalSet parts = IntervalSet(bridge->when.clippedTo(period)).without(taken);
        for (const Interval &part : parts.intervals()) {
            const auto owner = owningOutage(outages, part.start);
            if (!owner)
                continue;
            const IntervalSet earning = IntervalSet(part).without(outsideHours);
            for (const Interval &piece : earning.intervals()) {
                out[*owner].bridged += piece.length();
                out[*owner].bridges.push_back({bridge, piece});
            }
        }
        taken = taken.united(parts);
    }
    return out;
}

} // namespace makegood::sla
