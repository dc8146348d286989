// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_line.h"

namespace makegood::brute
{

using namespace sla;

using namespace std::chrono;

namespace
{

int nextCheck(const std::vector<char> &states, int i)
{
    for (++i; i < int(states.size()); ++i)
        if (states[std::size_t(i)] != 0)
            return i;
    return -1;
}

// The whole multiple of the resolution, by counting.
int rounded(int length, const Measure &m)
{
    const int r = int(*m.resolution / minutes(1));
    int n = 0;
    switch (m.resolutionRounding.value_or(ResolutionRounding::Nearest)) {
    case ResolutionRounding::Down:
        while ((n + 1) * r <= length)
            ++n;
        break;
    case ResolutionRounding::Up:
        while (n * r < length)
            ++n;
        break;
    case ResolutionRounding::Nearest:
        while (2 * length >= (2 * n + 1) * r)
            ++n;
        break;
    }
    return n * r;
}

Flags runFlags(const Line &line, const Measure &m, const std::vector<char> &states,
               std::vector<std::pair<int, int>> &lost)
{
    Flags out = line.none();
    const int gap = int(m.maxGap / minutes(1));
    const int interval = int(m.interval / minutes(1));
    for (int i = 0; i < line.size; ++i) {
        if (states[std::size_t(i)] != 2)
            continue;
        int failures = 1;
        int last = i;
        int end = -1;
        for (int next = nextCheck(states, last);; next = nextCheck(states, last)) {
            if (next < 0 || next - last > gap) {
                end = last + interval;
                break;
            }
            if (states[std::size_t(next)] == 1) {
                end = next;
                break;
            }
            ++failures;
            last = next;
        }
        if (failures >= m.minFailures) {
            const int exact = (m.extent == Extent::FirstToLastFailed ? last : end) - i;
            const int length = m.resolution ? rounded(exact, m) : exact;
            for (int k = i; k < std::min(i + length, line.size); ++k)
                out[std::size_t(k)] = 1;
            if (length == 0 && exact > 0)
                lost.emplace_back(i, i + exact);
        }
        i = last;
    }
    return out;
}

Flags coverFlags(const Line &line, const Measure &m, const std::vector<char> &states)
{
    Flags out = line.none();
    for (int i = 0; i < line.size; ++i) {
        if (states[std::size_t(i)] == 0)
            continue;
        const int next = nextCheck(states, i);
        const int end
            = next >= 0 && next - i <= m.maxGap / minutes(1) ? next : i + int(m.interval / minutes(1));
        for (int k = i; k < std::min(end, line.size); ++k)
            out[std::size_t(k)] = 1;
    }
    return out;
}

// Minutes down where buckets of the grid are bad, with stretches that are too short or outside the period
// left out. The grid covers the whole line.
Flags badFlags(const Line &line, const Measure &m, const Evidence &evidence, const std::string &service,
               const std::vector<std::vector<char>> &probes, const Flags &dropped)
{
    Flags out = line.none();
    const int length = int(m.bucket.length / minutes(1));
    int first = line.from;
    while (first > 0)
        first -= length;
    for (int from = first; from < line.size; from += length) {
        Samples samples;
        for (int i = std::max(from, 0); i < std::min(from + length, line.size); ++i) {
            if (dropped[std::size_t(i)])
                continue;
            for (const auto &states : probes) {
                samples.all += states[std::size_t(i)] != 0 ? 1 : 0;
                samples.failed += states[std::size_t(i)] == 2 ? 1 : 0;
            }
            const Samples rows = requestsAt(evidence, m, service, line.at(i));
            samples.all += rows.all;
            samples.failed += rows.failed;
        }
        if (samples.all >= m.minSamples && samples.bad(m))
            for (int i = std::max(from, 0); i < std::min(from + length, line.size); ++i)
                out[std::size_t(i)] = 1;
    }
    for (const auto &[a, b] : stretches(out))
        if ((m.minBad && minutes(b - a) < *m.minBad) || b <= line.from || a >= line.to)
            std::fill(out.begin() + a, out.begin() + b, 0);
    return out;
}

} // namespace

Found found(const Line &line, const Measure &m, const Evidence &evidence, const std::string &service,
            const Flags &dropped)
{
    Found out{line.none(), line.none(), {}};
    std::vector<std::vector<char>> probes;
    std::vector<Flags> down;
    std::vector<std::pair<int, int>> lost;
    for (const std::string &probe : m.probes) {
        probes.push_back(statesOf(line, m, evidence, service, probe));
        down.push_back(runFlags(line, m, probes.back(), lost));
        Flags cover = coverFlags(line, m, probes.back());
        for (const RequestSeries &series : evidence.requests)
            if (series.service == service && series.probe == probe)
                for (const RequestCount &row : series.counts)
                    line.paint(cover, {row.from, row.from + m.interval});
        for (int i = line.from; i < line.to; ++i)
            if (!cover[std::size_t(i)] && line.at(i) < line.asOf)
                out.unknown[std::size_t(i)] = 1;
    }
    if (m.kind == MeasureKind::ErrorRate) {
        out.down = badFlags(line, m, evidence, service, probes, dropped);
        return out;
    }
    for (int i = 0; i < line.size; ++i) {
        std::int64_t hits = 0;
        for (const Flags &f : down)
            hits += f[std::size_t(i)] ? 1 : 0;
        out.down[std::size_t(i)] = m.combine == Combine::Any ? hits > 0
            : m.combine == Combine::All                      ? hits == std::int64_t(down.size())
                                                             : hits >= m.atLeast;
    }
    if (!m.resolutionRounding || m.combine != Combine::Any)
        return out;
    for (const auto &[a, b] : lost) {
        const bool meets = std::count(out.down.begin() + a, out.down.begin() + std::min(b, line.size), 1) > 0;
        if (!meets && std::count(out.lost.begin(), out.lost.end(), std::pair(a, b)) == 0)
            out.lost.emplace_back(a, b);
    }
    return out;
}

} // namespace makegood::brute
