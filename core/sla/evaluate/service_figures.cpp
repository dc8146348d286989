// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/service_figures.h"

#include <deque>

#include "sla/measure/error_rate.h"
#include "sla/measure/interval_mean.h"
#include "sla/measure/runs.h"
#include "sla/samples/changes_as_checks.h"

namespace makegood::sla
{

namespace
{

IntervalSet recordedIn(const Measured &measured, const Interval &period)
{
    std::vector<Interval> out;
    for (const MeasuredOutage &outage : measured.outages)
        if (outage.recorded)
            out.push_back(outage.whole.clippedTo(period));
    return IntervalSet(std::move(out));
}

Figures meanFigures(const Measured &measured, const IntervalSet &accepted, const IntervalSet &excluded,
                    const Interval &period)
{
    Figures out;
    out.downtime = recordedIn(measured, period);
    out.maintenance = accepted.intersected(period);
    out.causes = excluded.intersected(period).without(out.maintenance);
    out.measured = measured.measured;
    out.measuredLength = out.base = out.measured.length();
    out.down = Fraction(out.downtime.length().count());
    if (measured.den != 0) {
        out.num = measured.num;
        out.den = measured.den;
        out.samplesPerBucket = measured.samplesPerBucket;
    }
    return out;
}

// The oldest time of each billing month, up to the month's allowance.
IntervalSet allowedIn(const JudgedPeriod &period, const IntervalSet &time, Duration allowance)
{
    if (period.months.size() == 1)
        return time.oldest(allowance);
    IntervalSet out;
    for (const JudgedMonth &month : period.months)
        out = out.united(time.intersected(month.when).oldest(allowance));
    return out;
}

} // namespace

Measured measureService(const JudgingInput &input, const ServiceClass &serviceClass,
                        const std::string &service, const ServiceEvidence &evidence,
                        const IntervalSet &excluded)
{
    const Measure &measure = serviceClass.measure;
    const Interval &period = input.period.when;
    std::vector<const CheckSeries *> probes;
    std::deque<CheckSeries> read; // from state changes
    const bool byBuckets = measure.kind != MeasureKind::Runs;
    for (const std::string &probe : measure.probes) {
        const ChangeSeries *changes = evidence.changesOf(probe);
        probes.push_back(changes == nullptr
                             ? evidence.series(probe)
                             : &read.emplace_back(readAsChecks(*changes,
                                                               {measure.interval, measure.maxGap, input.asOf,
                                                                byBuckets ? period : Interval{}})));
    }

    Measured out;
    std::vector<ProbeFacts> facts;
    if (measure.interval > Duration::zero())
        for (const CheckSeries *series : probes)
            facts.push_back(probeFacts(series, measure.interval, measure.maxGap));
    // Time after as_of is never unknown.
    const IntervalSet elapsed(Interval{period.start, std::min(period.end, input.asOf)});
    for (const ProbeFacts &probe : facts)
        out.uncovered = out.uncovered.united(elapsed.without(probe.covered));
    if (measure.kind == MeasureKind::IntervalMean) {
        IntervalMean mean = meanOfIntervals(measure, probes, input.evidence.calls, service, period, excluded);
        out.outages = std::move(mean.outages);
        out.num = mean.num;
        out.den = mean.den;
        out.samplesPerBucket = mean.samplesPerBucket;
        out.measured = std::move(mean.measured);
        return out;
    }
    out.unknown = out.uncovered;
    out.outages = measure.kind == MeasureKind::Runs ? outagesOfRuns(measure, facts)
                                                    : outagesOfErrorRate(measure, probes, period);
    return out;
}

Figures countTime(const JudgingInput &input, const Measure &measure, NoData noData, const Measured &measured,
                  const IntervalSet &accepted, const IntervalSet &excluded,
                  std::span<const SharedOutage> shared)
{
    const IntervalSet period(input.period.when);
    if (measure.kind == MeasureKind::IntervalMean)
        return meanFigures(measured, accepted, excluded, input.period.when);

    Figures out;
    const IntervalSet recorded = recordedIn(measured, input.period.when);
    // Time known to be down is not unknown.
    const IntervalSet unknown = measured.unknown.without(recorded);
    const IntervalSet down = noData == NoData::Down ? recorded.united(unknown) : recorded;

    const auto &rule = input.policy.maintenance;
    out.maintenance = accepted.intersected(period);
    if (rule && rule->excludes == Excludes::Unavailability) {
        out.maintenance = down.intersected(accepted);
        if (rule->allowance)
            out.maintenance = allowedIn(input.period, out.maintenance, *rule->allowance);
    }
    const IntervalSet left = down.without(out.maintenance);
    out.causes = left.intersected(excluded);
    out.downtime = left.without(out.causes);

    out.measured = period.without(out.maintenance).without(out.causes);
    if (noData == NoData::Excluded)
        out.measured = out.measured.without(unknown);
    out.measuredLength = out.base = out.measured.length();
    out.shared.assign(shared.begin(), shared.end());
    out.down = out.downIn(input.period.when);
    out.settle();
    return out;
}

Fraction Figures::downIn(const Interval &part) const
{
    return weighed(downtime.intersected(part), shared);
}

Fraction weighed(const IntervalSet &time, std::span<const SharedOutage> shared)
{
    Fraction out(time.length().count());
    for (const SharedOutage &one : shared)
        out -= (1 - one.share) * time.intersected(one.whole).length().count();
    return out;
}

Duration roundedUp(const Fraction &ms)
{
    return Duration(static_cast<std::int64_t>(-floorOf(-ms)));
}

Duration ServiceResult::downtimeIn(const Interval &part) const
{
    const IntervalSet time = downtimeSet.intersected(part);
    return shared.empty() ? time.length() : roundedUp(weighed(time, shared));
}

void Figures::settle()
{
    num.reset();
    den = 0;
    if (measuredLength == Duration::zero())
        return;
    // Shares may make parts of a millisecond: both numbers are then multiplied by the same whole number.
    const Integer parts = boost::multiprecision::denominator(down);
    den = base.count() * parts;
    num = std::max(Integer(0), Integer(den - boost::multiprecision::numerator(down)));
}

} // namespace makegood::sla
