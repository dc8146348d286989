// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/probe_samples.h"

#include <algorithm>
#include <utility>

#include "sla/samples/changes_as_checks.h"
#include "sla/samples/check_series_builder.h"
#include "sla/samples/chunk_codec.h"

namespace makegood::sla
{

namespace
{

constexpr Interval always{Instant::min(), Instant::max()};

// The checks of a probe with its counted requests as checks: a row with samples is down when all failed.
CheckSeries withRequests(const CheckSeries *checks, const RequestSeries &requests)
{
    CheckSeriesBuilder builder(requests.service, requests.probe);
    if (checks != nullptr)
        for (const auto &chunk : checks->chunks())
            builder.add(*chunk);
    std::vector<std::uint32_t> sources;
    for (const std::string &source : requests.sources)
        sources.push_back(builder.addSource(source));
    for (const RequestCount &row : requests.counts)
        if (row.total > 0)
            builder.add(
                row.from, row.failed == row.total ? CheckState::Down : CheckState::Up,
                {row.origin.source < sources.size() ? sources[row.origin.source] : 0, row.origin.line});
    return builder.build();
}

bool meets(const DownSpell &spell, const IntervalSet &set)
{
    return set.meets({spell.first, spell.last + Duration(1)});
}

// The chunk without the failed checks at these instants; null when nothing is left.
std::shared_ptr<const CheckChunk> without(const CheckChunk &chunk, const IntervalSet &excuses,
                                          std::vector<Instant> &excused)
{
    std::vector<Check> kept;
    kept.reserve(chunk.head.count);
    chunk.forEach([&](const Check &check) {
        if (check.state == CheckState::Down && excuses.contains(check.at))
            excused.push_back(check.at);
        else
            kept.push_back(check);
    });
    if (kept.empty())
        return nullptr;
    auto out = std::make_shared<CheckChunk>();
    out->head = makeHead(chunk.head.month, kept);
    out->head.unknowns = chunk.head.unknowns;
    out->head.conflicts = chunk.head.conflicts;
    out->head.sources = chunk.head.sources;
    out->body = encodeBody(out->head, kept);
    return out;
}

} // namespace

ProbeSamples::ProbeSamples(const Measure &measure, const ServiceEvidence &evidence, Instant asOf,
                           const Interval &bodies)
    : m_measure(measure)
    , m_evidence(evidence)
    , m_asOf(asOf)
{
    const bool asChecks = measure.kind == MeasureKind::Runs;
    const IntervalSet excused = measure.unlessDown.empty() ? IntervalSet() : excuses();
    Interval read = bodies;
    if (!excused.empty()) {
        const Interval hull{excused.intervals().front().start, excused.intervals().back().end};
        read = bodies.empty() ? hull
                              : Interval{std::min(bodies.start, hull.start), std::max(bodies.end, hull.end)};
    }
    for (const std::string &probe : measure.probes) {
        const CheckSeries *series = this->read(probe, read, asChecks);
        if (!excused.empty())
            excuse(series, excused);
        m_checks.push_back(series);
        m_covering.push_back(evidence.requestsOf(probe));
        m_requests.push_back(asChecks ? nullptr : m_covering.back());
    }
}

const CheckSeries *ProbeSamples::read(const std::string &probe, const Interval &bodies, bool rowsAreChecks)
{
    const RequestSeries *requests = rowsAreChecks ? m_evidence.requestsOf(probe) : nullptr;
    const CheckSeries *series = m_evidence.series(probe);
    if (const ChangeSeries *changes = m_evidence.changesOf(probe))
        series = &m_made.emplace_back(readAsChecks(
            *changes, {m_measure.interval, m_measure.maxGap, m_asOf, requests != nullptr ? always : bodies}));
    return requests == nullptr ? series : &m_made.emplace_back(withRequests(series, *requests));
}

// The instants at which the latest check of a named probe, not older than `max_gap`, failed.
IntervalSet ProbeSamples::excuses()
{
    std::vector<Interval> out;
    for (const std::string &probe : m_measure.unlessDown) {
        const ProbeFacts facts = probeFacts(read(probe, {}, true), m_measure.interval, m_measure.maxGap);
        for (const Run &run : facts.runs)
            out.push_back({run.first(), run.endedBy.value_or(run.last() + m_measure.maxGap + Duration(1))});
    }
    return IntervalSet(std::move(out));
}

void ProbeSamples::excuse(const CheckSeries *&series, const IntervalSet &excuses)
{
    if (series == nullptr)
        return;
    bool changed = false;
    std::vector<std::shared_ptr<const CheckChunk>> chunks;
    for (const auto &chunk : series->chunks()) {
        const auto &spells = chunk->head.spells;
        if (std::none_of(spells.begin(), spells.end(),
                         [&](const DownSpell &spell) { return meets(spell, excuses); })) {
            chunks.push_back(chunk);
            continue;
        }
        changed = true;
        if (auto left = without(*chunk, excuses, m_excused))
            chunks.push_back(std::move(left));
    }
    if (changed)
        series
            = &m_made.emplace_back(series->service(), series->probe(), std::move(chunks), series->changes());
}

std::vector<ProbeFacts> ProbeSamples::facts(const Interval &when) const
{
    std::vector<ProbeFacts> out;
    if (m_measure.interval <= Duration::zero())
        return out;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        out.push_back(probeFacts(m_checks[i], m_measure.interval, m_measure.maxGap));
        if (m_covering[i] == nullptr)
            continue;
        const std::vector<RequestCount> &rows = m_covering[i]->counts;
        std::vector<Interval> covered;
        for (auto row = std::partition_point(
                 rows.begin(), rows.end(),
                 [&](const RequestCount &one) { return one.from + m_measure.interval <= when.start; });
             row != rows.end() && row->from < when.end; ++row)
            covered.push_back({row->from, row->from + m_measure.interval});
        out.back().covered = out.back().covered.united(IntervalSet(std::move(covered)));
    }
    return out;
}

std::int64_t ProbeSamples::excusedIn(const Interval &when) const
{
    return std::count_if(m_excused.begin(), m_excused.end(), [&](Instant at) { return when.contains(at); });
}

} // namespace makegood::sla
