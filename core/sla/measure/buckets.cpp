// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/buckets.h"

namespace makegood
{

std::vector<Bucket> bucketsOf(const Interval &period, Duration length)
{
    std::vector<Bucket> buckets;
    buckets.reserve(static_cast<std::size_t>(period.length() / length + 1));
    for (Instant start = period.start; start < period.end; start += length) {
        Bucket bucket;
        bucket.when = {start, std::min(start + length, period.end)};
        buckets.push_back(std::move(bucket));
    }
    return buckets;
}

Bucket &bucketAt(std::vector<Bucket> &buckets, Instant at)
{
    // All but the last are equally long.
    const auto index = (at - buckets.front().when.start) / buckets.front().when.length();
    return buckets[static_cast<std::size_t>(index)];
}

void countChecks(std::vector<Bucket> &buckets, const CheckSeries *series, const Interval &period,
                 const IntervalSet &dropped)
{
    if (series == nullptr || buckets.empty())
        return;
    for (const auto &chunk : series->chunks()) {
        const ChunkHead &head = chunk->head;
        if (head.count == 0 || head.last < period.start || head.first >= period.end)
            continue;
        chunk->forEach([&](const Check &check) {
            if (!period.contains(check.at) || dropped.contains(check.at))
                return;
            const bool failed = check.state == CheckState::Down;
            Bucket &bucket = bucketAt(buckets, check.at);
            if (!failed) {
                ++bucket.checks.all;
                return;
            }
            CheckRef ref{check.at, series->probe(), {}, check.origin.line};
            if (check.origin.source < head.sources.size())
                ref.source = head.sources[check.origin.source];
            bucket.addCheck(true, ref);
        });
    }
}

std::vector<MeasuredOutage> joinedBuckets(const std::vector<const Bucket *> &bad)
{
    std::vector<MeasuredOutage> out;
    for (const Bucket *bucket : bad) {
        if (out.empty() || out.back().whole.end != bucket->when.start) {
            out.push_back({bucket->when, true, bucket->firstFailed, bucket->lastFailed});
            continue;
        }
        MeasuredOutage &outage = out.back();
        outage.whole.end = bucket->when.end;
        if (!outage.firstFailed)
            outage.firstFailed = bucket->firstFailed;
        if (bucket->lastFailed)
            outage.lastFailed = bucket->lastFailed;
    }
    return out;
}

} // namespace makegood
