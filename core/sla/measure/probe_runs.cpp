// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/probe_runs.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

// Builds the chunk's head from its checks, with every hole longer than `maxGap`.
ChunkHead decodedHead(const CheckChunk &chunk, Duration maxGap)
{
    const std::vector<Instant> all = chunk.instants();
    ChunkHead out;
    if (all.empty())
        return out;
    out.month = chunk.head.month;
    out.holeThreshold = maxGap;
    out.count = chunk.head.count;
    out.first = all.front();
    out.last = all.back();
    out.firstState = chunk.head.firstState;
    std::vector<std::uint32_t> afterHole;
    for (std::uint32_t i = 1; i < all.size(); ++i)
        if (all[i] - all[i - 1] > maxGap) {
            afterHole.push_back(i);
            out.holes.push_back({all[i - 1], all[i]});
        }
    for (const DownSpell &spell : chunk.head.spells) {
        const std::uint32_t end = spell.index + spell.count;
        auto cut = std::upper_bound(afterHole.begin(), afterHole.end(), spell.index);
        for (std::uint32_t from = spell.index; from < end;) {
            const std::uint32_t to = cut != afterHole.end() && *cut < end ? *cut++ : end;
            out.spells.push_back({.first = all[from],
                                  .last = all[to - 1],
                                  .count = to - from,
                                  .index = from,
                                  .next = to < all.size() ? all[to] : all[to - 1],
                                  .firstOrigin = originOf(spell, from),
                                  .lastOrigin = originOf(spell, to - 1)});
            from = to;
        }
    }
    return out;
}

// Joins the runs of one probe across its chunks, month by month.
class Joiner
{
public:
    Joiner(const CheckSeries &series, Duration interval, Duration maxGap)
        : m_series(series)
        , m_interval(interval)
        , m_maxGap(maxGap)
    {
    }

    // `named` is the stored head: it holds the sources and must outlive this object.
    void chunk(const ChunkHead &head, const ChunkHead &named)
    {
        if (head.count == 0)
            return;
        m_named = &named;
        if (m_lastCheck)
            seam(*m_lastCheck, head.first, head.firstState);
        else
            m_coveredFrom = head.first;
        for (const Hole &hole : head.holes)
            uncover(hole.before, hole.after);
        for (const DownSpell &spell : head.spells)
            add(head, spell);
        m_lastCheck = head.last;
    }

    ProbeFacts finish()
    {
        if (m_lastCheck)
            m_covered.push_back({m_coveredFrom, *m_lastCheck + m_interval});
        m_facts.covered = IntervalSet(std::move(m_covered));
        return std::move(m_facts);
    }

private:
    // Handles the time between the last check of one chunk and the first of the next.
    void seam(Instant before, Instant after, CheckState state)
    {
        uncover(before, after);
        m_joins = m_joins && after - before <= m_maxGap;
        if (m_joins && state == CheckState::Up) {
            m_facts.runs.back().endedBy = after;
            m_joins = false;
        }
    }

    void uncover(Instant before, Instant after)
    {
        if (after - before <= m_maxGap)
            return;
        m_covered.push_back({m_coveredFrom, before + m_interval});
        m_coveredFrom = after;
    }

    void add(const ChunkHead &head, const DownSpell &spell)
    {
        const RunEnd last{&m_series, m_named, spell.last, spell.lastOrigin};
        // A spell extends the previous run when only a hole no longer than max_gap lies between them.
        const bool adjacent = spell.index == m_nextIndex;
        if (m_joins && adjacent && spell.first - m_facts.runs.back().last() <= m_maxGap) {
            Run &run = m_facts.runs.back();
            run.count += spell.count;
            run.lastFailed = last;
        } else {
            m_facts.runs.push_back(
                {spell.count, std::nullopt, {&m_series, m_named, spell.first, spell.firstOrigin}, last});
        }
        const std::uint32_t next = spell.index + spell.count;
        m_joins = true;
        m_nextIndex = next;
        const bool lastOfChunk = next >= head.count;
        const auto *following = lastOfChunk ? nullptr : nextSpell(head, spell);
        if (lastOfChunk) {
            m_nextIndex = 0; // the next chunk's first check
        } else if (following == nullptr) {
            if (spell.next - spell.last <= m_maxGap)
                m_facts.runs.back().endedBy = spell.next;
            m_joins = false;
        }
    }

    // The spell that begins with the next check, if that check failed too.
    static const DownSpell *nextSpell(const ChunkHead &head, const DownSpell &spell)
    {
        const DownSpell *next = &spell + 1;
        const bool there = next != head.spells.data() + head.spells.size();
        return there && next->index == spell.index + spell.count ? next : nullptr;
    }

    const CheckSeries &m_series;
    const ChunkHead *m_named = nullptr;
    Duration m_interval;
    Duration m_maxGap;
    ProbeFacts m_facts;
    std::vector<Interval> m_covered;
    Instant m_coveredFrom{};
    std::optional<Instant> m_lastCheck;
    bool m_joins = false; // the next check may extend the last run
    std::uint32_t m_nextIndex = 0; // ordinal of that check in its chunk
};

} // namespace

CheckRef RunEnd::ref() const
{
    CheckRef out{at, series->probe(), {}, origin.line};
    if (head != nullptr && origin.source < head->sources.size())
        out.source = head->sources[origin.source];
    if (const StateChange *change = series->changeBehind(at)) {
        out.line = change->origin.line;
        out.changedAt = change->at;
        out.detail = change->detail;
    }
    return out;
}

namespace
{

const std::string *sourceOf(const RequestSeries &series, const RequestCount &row)
{
    return row.origin.source < series.sources.size() ? &series.sources[row.origin.source] : nullptr;
}

const RequestCount *rowFrom(const RequestSeries &series, Instant from)
{
    const auto row = std::partition_point(series.counts.begin(), series.counts.end(),
                                          [&](const RequestCount &one) { return one.from < from; });
    return row != series.counts.end() && row->from == from ? &*row : nullptr;
}

} // namespace

CheckRef refOf(const RequestSeries &series, Instant from)
{
    const RequestCount *row = rowFrom(series, from);
    CheckRef out{from, series.probe, {}, row->origin.line};
    if (const std::string *source = sourceOf(series, *row))
        out.source = *source;
    out.requests = *row;
    return out;
}

const RequestCount *rowBehind(const RequestSeries &series, const CheckRef &check)
{
    const RequestCount *row = rowFrom(series, check.at);
    if (row == nullptr || check.line != row->origin.line)
        return nullptr;
    const std::string *source = sourceOf(series, *row);
    return check.source == (source != nullptr ? *source : std::string()) ? row : nullptr;
}

ProbeFacts probeFacts(const CheckSeries *series, Duration interval, Duration maxGap, FactsFrom from)
{
    if (series == nullptr)
        return {};
    Joiner joiner(*series, interval, maxGap);
    for (const auto &chunk : series->chunks()) {
        if (from == FactsFrom::Heads && chunk->head.holeThreshold <= maxGap)
            joiner.chunk(chunk->head, chunk->head);
        else
            joiner.chunk(decodedHead(*chunk, maxGap), chunk->head);
    }
    return joiner.finish();
}

} // namespace makegood::sla
