// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/buckets.h"

#include <algorithm>

namespace makegood::sla
{

Buckets::Buckets(const Interval &whole, Duration length, const IntervalSet &counted)
    : m_whole(whole)
    , m_length(length > Duration::zero() ? length : std::max(whole.length(), Duration(1)))
    , m_counted(counted.intersected(whole))
{
    const auto size = whole.empty() ? 0 : (whole.length() + m_length - Duration(1)) / m_length;
    m_checks.resize(static_cast<std::size_t>(size));
    m_calls.resize(m_checks.size());
}

Interval Buckets::when(std::size_t index) const
{
    const Instant start = m_whole.start + m_length * static_cast<std::int64_t>(index);
    return {start, std::min(start + m_length, m_whole.end)};
}

std::size_t Buckets::indexOf(Instant at) const
{
    return static_cast<std::size_t>((at - m_whole.start) / m_length);
}

bool Buckets::isBad(std::size_t index, const Measure &measure) const
{
    if (failed(index) == 0 || samples(index) < static_cast<std::uint64_t>(measure.minSamples))
        return false;
    return m_calls[index].isBad(measure) || m_checks[index].isBad(measure);
}

void Buckets::count(const CheckSeries *series)
{
    if (series == nullptr || m_checks.empty())
        return;
    for (const auto &chunk : series->chunks())
        if (chunk->head.count > 0 && chunk->head.last >= m_whole.start && chunk->head.first < m_whole.end)
            countChunk(*series, *chunk);
}

void Buckets::count(const RequestSeries *series)
{
    if (series == nullptr)
        return;
    const std::vector<RequestCount> &all = series->counts;
    auto row = all.begin();
    for (const Interval &stretch : m_counted.intervals()) {
        row = std::partition_point(row, all.end(),
                                   [&](const RequestCount &one) { return one.from < stretch.start; });
        for (; row != all.end() && row->from < stretch.end; ++row) {
            Tally &tally = m_checks[indexOf(row->from)];
            tally.all += static_cast<std::uint64_t>(row->total);
            tally.failed += static_cast<std::uint64_t>(row->failed);
            if (row->failed > 0)
                m_failed.push_back({{nullptr, nullptr, row->from, row->origin}, series});
        }
    }
}

void Buckets::countChunk(const CheckSeries &series, const CheckChunk &chunk)
{
    const std::vector<Instant> all = chunk.instants();
    auto spell = chunk.head.spells.begin();
    auto from = all.begin();
    for (const Interval &stretch : m_counted.intervals()) {
        from = std::lower_bound(from, all.end(), stretch.start);
        const auto to = std::lower_bound(from, all.end(), stretch.end);
        countAll({from, to});
        const auto begin = static_cast<std::uint32_t>(from - all.begin());
        const auto end = static_cast<std::uint32_t>(to - all.begin());
        while (spell != chunk.head.spells.end() && spell->index + spell->count <= begin)
            ++spell;
        for (auto failed = spell; failed != chunk.head.spells.end() && failed->index < end; ++failed)
            for (std::uint32_t i = std::max(begin, failed->index);
                 i < std::min(end, failed->index + failed->count); ++i) {
                ++m_checks[indexOf(all[i])].failed;
                m_failed.push_back({{&series, &chunk.head, all[i], originOf(*failed, i)}, nullptr});
            }
        from = to;
    }
}

// Advances bucket by bucket by comparison; divides only after a gap.
void Buckets::countAll(std::span<const Instant> instants)
{
    std::size_t index = 0;
    Instant end{};
    for (std::size_t i = 0; i < instants.size(); ++index, end += m_length) {
        if (i == 0 || instants[i] >= end) {
            index = indexOf(instants[i]);
            end = m_whole.start + m_length * static_cast<std::int64_t>(index + 1);
        }
        const std::size_t first = i;
        while (i < instants.size() && instants[i] < end)
            ++i;
        m_checks[index].all += static_cast<std::uint32_t>(i - first);
    }
}

void Buckets::count(const Call &call, bool affected)
{
    if (!m_counted.contains(call.started))
        return;
    Tally &tally = m_calls[indexOf(call.started)];
    ++tally.all;
    if (!affected)
        return;
    ++tally.failed;
    m_failed.push_back({{nullptr, nullptr, call.started, {0, call.line}}, nullptr});
}

CheckRef Buckets::FailedSample::ref() const
{
    if (requests != nullptr)
        return refOf(*requests, end.at);
    return end.series != nullptr ? end.ref()
                                 : CheckRef{end.at, "call", "calls.csv", end.origin.line, {}, {}, {}};
}

std::vector<MeasuredOutage> Buckets::joined(const std::vector<std::size_t> &bad)
{
    // Of samples at one instant the first counted is the reference.
    std::stable_sort(m_failed.begin(), m_failed.end(),
                     [](const FailedSample &a, const FailedSample &b) { return a.end.at < b.end.at; });
    const auto firstFrom = [&](Instant at) {
        return std::lower_bound(m_failed.begin(), m_failed.end(), at,
                                [](const FailedSample &f, Instant t) { return f.end.at < t; });
    };
    std::vector<MeasuredOutage> out;
    for (std::size_t i = 0; i < bad.size();) {
        const std::size_t first = i;
        for (++i; i < bad.size() && bad[i] == bad[i - 1] + 1;)
            ++i;
        MeasuredOutage outage;
        outage.whole = {when(bad[first]).start, when(bad[i - 1]).end};
        const auto begin = firstFrom(outage.whole.start);
        const auto end = firstFrom(outage.whole.end);
        if (begin != end) {
            outage.firstFailed = begin->ref();
            outage.lastFailed = firstFrom(std::prev(end)->end.at)->ref();
        }
        out.push_back(std::move(outage));
    }
    return out;
}

} // namespace makegood::sla
