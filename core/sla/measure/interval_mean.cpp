// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/interval_mean.h"

#include "sla/measure/buckets.h"

namespace makegood::sla
{

namespace
{

// The sum of 1 - failed/all over the buckets, with the least common multiple of their numbers of samples as
// denominator. `tallies` are of the buckets left.
void sumFractions(IntervalMean &mean, const std::vector<Tally> &tallies)
{
    Integer common = 1;
    std::uint64_t last = 0;
    for (const Tally &tally : tallies) {
        if (tally.all == 0 || tally.all == last) // most buckets have as many samples as the previous one
            continue;
        common = boost::multiprecision::lcm(common, Integer(tally.all));
        last = tally.all;
    }
    for (const Tally &tally : tallies)
        mean.num += tally.failed == 0 ? common : Integer(common / tally.all * (tally.all - tally.failed));
    mean.den = common * tallies.size();
    mean.samplesPerBucket = common;
}

// A bucket's samples, of which too few are none.
Tally tallyOf(const Buckets &buckets, std::size_t index, const Measure &measure)
{
    const Tally out{buckets.samples(index), buckets.failed(index)};
    const bool few = measure.intervalValue == IntervalValue::Share
        && out.all < static_cast<std::uint64_t>(measure.minSamples);
    return few ? Tally{} : out;
}

// Whether anything of the bucket is measured.
bool isLeft(const Interval &bucket, const MeanSamples &samples)
{
    const bool cut = !samples.excluded.empty() && samples.excluded.meets(bucket);
    if (samples.hours == nullptr)
        return !cut || !IntervalSet(bucket).without(samples.excluded).empty();
    const IntervalSet inside = samples.hours->intersected(bucket);
    return cut ? !inside.without(samples.excluded).empty() : !inside.empty();
}

Buckets filled(const Measure &measure, const MeanSamples &samples, const Interval &period)
{
    const IntervalSet whole = samples.hours != nullptr ? *samples.hours : IntervalSet(period);
    Buckets out(period, measure.bucket.length, whole.without(samples.excluded));
    for (const CheckSeries *series : samples.probes.checks())
        out.count(series);
    for (const RequestSeries *series : samples.probes.requests())
        out.count(series);
    if (measure.calls)
        for (const Call &call : samples.calls)
            if (call.service == samples.service && period.contains(call.started))
                out.count(call, isAffected(call, measure.maxDelay));
    return out;
}

} // namespace

IntervalMean meanOfIntervals(const Measure &measure, const MeanSamples &samples, const Interval &period)
{
    Buckets buckets = filled(measure, samples, period);
    IntervalMean mean;
    std::vector<Tally> left;
    std::vector<std::size_t> bad;
    std::vector<Interval> measured;
    left.reserve(buckets.size());
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        const Interval when = buckets.when(i);
        if (!isLeft(when, samples))
            continue;
        const Tally tally = tallyOf(buckets, i, measure);
        if (tally.all == 0 && measure.emptyInterval == EmptyInterval::Dropped)
            continue;
        left.push_back(tally);
        if (!measured.empty() && measured.back().end == when.start)
            measured.back().end = when.end; // usually all buckets join
        else
            measured.push_back(when);
        if (!measure.bucket.wholePeriod && buckets.isBad(i, measure))
            bad.push_back(i);
    }
    mean.measured = IntervalSet(std::move(measured));
    if (samples.hours != nullptr)
        mean.measured = mean.measured.intersected(*samples.hours);
    mean.outages = buckets.joined(bad);
    if (measure.intervalValue == IntervalValue::Share) {
        sumFractions(mean, left);
    } else {
        mean.num = left.size() - bad.size();
        mean.den = left.size();
    }
    return mean;
}

} // namespace makegood::sla
