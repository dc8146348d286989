// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/preview_series.h"

#include <algorithm>

#include "sla/measure/probe_runs.h"
#include "work/figure_coverage.h"

namespace makegood::work
{

namespace
{

IntervalSet downOf(const CheckSeries &series, const Interval &when, Duration step)
{
    std::vector<Interval> out;
    for (const auto &chunk : series.chunks())
        for (const DownSpell &spell : chunk->head.spells)
            out.push_back(
                Interval{spell.first, spell.next > spell.last ? spell.next : spell.last + step}.clippedTo(
                    when));
    return IntervalSet(std::move(out));
}

// The stretches of a log in which its state is one of those wanted; the last state holds to the end.
IntervalSet stretches(const ChangeSeries &series, const Interval &when, bool down)
{
    std::vector<Interval> out;
    for (std::size_t i = 0; i < series.changes.size(); ++i) {
        const StateChange &change = series.changes[i];
        const Instant end = i + 1 < series.changes.size() ? series.changes[i + 1].at : when.end;
        if (down ? change.state == CheckState::Down : change.state != CheckState::Unknown)
            out.push_back(Interval{change.at, end}.clippedTo(when));
    }
    return IntervalSet(std::move(out));
}

void describe(const ChangeSeries &series, const Interval &when, PreviewSeries &out)
{
    for (const StateChange &change : series.changes) {
        if (!when.contains(change.at))
            continue;
        ++out.checks;
        out.failed += change.state == CheckState::Down ? 1 : 0;
        out.first = out.first.value_or(change.at);
        out.last = change.at;
    }
    out.covered = stretches(series, when, false);
    out.down = stretches(series, when, true);
}

void describe(const RequestSeries &requests, const ValueSeries &values, const Interval &when,
              PreviewSeries &out)
{
    const auto see = [&](Instant at, bool isFailed) {
        if (!when.contains(at))
            return;
        ++out.checks;
        out.failed += isFailed ? 1 : 0;
        out.first = std::min(out.first.value_or(at), at);
        out.last = std::max(out.last.value_or(at), at);
    };
    for (const RequestCount &row : requests.counts)
        see(row.from, row.failed > 0);
    for (const ValueSample &sample : values.samples)
        see(sample.at, false);
    const FigureCoverage counted = coverageOf(requests);
    const FigureCoverage measured = coverageOf(values);
    out.step = std::max(counted.step, measured.step);
    out.covered = counted.covered.united(measured.covered).intersected(when);
}

} // namespace

const Measure *measureOf(const CaseData &data, Month month, const MappedProbe &target)
{
    const Service *service = data.contract.serviceNamed(target.service);
    const ServiceClass *promised
        = service == nullptr ? nullptr : data.policyOf(month).classNamed(service->serviceClass);
    return promised == nullptr ? nullptr : &promised->measure;
}

PreviewSeries previewSeries(const PulledMonth::Series &pulled, std::optional<MappedProbe> target,
                            const Measure *measure, Month month, const Interval &when)
{
    PreviewSeries out;
    out.labels = pulled.labels;
    out.target = std::move(target);
    if (!pulled.changes.changes.empty()) {
        describe(pulled.changes, when, out);
        return out;
    }
    if (!pulled.requests.counts.empty() || !pulled.values.samples.empty()) {
        describe(pulled.requests, pulled.values, when, out);
        return out;
    }
    Duration widest{};
    for (const auto &chunk : pulled.checks.chunks()) {
        widest = std::max({widest, chunk->head.step * 3, chunk->head.holeThreshold});
        out.step = std::max(out.step, chunk->head.step);
        if (chunk->head.month != month)
            continue;
        out.checks += chunk->head.count;
        for (const DownSpell &spell : chunk->head.spells)
            out.failed += spell.count;
        out.first = chunk->head.first;
        out.last = chunk->head.last;
    }
    const bool isJudged = measure != nullptr && measure->interval > Duration::zero();
    out.covered = probeFacts(&pulled.checks, isJudged ? measure->interval : out.step,
                             isJudged ? measure->maxGap : widest)
                      .covered.intersected(when);
    out.down = downOf(pulled.checks, when, out.step);
    return out;
}

} // namespace makegood::work
