// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/interval_mean.h"

#include "sla/measure/buckets.h"

namespace makegood
{

namespace
{

void countCalls(std::vector<Bucket> &buckets, std::span<const Call> calls, const std::string &service,
                const Interval &period, const IntervalSet &dropped, std::optional<Duration> maxDelay)
{
    for (const Call &call : calls) {
        if (call.service != service || !period.contains(call.started) || dropped.contains(call.started))
            continue;
        const CheckRef ref{call.started, "call", "calls.csv", call.line};
        bucketAt(buckets, call.started).addCall(isAffected(call, maxDelay), ref);
    }
}

std::uint64_t samplesOf(const Bucket &bucket)
{
    return bucket.checks.all + bucket.calls.all;
}

// The sum of 1 - failed/all over the buckets, on the least common multiple of their numbers of samples.
void sumFractions(IntervalMean &mean, const std::vector<const Bucket *> &left)
{
    Integer common = 1;
    for (const Bucket *bucket : left)
        if (samplesOf(*bucket) > 0)
            common = boost::multiprecision::lcm(common, Integer(samplesOf(*bucket)));
    for (const Bucket *bucket : left) {
        const Integer all = samplesOf(*bucket);
        const Integer failed = bucket->checks.failed + bucket->calls.failed;
        mean.num += all == 0 ? common : common / all * (all - failed);
    }
    mean.den = common * left.size();
}

} // namespace

IntervalMean meanOfIntervals(const Measure &measure, std::span<const CheckSeries *const> probes,
                             std::span<const Call> calls, const std::string &service, const Interval &period,
                             const IntervalSet &excluded)
{
    std::vector<Bucket> buckets = bucketsOf(period, measure.bucket);
    for (const CheckSeries *series : probes)
        countChecks(buckets, series, period, excluded);
    if (measure.calls)
        countCalls(buckets, calls, service, period, excluded, measure.maxDelay);

    IntervalMean mean;
    std::vector<const Bucket *> left;
    std::vector<const Bucket *> bad;
    for (const Bucket &bucket : buckets) {
        if (excluded.meets(bucket.when) && IntervalSet(bucket.when).without(excluded).empty())
            continue;
        if (samplesOf(bucket) == 0 && measure.emptyInterval == EmptyInterval::Dropped)
            continue;
        left.push_back(&bucket);
        mean.measured += bucket.when.length();
        if (bucket.calls.isBad(measure.threshold.ratio) || bucket.checks.isBad(measure.threshold.ratio))
            bad.push_back(&bucket);
    }
    mean.outages = joinedBuckets(bad);
    if (measure.intervalValue == IntervalValue::Share) {
        sumFractions(mean, left);
    } else {
        mean.num = left.size() - bad.size();
        mean.den = left.size();
    }
    return mean;
}

} // namespace makegood
