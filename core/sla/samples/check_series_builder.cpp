// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/samples/check_series_builder.h"

#include <algorithm>

#include "sla/samples/chunk_codec.h"

namespace makegood::sla
{

namespace
{

using namespace std::chrono;

void sortUnique(std::vector<Instant> &instants)
{
    std::sort(instants.begin(), instants.end());
    instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
}

std::vector<Instant> within(const std::vector<Instant> &sorted, const Interval &range)
{
    return {std::lower_bound(sorted.begin(), sorted.end(), range.start),
            std::lower_bound(sorted.begin(), sorted.end(), range.end)};
}

// The usual distance of two checks: the median, rounded to the whole second when it lies within 2 % of one,
// because jitter would make the grid drift.
Duration usualStep(std::span<const Check> checks)
{
    if (checks.size() < 2)
        return minutes(1);
    std::vector<Duration> steps(checks.size() - 1);
    for (std::size_t i = 1; i < checks.size(); ++i)
        steps[i - 1] = checks[i].at - checks[i - 1].at;
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    const Duration whole = round<seconds>(*middle);
    return whole > Duration::zero() && abs(whole - *middle) * 50 <= whole ? whole : *middle;
}

// Checks at one instant become one: `down` wins, and both states together are a conflict.
std::vector<Check> collapsed(std::vector<Check> checks, std::vector<Instant> &conflicts)
{
    const auto inOrder = [](const Check &a, const Check &b) { return a.at < b.at; };
    const auto notBefore = [](const Check &a, const Check &b) { return a.at >= b.at; };
    if (std::adjacent_find(checks.begin(), checks.end(), notBefore) == checks.end())
        return checks; // most sources deliver sorted checks
    std::stable_sort(checks.begin(), checks.end(), inOrder);
    std::vector<Check> out;
    out.reserve(checks.size());
    for (const Check &check : checks) {
        if (out.empty() || out.back().at != check.at) {
            out.push_back(check);
        } else if (out.back().state != check.state) {
            conflicts.push_back(check.at);
            if (check.state == CheckState::Down)
                out.back() = check;
        }
    }
    return out;
}

} // namespace

ChunkHead makeHead(Month month, std::span<const Check> checks)
{
    ChunkHead head;
    head.month = month;
    head.count = static_cast<std::uint32_t>(checks.size());
    head.step = usualStep(checks);
    head.holeThreshold = head.step * 5 / 2;
    if (checks.empty())
        return head;
    head.first = checks.front().at;
    head.last = checks.back().at;
    head.firstState = checks.front().state;
    head.lastState = checks.back().state;
    bool joins = false; // whether a `down` check extends the last spell
    for (std::uint32_t i = 0; i < checks.size(); ++i) {
        const Check &check = checks[i];
        if (i > 0 && check.at - checks[i - 1].at > head.holeThreshold) {
            head.holes.push_back({checks[i - 1].at, check.at});
            joins = false;
        }
        if (check.state != CheckState::Down) {
            joins = false;
        } else if (joins) {
            DownSpell &spell = head.spells.back();
            spell.last = check.at;
            spell.lastOrigin = check.origin;
            ++spell.count;
        } else {
            head.spells.push_back({check.at, check.at, 1, i, check.at, check.origin, check.origin});
            joins = true;
        }
    }
    for (DownSpell &spell : head.spells) {
        const std::size_t next = spell.index + spell.count;
        spell.next = next < checks.size() ? checks[next].at : spell.last;
    }
    return head;
}

CheckSeriesBuilder::CheckSeriesBuilder(std::string service, std::string probe)
    : m_service(std::move(service))
    , m_probe(std::move(probe))
{
}

std::uint32_t CheckSeriesBuilder::addSource(std::string source)
{
    const auto known = std::find(m_sources.begin(), m_sources.end(), source);
    const auto index = static_cast<std::uint32_t>(known - m_sources.begin());
    if (known == m_sources.end())
        m_sources.push_back(std::move(source));
    return index;
}

void CheckSeriesBuilder::add(Instant at, CheckState state, Origin origin)
{
    if (state == CheckState::Unknown)
        m_unknowns.push_back(at);
    else
        m_checks.push_back({at, state, origin});
}

void CheckSeriesBuilder::add(const CheckChunk &chunk)
{
    std::vector<std::uint32_t> renumbered;
    for (const std::string &source : chunk.head.sources)
        renumbered.push_back(addSource(source));
    auto &carried = m_carriedSources[chunk.head.month];
    for (const std::uint32_t source : renumbered)
        if (std::find(carried.begin(), carried.end(), source) == carried.end())
            carried.push_back(source);
    m_checks.reserve(m_checks.size() + chunk.head.count);
    chunk.forEach([&](Check check) {
        check.origin.source = check.origin.source < renumbered.size() ? renumbered[check.origin.source] : 0;
        m_checks.push_back(check);
    });
    m_unknowns.insert(m_unknowns.end(), chunk.head.unknowns.begin(), chunk.head.unknowns.end());
    m_conflicts.insert(m_conflicts.end(), chunk.head.conflicts.begin(), chunk.head.conflicts.end());
}

CheckSeries CheckSeriesBuilder::build()
{
    std::vector<Check> checks = collapsed(std::move(m_checks), m_conflicts);
    m_checks.clear();
    sortUnique(m_unknowns);
    sortUnique(m_conflicts);

    std::vector<Month> months;
    for (const Check &check : checks)
        if (months.empty() || months.back() != utcMonthOf(check.at))
            months.push_back(utcMonthOf(check.at));
    for (const Instant at : m_unknowns)
        months.push_back(utcMonthOf(at));
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());

    std::vector<std::shared_ptr<const CheckChunk>> chunks;
    for (const Month month : months) {
        const Interval range = utcMonth(month);
        const auto before = [](const Check &check, Instant at) { return check.at < at; };
        const auto from = std::lower_bound(checks.begin(), checks.end(), range.start, before);
        const auto to = std::lower_bound(from, checks.end(), range.end, before);

        // Sources of added chunks come first and keep their order: adding the same checks again must not
        // change the chunk.
        std::vector<std::uint32_t> used = m_carriedSources[month];
        for (auto check = from; check != to; ++check)
            if (std::find(used.begin(), used.end(), check->origin.source) == used.end()
                && check->origin.source < m_sources.size())
                used.push_back(check->origin.source);
        std::vector<std::uint32_t> position(m_sources.size(), 0);
        for (std::uint32_t i = 0; i < used.size(); ++i)
            position[used[i]] = i;
        for (auto check = from; check != to; ++check)
            if (check->origin.source < position.size())
                check->origin.source = position[check->origin.source];

        auto chunk = std::make_shared<CheckChunk>();
        const std::span<const Check> part(from, to);
        chunk->head = makeHead(month, part);
        for (const std::uint32_t source : used)
            chunk->head.sources.push_back(m_sources[source]);
        chunk->head.unknowns = within(m_unknowns, range);
        chunk->head.conflicts = within(m_conflicts, range);
        chunk->body = encodeBody(chunk->head, part);
        chunks.push_back(std::move(chunk));
    }
    return {m_service, m_probe, std::move(chunks)};
}

} // namespace makegood::sla
