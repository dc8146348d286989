// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_line.h"

namespace makegood::brute
{

using namespace sla;

using namespace std::chrono;

namespace
{

bool affected(const Call &call, const Measure &measure)
{
    if (!call.lineAvailable || !call.answered || !call.decodedAt || !call.deliveredAt)
        return true;
    return measure.maxDelay && *call.deliveredAt - *call.decodedAt > *measure.maxDelay;
}

} // namespace

Mean meanOf(const Line &line, const Measure &measure, const Evidence &evidence, const std::string &service,
            const Flags &excluded, const Flags &hours)
{
    Mean out;
    out.unavailable = line.none();
    std::vector<std::vector<char>> probes;
    for (const std::string &probe : measure.probes)
        probes.push_back(statesOf(line, measure, evidence, service, probe));

    std::vector<Samples> samples; // of each bucket left
    std::int64_t good = 0;
    const int length
        = measure.bucket.wholePeriod ? line.to - line.from : int(measure.bucket.length / minutes(1));
    for (int from = line.from; from < line.to; from += length) {
        const int to = std::min(from + length, line.to);
        Samples checks, calls;
        bool allExcluded = true;
        std::int64_t open = 0;
        for (int i = from; i < to; ++i) {
            if (!hours[std::size_t(i)])
                continue;
            ++open;
            if (excluded[std::size_t(i)])
                continue;
            allExcluded = false;
            const Samples rows = requestsAt(evidence, measure, service, line.at(i));
            checks.all += rows.all;
            checks.failed += rows.failed;
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
        Samples both{checks.all + calls.all, checks.failed + calls.failed};
        const bool few = both.all < measure.minSamples;
        if (few && measure.intervalValue == IntervalValue::Share)
            both = {};
        if (allExcluded || (both.all == 0 && measure.emptyInterval == EmptyInterval::Dropped))
            continue;
        samples.push_back(both);
        out.measured += open;
        if (!few && !measure.bucket.wholePeriod && (checks.bad(measure) || calls.bad(measure)))
            std::fill(out.unavailable.begin() + from, out.unavailable.begin() + to, 1);
        else
            ++good;
    }
    out.num = good;
    out.den = samples.size();
    if (measure.intervalValue == IntervalValue::Share) {
        Integer common = 1;
        for (const Samples &tally : samples)
            for (const Integer before = common; tally.all > 0 && common % tally.all != 0;)
                common += before;
        out.num = 0;
        for (const Samples &tally : samples)
            out.num += tally.all == 0 ? common : Integer(common / tally.all * (tally.all - tally.failed));
        out.den *= common;
    }
    return out;
}

} // namespace makegood::brute
