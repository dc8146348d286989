// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/state_spans.h"

#include <algorithm>
#include <array>

namespace makegood::feeds
{

namespace
{

struct Edge {
    Instant at{};
    CheckState state = CheckState::Unknown;
    int step = 0; ///< 1: a span begins, -1: one ends
    int line = 0;
};

} // namespace

ChangeSeries changesOf(const std::string &service, const std::string &probe, std::vector<StateSpan> spans,
                       const std::optional<Interval> &covers, const std::string &origin)
{
    std::vector<Edge> edges;
    for (const StateSpan &span : spans) {
        if (span.end && *span.end <= span.start)
            continue;
        edges.push_back({span.start, span.state, 1, span.line});
        if (span.end)
            edges.push_back({*span.end, span.state, -1, span.line});
    }
    // Edges of the stated span have no line and no state of their own: they only ask what holds from there.
    if (covers) {
        edges.push_back({covers->start, CheckState::Unknown, 0, 0});
        edges.push_back({covers->end, CheckState::Unknown, 0, 0});
    }
    std::ranges::stable_sort(edges, {}, &Edge::at);
    ChangeSeriesBuilder builder(service, probe);
    const std::uint32_t source = builder.addSource(origin);
    std::array<int, 3> open{};
    std::optional<CheckState> before;
    for (std::size_t i = 0; i < edges.size();) {
        const Instant at = edges[i].at;
        int line = 0;
        for (; i < edges.size() && edges[i].at == at; ++i) {
            open[static_cast<std::size_t>(edges[i].state)] += edges[i].step;
            line = line == 0 || edges[i].step > 0 ? std::max(line, edges[i].line) : line;
        }
        const auto count = [&](CheckState state) { return open[static_cast<std::size_t>(state)]; };
        const bool isDown = count(CheckState::Down) > 0;
        const bool isUp = count(CheckState::Up) > 0
            || (covers && covers->contains(at) && count(CheckState::Unknown) == 0);
        const CheckState now = isDown ? CheckState::Down : isUp ? CheckState::Up : CheckState::Unknown;
        const bool isConflict = isDown && count(CheckState::Up) > 0;
        if (before != now || isConflict)
            builder.add({at, now, isConflict, {source, static_cast<std::uint32_t>(line)}});
        before = now;
    }
    return builder.build();
}

} // namespace makegood::feeds
