// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/samples_seen.h"

#include <algorithm>

#include "sla/measure/probe_samples.h"

namespace makegood::sla
{

namespace
{

bool isIn(const CheckChunk &chunk, const Interval &when)
{
    const ChunkHead &head = chunk.head;
    if (head.count == 0 || head.last < when.start || head.first >= when.end)
        return false;
    if (when.contains(head.first) || when.contains(head.last))
        return true;
    // The chunk begins before and ends after.
    for (const DownSpell &spell : head.spells)
        if (when.contains(spell.first) || when.contains(spell.last) || when.contains(spell.next))
            return true;
    for (const Hole &hole : head.holes) {
        if (when.contains(hole.before) || when.contains(hole.after))
            return true;
        if (hole.before < when.start && hole.after >= when.end)
            return false;
    }
    if (when.length() > head.holeThreshold || chunk.body.empty())
        return true;
    const std::vector<Instant> all = chunk.instants();
    const auto at = std::lower_bound(all.begin(), all.end(), when.start);
    return at != all.end() && *at < when.end;
}

bool isIn(const CheckSeries &series, const Interval &when)
{
    const auto chunks = series.chunks();
    return std::any_of(chunks.begin(), chunks.end(), [&](const auto &chunk) { return isIn(*chunk, when); });
}

// The checks that a change is read as: at its time, and each `every` before `until`.
bool isIn(const StateChange &change, Instant until, Duration every, const Interval &when)
{
    if (change.state == CheckState::Unknown)
        return false;
    if (when.contains(change.at))
        return true;
    if (change.at >= when.end || every <= Duration::zero())
        return false;
    const std::int64_t steps = (when.start - change.at + every - Duration(1)) / every;
    const Instant first = change.at + every * steps;
    return first < until && first < when.end;
}

bool isIn(const ChangeSeries &series, Duration every, const Interval &when, Instant asOf)
{
    const auto &changes = series.changes;
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (isIn(changes[i], i + 1 < changes.size() ? changes[i + 1].at : asOf, every, when))
            return true;
    return false;
}

} // namespace

bool hasSamples(const ServiceEvidence &evidence, std::span<const Call> calls, const std::string &service,
                const Measure &measure, const Interval &when, Instant asOf)
{
    if (when.empty())
        return false;
    // A failed check that is excused is none: then the checks must be read.
    if (!measure.unlessDown.empty()) {
        const ProbeSamples samples(measure, evidence, asOf, when);
        for (const CheckSeries *series : samples.checks())
            if (series != nullptr && isIn(*series, when))
                return true;
    }
    for (const std::string &probe : measure.probes) {
        if (measure.unlessDown.empty()) {
            const CheckSeries *checks = evidence.series(probe);
            const ChangeSeries *changes = evidence.changesOf(probe);
            if ((checks != nullptr && isIn(*checks, when))
                || (changes != nullptr && isIn(*changes, measure.interval, when, asOf)))
                return true;
        }
        if (const RequestSeries *series = evidence.requestsOf(probe))
            if (std::any_of(series->counts.begin(), series->counts.end(), [&](const RequestCount &row) {
                    return row.total > 0 && when.contains(row.from);
                }))
                return true;
    }
    return measure.calls && std::any_of(calls.begin(), calls.end(), [&](const Call &call) {
               return call.service == service && when.contains(call.started);
           });
}

} // namespace makegood::sla
