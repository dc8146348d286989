// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_line.h"

namespace makegood::brute
{

using namespace sla;

using namespace std::chrono;

std::vector<char> statesOf(const Line &line, const Evidence &evidence, const std::string &service,
                           const std::string &probe)
{
    std::vector<char> out(std::size_t(line.size), 0);
    for (const CheckSeries &series : evidence.checks)
        if (series.service() == service && series.probe() == probe)
            for (const auto &chunk : series.chunks())
                chunk->forEach([&](const Check &check) {
                    out[std::size_t(line.index(check.at))] = check.state == CheckState::Down ? 2 : 1;
                });
    for (const ChangeSeries &series : evidence.changes) {
        if (series.service != service || series.probe != probe)
            continue;
        for (std::size_t row = 0; row < series.changes.size(); ++row) {
            const StateChange &change = series.changes[row];
            const Instant end = row + 1 < series.changes.size() ? series.changes[row + 1].at : line.asOf;
            Instant at = change.at;
            do {
                const int i = line.index(at);
                if (change.state != CheckState::Unknown && i >= 0 && i < line.size)
                    out[std::size_t(i)] = change.state == CheckState::Down ? 2 : 1;
                at += line.every;
            } while (at < end);
        }
    }
    return out;
}

namespace
{

struct Tally {
    std::int64_t all = 0;
    std::int64_t failed = 0;

    bool bad(const Percent &threshold) const { return all > 0 && Fraction(failed, all) > threshold.ratio; }
};

bool affected(const Call &call, const Measure &measure)
{
    if (!call.lineAvailable || !call.answered || !call.decodedAt || !call.deliveredAt)
        return true;
    return measure.maxDelay && *call.deliveredAt - *call.decodedAt > *measure.maxDelay;
}

} // namespace

Mean meanOf(const Line &line, const Measure &measure, const Evidence &evidence, const std::string &service,
            const Flags &excluded)
{
    Mean out;
    out.unavailable = line.none();
    std::vector<std::vector<char>> probes;
    for (const std::string &probe : measure.probes)
        probes.push_back(statesOf(line, evidence, service, probe));

    std::vector<Tally> samples; // of each bucket left
    std::int64_t good = 0;
    const int length = int(measure.bucket / minutes(1));
    for (int from = line.from; from < line.to; from += length) {
        const int to = std::min(from + length, line.to);
        Tally checks, calls;
        bool allExcluded = true;
        for (int i = from; i < to; ++i) {
            if (excluded[std::size_t(i)])
                continue;
            allExcluded = false;
            for (const auto &states : probes) {
                checks.all += states[std::size_t(i)] != 0 ? 1 : 0;
                checks.failed += states[std::size_t(i)] == 2 ? 1 : 0;
            }
            for (const Call &call : evidence.calls) {
                if (!measure.calls || call.service != service || call.started != line.at(i))
                    continue;
                ++calls.all;
                calls.failed += affected(call, measure) ? 1 : 0;
            }
        }
        const Tally both{checks.all + calls.all, checks.failed + calls.failed};
        if (allExcluded || (both.all == 0 && measure.emptyInterval == EmptyInterval::Dropped))
            continue;
        samples.push_back(both);
        out.measured += to - from;
        if (checks.bad(measure.threshold) || calls.bad(measure.threshold))
            std::fill(out.unavailable.begin() + from, out.unavailable.begin() + to, 1);
        else
            ++good;
    }
    out.num = good;
    out.den = samples.size();
    if (measure.intervalValue == IntervalValue::Share) {
        Integer common = 1;
        for (const Tally &tally : samples)
            for (const Integer before = common; tally.all > 0 && common % tally.all != 0;)
                common += before;
        out.num = 0;
        for (const Tally &tally : samples)
            out.num += tally.all == 0 ? common : Integer(common / tally.all * (tally.all - tally.failed));
        out.den *= common;
    }
    return out;
}

} // namespace makegood::brute
