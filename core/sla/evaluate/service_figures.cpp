// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/service_figures.h"

#include <algorithm>

#include "sla/exclude/causes.h"
#include "sla/measure/error_rate.h"
#include "sla/measure/interval_mean.h"
#include "sla/measure/probe_samples.h"
#include "sla/measure/runs.h"
#include "sla/measure/starts.h"

namespace makegood::sla
{

namespace
{

IntervalSet recordedIn(const Measured &measured, const Interval &period)
{
    std::vector<Interval> out;
    for (const MeasuredOutage &outage : measured.outages)
        if (outage.recorded())
            out.push_back(outage.whole.clippedTo(period));
    return IntervalSet(std::move(out));
}

// The part of a set that lies in the time that counts: the period, or its service hours.
IntervalSet inside(const IntervalSet &set, const Measured &measured, const Interval &period)
{
    return set.intersected(measured.hours ? *measured.hours : IntervalSet(period));
}

Figures meanFigures(const Measured &measured, const IntervalSet &accepted, const IntervalSet &excluded,
                    const Interval &period)
{
    Figures out;
    out.downtime = inside(recordedIn(measured, period), measured, period);
    out.maintenance = inside(accepted, measured, period);
    out.causes = inside(excluded, measured, period).without(out.maintenance);
    out.measured = measured.measured;
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

// What downtime is a share of.
void setBase(const Measure &measure, Figures &figures)
{
    figures.measuredLength = figures.measured.length();
    figures.base = measure.denominator.value_or(figures.measuredLength);
}

// Time of which samples are dropped before buckets are judged; for error-rate downtime that an allowance
// takes out afterwards stays.
bool dropsSamples(const JudgingInput &input)
{
    return input.policy.maintenance && input.policy.maintenance->excludes == Excludes::Window;
}

void measureBuckets(Measured &out, const JudgingInput &input, const Measure &measure,
                    const std::string &service, const ServiceEvidence &evidence, const LeftOut &leftOut,
                    const ProbeSamples &samples)
{
    const Interval &period = input.period.when;
    if (measure.kind == MeasureKind::ErrorRate) {
        const bool drops = dropsSamples(input);
        out.outages
            = outagesOfErrorRate(measure,
                                 {evidence, input.asOf,
                                  [&](const Interval &when) {
                                      const IntervalSet hours = leftOut.hours.within(when);
                                      return drops ? hours.without(leftOut.windows.acceptedIn(when)) : hours;
                                  }},
                                 period);
        return;
    }
    const IntervalSet excluded = leftOut.windows.acceptedIn(period).united(leftOut.excluded);
    IntervalMean mean = meanOfIntervals(
        measure, {samples, input.evidence.calls, service, excluded, out.hours ? &*out.hours : nullptr},
        period);
    out.outages = std::move(mean.outages);
    out.num = mean.num;
    out.den = mean.den;
    out.samplesPerBucket = mean.samplesPerBucket;
    out.measured = std::move(mean.measured);
}

// A run of counted requests that were read as checks names its rows.
void nameRequests(std::vector<MeasuredOutage> &outages, const ServiceEvidence &evidence)
{
    if (evidence.requests.empty())
        return;
    const auto name = [&](std::optional<CheckRef> &ref) {
        const RequestSeries *series = ref && !ref->requests ? evidence.requestsOf(ref->probe) : nullptr;
        if (series != nullptr)
            if (auto row = rowBehind(*series, *ref))
                ref->requests = *row;
    };
    for (MeasuredOutage &outage : outages) {
        name(outage.firstFailed);
        name(outage.lastFailed);
    }
}

} // namespace

Measured measureService(const JudgingInput &input, const ServiceClass &serviceClass,
                        const std::string &service, const ServiceEvidence &evidence, const LeftOut &leftOut)
{
    const Measure &measure = serviceClass.measure;
    const Interval &period = input.period.when;
    const bool byBuckets = measure.kind != MeasureKind::Runs;
    const ProbeSamples samples(measure, evidence, input.asOf, byBuckets ? period : Interval{});

    Measured out;
    if (!leftOut.hours.isAlways())
        out.hours = leftOut.hours.within(period);
    // Time after as_of is never unknown.
    const Interval past{period.start, std::min(period.end, input.asOf)};
    const IntervalSet elapsed = inside(past, out, period);
    const std::vector<ProbeFacts> facts = samples.facts(past);
    for (const ProbeFacts &probe : facts)
        out.uncovered = out.uncovered.united(elapsed.without(probe.covered));
    if (measure.kind != MeasureKind::IntervalMean)
        out.unknown = out.uncovered;
    if (byBuckets)
        measureBuckets(out, input, measure, service, evidence, leftOut, samples);
    else
        out.outages = outagesOfRuns(measure, facts);
    out.excused = samples.excusedIn(period);
    nameRequests(out.outages, evidence);
    for (MeasuredOutage &outage : out.outages) {
        outage.seen = outage.whole;
        // Elsewhere nothing asks for the cause, unless it may undo the outage.
        if (measure.starts == Starts::Identified || outage.whole.meets(period))
            outage.incident = incidentOf(outage.seen, evidence.incidents);
    }
    if (measure.kind != MeasureKind::IntervalMean)
        moveStarts(out.outages, measure,
                   {service, input.evidence.tickets ? &*input.evidence.tickets : nullptr, input.asOf});
    return out;
}

Figures countTime(const JudgingInput &input, const Measure &measure, NoData noData, const Measured &measured,
                  const IntervalSet &accepted, const IntervalSet &excluded,
                  std::span<const SharedOutage> shared)
{
    const Interval &when = input.period.when;
    const IntervalSet period = measured.hours ? *measured.hours : IntervalSet(when);
    const IntervalSet outsideHours = measured.hours ? IntervalSet(when).without(period) : IntervalSet();
    if (measure.kind == MeasureKind::IntervalMean) {
        Figures out = meanFigures(measured, accepted, excluded, when);
        out.outsideHours = outsideHours;
        setBase(measure, out);
        out.down = Fraction(out.downtime.length().count());
        if (measure.denominator)
            out.settle();
        return out;
    }

    Figures out;
    out.outsideHours = outsideHours;
    const IntervalSet recorded = inside(recordedIn(measured, when), measured, when);
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
    setBase(measure, out);
    out.shared.assign(shared.begin(), shared.end());
    out.down = weighed(out.downtime, shared);
    out.settle();
    return out;
}

Fraction Figures::downIn(const Interval &part) const
{
    return weighed(downtime.intersected(part), shared);
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

Fraction weighed(const IntervalSet &time, std::span<const SharedOutage> shared)
{
    Fraction out(time.length().count());
    for (const SharedOutage &one : shared)
        out -= (1 - one.share) * time.intersected(one.whole).length().count();
    return out;
}

Duration roundedUp(const Fraction &ms)
{
    if (denominator(ms) == 1)
        return Duration(static_cast<std::int64_t>(numerator(ms)));
    return Duration(static_cast<std::int64_t>(-floorOf(-ms)));
}

Duration ServiceResult::downtimeIn(const Interval &part) const
{
    const IntervalSet time = downtimeSet.intersected(part);
    return shared.empty() ? time.length() : roundedUp(weighed(time, shared));
}

} // namespace makegood::sla
