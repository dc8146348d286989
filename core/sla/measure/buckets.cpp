// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/buckets.h"

#include <algorithm>

namespace makegood::sla
{

Buckets::Buckets(const Interval &period, Duration length)
    : m_period(period)
    , m_length(length)
{
    const auto whole = period.empty() ? 0 : (period.length() + length - Duration(1)) / length;
    m_checks.resize(static_cast<std::size_t>(whole));
    m_calls.resize(m_checks.size());
}

Interval Buckets::when(std::size_t index) const
{
    const Instant start = m_period.start + m_length * static_cast<std::int64_t>(index);
    return {start, std::min(start + m_length, m_period.end)};
}

std::size_t Buckets::indexOf(Instant at) const
{
    return static_cast<std::size_t>((at - m_period.start) / m_length);
}

void Buckets::count(const CheckSeries *series, const IntervalSet &dropped)
{
    if (series == nullptr || m_checks.empty())
        return;
    const IntervalSet kept = IntervalSet(m_period).without(dropped);
    for (const auto &chunk : series->chunks())
        if (chunk->head.count > 0 && chunk->head.last >= m_period.start && chunk->head.first < m_period.end)
            countChunk(*series, *chunk, kept);
}

void Buckets::countChunk(const CheckSeries &series, const CheckChunk &chunk, const IntervalSet &kept)
{
    const std::vector<Instant> all = chunk.instants();
    auto spell = chunk.head.spells.begin();
    auto from = all.begin();
    for (const Interval &stretch : kept.intervals()) {
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
                m_failed.push_back({{&series, &chunk.head, all[i], originOf(*failed, i)}});
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
            end = m_period.start + m_length * static_cast<std::int64_t>(index + 1);
        }
        const std::size_t first = i;
        while (i < instants.size() && instants[i] < end)
            ++i;
        m_checks[index].all += static_cast<std::uint32_t>(i - first);
    }
}

void Buckets::count(const Call &call, bool affected)
{
    Tally &tally = m_calls[indexOf(call.started)];
    ++tally.all;
    if (!affected)
        return;
    ++tally.failed;
    m_failed.push_back({{nullptr, nullptr, call.started, {0, call.line}}});
}

CheckRef Buckets::FailedSample::ref() const
{
    return end.series != nullptr ? end.ref() : CheckRef{end.at, "call", "calls.csv", end.origin.line, {}, {}};
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
