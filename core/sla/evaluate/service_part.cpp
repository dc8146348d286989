// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/service_part.h"

#include "sla/exclude/causes.h"
#include "sla/exclude/impact.h"

namespace makegood::sla
{

namespace
{

std::vector<SharedOutage> sharedOutages(const JudgingInput &input, const ServicePart &part,
                                        const Measured &measured)
{
    const auto &rule = input.policy.impact;
    // The availability of an interval-mean is one of buckets and has no shares.
    if (!rule || !rule->weighsAvailability || part.serviceClass->measure.kind == MeasureKind::IntervalMean)
        return {};
    std::vector<SharedOutage> out;
    for (const MeasuredOutage &outage : measured.outages) {
        if (!outage.recorded() || !outage.whole.meets(input.period.when))
            continue;
        if (auto share = shareOf(outage.incident, rule, Purpose::Availability))
            out.push_back({outage.whole, std::move(*share)});
    }
    return out;
}

// The mean over the buckets of all services, each bucket with one weight.
std::optional<Availability> meanOf(std::span<const Figures *const> parts)
{
    if (parts.size() == 1)
        return parts.front()->num ? std::optional(Availability{*parts.front()->num, parts.front()->den})
                                  : std::nullopt;
    Integer common = 1;
    for (const Figures *part : parts)
        if (part->num)
            common = boost::multiprecision::lcm(common, part->samplesPerBucket);
    Availability out{0, 0};
    for (const Figures *part : parts) {
        if (!part->num)
            continue;
        const Integer times = common / part->samplesPerBucket;
        out.num += *part->num * times;
        out.den += part->den * times;
    }
    return out.den == 0 ? std::nullopt : std::optional(std::move(out));
}

} // namespace

Expected<ServicePart> partOf(const Policy &policy, const ServiceClass &serviceClass, const Zone &zone,
                             const Service &service, const ServiceEvidence &evidence,
                             const JudgedWindows &windows, const ServicePart *before,
                             const Policy *policyBefore)
{
    auto hours = ServiceHours::of(serviceClass, zone);
    if (!hours)
        return tl::unexpected(hours.error());
    ServicePart part;
    part.service = &service;
    part.serviceClass = &serviceClass;
    part.evidence = &evidence;
    part.windows = &windows;
    part.hours = std::move(*hours);
    if (before != nullptr && policyBefore->exclusions == policy.exclusions) {
        part.excludedForAvailability = before->excludedForAvailability;
        part.excludedForCredit = before->excludedForCredit;
    } else {
        part.excludedForAvailability
            = excludedTime(evidence.incidents, policy.exclusions, Purpose::Availability);
        part.excludedForCredit = excludedTime(evidence.incidents, policy.exclusions, Purpose::Credit);
    }
    return part;
}

std::shared_ptr<const Measured> measuredIn(const JudgingInput &input, const ServicePart &part)
{
    return std::make_shared<const Measured>(
        measureService(input, *part.serviceClass, part.service->id, *part.evidence,
                       {*part.windows, part.excludedForAvailability, part.hours}));
}

Figures figuresIn(const JudgingInput &input, const ServicePart &part, const Measured &measured, NoData noData)
{
    return countTime(input, part.serviceClass->measure, noData, measured,
                     part.windows->acceptedIn(input.period.when), part.excludedForAvailability,
                     sharedOutages(input, part, measured));
}

Duration UnitFigures::downtime() const
{
    return roundedUp(down);
}

UnitFigures together(std::span<const Figures *const> parts, const Measure &measure)
{
    UnitFigures out;
    if (parts.size() == 1) {
        // A service by itself: nothing is added, and its fraction stands.
        const Figures &one = *parts.front();
        out.measured = one.measuredLength;
        out.maintenance = one.maintenance.length();
        out.causes = one.causes.length();
        out.down = one.down;
        if (one.measuredLength > Duration::zero())
            out.base = one.base;
        if (one.num)
            out.availability = Availability{*one.num, one.den};
        return out;
    }
    Figures sum;
    for (const Figures *part : parts) {
        out.measured += part->measuredLength;
        out.maintenance += part->maintenance.length();
        out.causes += part->causes.length();
        out.down += part->down;
        // A denominator counts once for each service with measured time.
        if (part->measuredLength > Duration::zero())
            out.base += part->base;
    }
    if (measure.kind == MeasureKind::IntervalMean && !measure.denominator) {
        out.availability = meanOf(parts);
        return out;
    }
    sum.measuredLength = out.measured;
    sum.base = out.base;
    sum.down = out.down;
    sum.settle();
    if (sum.num)
        out.availability = Availability{*sum.num, sum.den};
    return out;
}

} // namespace makegood::sla
