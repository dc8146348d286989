// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evidence/data_end.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

void take(std::optional<Instant> &latest, Instant at, const Interval &when)
{
    if (when.contains(at))
        latest = latest ? std::max(*latest, at) : at;
}

void take(std::optional<Instant> &latest, const CheckChunk &chunk, const Interval &when)
{
    const ChunkHead &head = chunk.head;
    if (head.count == 0 || head.first >= when.end || head.last < when.start)
        return;
    take(latest, head.first, when);
    take(latest, head.last, when);
    if (head.last < when.end)
        return;
    if (chunk.body.empty()) { // where the exact instants are not loaded, the holes between them are known
        Instant last = when.end - Duration(1);
        for (const Hole &hole : head.holes)
            if (hole.before < when.end && hole.after >= when.end)
                last = hole.before;
        return take(latest, last, when);
    }
    const std::vector<Instant> all = chunk.instants();
    const auto after = std::lower_bound(all.begin(), all.end(), when.end);
    if (after != all.begin())
        take(latest, *std::prev(after), when);
}

void take(std::optional<Instant> &latest, const ChangeSeries &series, const Interval &when)
{
    const auto after = std::upper_bound(series.changes.begin(), series.changes.end(), when.end,
                                        [](Instant end, const StateChange &one) { return end <= one.at; });
    if (after == series.changes.begin())
        return;
    const StateChange &last = *std::prev(after);
    if (last.state != CheckState::Unknown)
        take(latest, when.end - Duration(1), when);
    else if (after - series.changes.begin() > 1)
        take(latest, last.at, when); // the state before held up to here
}

} // namespace

std::optional<Instant> lastSample(const Evidence &evidence, const std::string &service, const Interval &when)
{
    std::optional<Instant> latest;
    if (when.empty())
        return latest;
    for (const CheckSeries &series : evidence.checks)
        if (series.service() == service)
            for (const auto &chunk : series.chunks())
                take(latest, *chunk, when);
    for (const ChangeSeries &series : evidence.changes)
        if (series.service == service)
            take(latest, series, when);
    for (const RequestSeries &series : evidence.requests)
        if (series.service == service)
            for (const RequestCount &row : series.counts)
                if (row.total > 0)
                    take(latest, row.from, when);
    for (const Call &call : evidence.calls)
        if (call.service == service)
            take(latest, call.started, when);
    return latest;
}

} // namespace makegood::sla
