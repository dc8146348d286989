// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/error_rate.h"

#include "sla/measure/buckets.h"

namespace makegood::sla
{

namespace
{

/// The grid of buckets, without end on both sides.
class Grid
{
public:
    Grid(const Measure &measure, const SampleSource &source)
        : m_measure(measure)
        , m_source(source)
    {
    }

    /// The bad stretches of some buckets, cut at both ends.
    std::vector<MeasuredOutage> stretches(const Interval &buckets) const
    {
        const ProbeSamples samples(m_measure, m_source.evidence, m_source.asOf, buckets);
        Buckets tallies(buckets, m_measure.bucket.length, m_source.counted(buckets));
        for (const CheckSeries *series : samples.checks())
            tallies.count(series);
        for (const RequestSeries *series : samples.requests())
            tallies.count(series);
        std::vector<std::size_t> bad;
        for (std::size_t i = 0; i < tallies.size(); ++i)
            if (tallies.isBad(i, m_measure))
                bad.push_back(i);
        return tallies.joined(bad);
    }

    /// The bad stretch that ends at `edge`, if the bucket before it is bad. A bucket without samples is not
    /// bad, so that the search ends with the samples.
    std::optional<MeasuredOutage> endingAt(Instant edge) const
    {
        for (std::int64_t count = firstReach;; count *= growth) {
            const Interval window{edge - m_measure.bucket.length * count, edge};
            auto found = stretches(window);
            if (found.empty() || found.back().whole.end != edge)
                return std::nullopt;
            if (found.back().whole.start != window.start)
                return std::move(found.back());
        }
    }

    /// The bad stretch that begins at `edge`, if the bucket after it is bad.
    std::optional<MeasuredOutage> beginningAt(Instant edge) const
    {
        for (std::int64_t count = firstReach;; count *= growth) {
            const Interval window{edge, edge + m_measure.bucket.length * count};
            auto found = stretches(window);
            if (found.empty() || found.front().whole.start != edge)
                return std::nullopt;
            if (found.front().whole.end != window.end)
                return std::move(found.front());
        }
    }

private:
    static constexpr std::int64_t firstReach = 16; // buckets; most stretches are short
    static constexpr std::int64_t growth = 4;

    const Measure &m_measure;
    const SampleSource &m_source;
};

} // namespace

std::vector<MeasuredOutage> outagesOfErrorRate(const Measure &measure, const SampleSource &source,
                                               const Interval &period)
{
    if (period.empty())
        return {};
    const Grid grid(measure, source);
    const Duration length = measure.bucket.length;
    const Interval buckets{period.start,
                           period.start + (period.length() + length - Duration(1)) / length * length};
    std::vector<MeasuredOutage> outages = grid.stretches(buckets);
    if (!outages.empty() && outages.front().whole.start == buckets.start)
        if (auto before = grid.endingAt(buckets.start)) {
            outages.front().whole.start = before->whole.start;
            outages.front().firstFailed = std::move(before->firstFailed);
        }
    if (!outages.empty() && outages.back().whole.end == buckets.end)
        if (auto after = grid.beginningAt(buckets.end)) {
            outages.back().whole.end = after->whole.end;
            outages.back().lastFailed = std::move(after->lastFailed);
        }
    if (measure.minBad)
        std::erase_if(outages, [&](const MeasuredOutage &o) { return o.whole.length() < *measure.minBad; });
    for (MeasuredOutage &outage : outages)
        if (!measure.isLongEnough(outage.whole.length()))
            outage.unrecorded = Unrecorded::MinOutage;
    return outages;
}

} // namespace makegood::sla
