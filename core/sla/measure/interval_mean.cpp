// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/interval_mean.h"

#include "sla/measure/buckets.h"

namespace makegood::sla
{

namespace
{

// The sum of 1 - failed/all over the buckets, with the least common multiple of their numbers of samples as
// denominator.
void sumFractions(IntervalMean &mean, const Buckets &buckets, const std::vector<std::size_t> &left)
{
    Integer common = 1;
    std::uint32_t last = 0;
    for (const std::size_t i : left) {
        const std::uint32_t all = buckets.samples(i);
        if (all == 0 || all == last) // most buckets have as many samples as the previous one
            continue;
        common = boost::multiprecision::lcm(common, Integer(all));
        last = all;
    }
    for (const std::size_t i : left) {
        const std::uint32_t all = buckets.samples(i);
        const std::uint32_t failed = buckets.failed(i);
        mean.num += failed == 0 ? common : Integer(common / all * (all - failed));
    }
    mean.den = common * left.size();
    mean.samplesPerBucket = common;
}

} // namespace

IntervalMean meanOfIntervals(const Measure &measure, std::span<const CheckSeries *const> probes,
                             std::span<const Call> calls, const std::string &service, const Interval &period,
                             const IntervalSet &excluded)
{
    Buckets buckets(period, measure.bucket);
    for (const CheckSeries *series : probes)
        buckets.count(series, excluded);
    if (measure.calls)
        for (const Call &call : calls)
            if (call.service == service && period.contains(call.started) && !excluded.contains(call.started))
                buckets.count(call, isAffected(call, measure.maxDelay));

    IntervalMean mean;
    std::vector<std::size_t> left;
    std::vector<std::size_t> bad;
    std::vector<Interval> measured;
    left.reserve(buckets.size());
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        const Interval when = buckets.when(i);
        if (!excluded.empty() && excluded.meets(when) && IntervalSet(when).without(excluded).empty())
            continue;
        if (buckets.samples(i) == 0 && measure.emptyInterval == EmptyInterval::Dropped)
            continue;
        left.push_back(i);
        if (!measured.empty() && measured.back().end == when.start)
            measured.back().end = when.end; // usually all buckets join
        else
            measured.push_back(when);
        if (buckets.failed(i) == 0)
            continue;
        if (buckets.calls(i).isBad(measure.threshold.ratio)
            || buckets.checks(i).isBad(measure.threshold.ratio))
            bad.push_back(i);
    }
    mean.measured = IntervalSet(std::move(measured));
    mean.outages = buckets.joined(bad);
    if (measure.intervalValue == IntervalValue::Share) {
        sumFractions(mean, buckets, left);
    } else {
        mean.num = left.size() - bad.size();
        mean.den = left.size();
    }
    return mean;
}

} // namespace makegood::sla
