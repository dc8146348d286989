// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/service_assessment.h"

#include <algorithm>

#include "sla/evaluate/credit_assessment.h"
#include "sla/evaluate/ticket_breaches.h"
#include "sla/exclude/impact.h"
#include "sla/measure/metric_figures.h"

namespace makegood::sla
{

namespace
{

std::shared_ptr<const Measured> measuredOrReused(const JudgingInput &own, const ServiceAssessment &assessment,
                                                 const ServiceAssessment *before)
{
    const Measure &measure = assessment.serviceClass->measure;
    // Terms that leave out samples before buckets are judged.
    const auto sameLeftOut = [&] {
        return before->excludedForAvailability == assessment.excludedForAvailability
            && before->policy->maintenance == assessment.policy->maintenance;
    };
    const bool same = before != nullptr && before->serviceClass->isMeasured
        && before->serviceClass->measure == measure
        && before->serviceClass->serviceHours == assessment.serviceClass->serviceHours
        && before->period.when == own.period.when && (measure.kind == MeasureKind::Runs || sameLeftOut());
    return same ? before->measured : measuredIn(own, assessment);
}

// The period and what its outages have outside it.
Interval withOutages(const Interval &period, std::span<const MeasuredOutage> outages)
{
    Interval around = period;
    for (const MeasuredOutage &outage : outages)
        if (outage.whole.meets(period))
            around = {std::min(around.start, outage.whole.start), std::max(around.end, outage.whole.end)};
    return around;
}

IntervalSet closedTime(const ServiceHours &hours, const Interval &around)
{
    return hours.isAlways() ? IntervalSet() : IntervalSet(around).without(hours.within(around));
}

Outage outageOf(const ServiceAssessment &assessment, std::size_t i)
{
    const MeasuredOutage &measured = assessment.measured->outages[i];
    Outage outage;
    outage.whole = measured.whole;
    outage.recorded = measured.recorded();
    outage.unrecorded = measured.unrecorded;
    outage.seen = measured.seen;
    if (measured.ticket != nullptr)
        outage.ticket = measured.ticket->id;
    outage.firstFailed = measured.firstFailed;
    outage.lastFailed = measured.lastFailed;
    outage.clauses = assessment.serviceClass->clauses;
    if (measured.incident != nullptr) {
        outage.cause = measured.incident->cause;
        outage.incident = measured.incident->id;
    }
    return outage;
}

// Its share of the downtime, rounded up to the millisecond.
Duration countedOf(const Outage &outage, const Figures &figures)
{
    if (figures.shared.empty())
        return figures.downtime.intersected(outage.whole).length();
    return roundedUp(figures.downIn(outage.whole));
}

// Whether a service earns nothing by itself because its group earns (docs/rules.md, section 24).
bool isOfGroup(const JudgingInput &input, const ServiceClass &kind, const Service &service)
{
    const auto &groups = input.contract.groups;
    return kind.ofGroup || std::any_of(groups.begin(), groups.end(), [&](const Group &group) {
               const ServiceClass *promised = input.policy.classNamed(group.serviceClass);
               return promised != nullptr && promised->ofGroup
                   && std::find(group.services.begin(), group.services.end(), service.id)
                   != group.services.end();
           });
}

MetricOutcome outcomeOf(const MetricResult &result)
{
    const bool isShare = result.terms.statistic == Statistic::ShareBeyond;
    return {result.terms.id, result.figure.value, result.met, isShare ? Side::Most : result.terms.side};
}

void judgeMetrics(const JudgingInput &own, ServiceAssessment &assessment)
{
    if (assessment.serviceClass->metrics.empty())
        return;
    const IntervalSet accepted = assessment.windows->acceptedIn(own.period.when);
    for (const Metric &metric : assessment.serviceClass->metrics) {
        std::vector<const ValueSeries *> series;
        for (const std::string &probe : metric.probes)
            series.push_back(assessment.evidence->valuesOf(probe));
        MetricResult result{metric, {}, {}};
        // Accepted windows drop samples whatever they take out of availability.
        result.figure = metricFigure(metric, series, own.period.when,
                                     {accepted, assessment.excludedForAvailability,
                                      assessment.measured->hours ? &*assessment.measured->hours : nullptr});
        if (result.figure.value)
            result.met = keepsLimit(metric, *result.figure.value);
        assessment.metrics.push_back(outcomeOf(result));
        assessment.result.metrics.push_back(std::move(result));
    }
}

} // namespace

std::vector<const ServiceAssessment *> ServiceAssessment::parts() const
{
    if (group == nullptr)
        return {this};
    std::vector<const ServiceAssessment *> out;
    for (const ServiceAssessment &member : members)
        out.push_back(&member);
    return out;
}

std::vector<const Figures *> ServiceAssessment::figuresOfParts() const
{
    std::vector<const Figures *> out;
    for (const ServiceAssessment *part : parts())
        out.push_back(&part->figures);
    return out;
}

void takeTime(const JudgingInput &own, ServiceAssessment &assessment, const ServiceAssessment *before)
{
    const Measure &measure = assessment.serviceClass->measure;
    if (!assessment.serviceClass->isMeasured) {
        // Values alone are promised: nothing is measured, and no time is counted.
        auto none = std::make_shared<Measured>();
        if (!assessment.hours.isAlways()) {
            none->hours = assessment.hours.within(own.period.when);
            assessment.figures.outsideHours = IntervalSet(own.period.when).without(*none->hours);
        }
        assessment.measured = std::move(none);
        return;
    }
    assessment.measured = measuredOrReused(own, assessment, before);
    assessment.figures = figuresIn(own, assessment, *assessment.measured, measure.noData);
    const Interval around = withOutages(own.period.when, assessment.measured->outages);
    // Windows outside the period matter to what an outage has there.
    const IntervalSet accepted
        = around == own.period.when ? IntervalSet() : assessment.windows->acceptedIn(around);
    const IntervalSet closed = closedTime(assessment.hours, around);
    assessment.credited
        = creditedTimes(assessment.measured->outages, assessment.evidence->bridges, own.period.when,
                        {assessment.figures.maintenance, accepted, assessment.excludedForCredit, closed});
    for (std::size_t i = 0; i < assessment.measured->outages.size(); ++i) {
        const MeasuredOutage &measured = assessment.measured->outages[i];
        if (!measured.whole.meets(own.period.when))
            continue;
        assessment.listed.push_back(i);
        Outage outage = outageOf(assessment, i);
        assessment.incidents.push_back(measured.incident);
        if (outage.recorded)
            outage.counted = countedOf(outage, assessment.figures);
        assessment.result.outages.push_back(std::move(outage));
    }
}

namespace
{

// The amounts where nothing is due: before the month that ends the period, and for what earns by its group.
void withholdUntilDue(const JudgingInput &own, ServiceAssessment &assessment)
{
    if (!assessment.result.earnsByGroup && own.period.ends)
        return;
    CreditResult &credit = assessment.result.credit;
    // Nothing is due yet, and what will be is not known: no amount stands. By its group: nothing, ever.
    const std::optional<Money> amount = own.period.ends ? std::optional(Money{}) : std::nullopt;
    credit.amount = amount;
    credit.withheld = Money{};
    credit.capped = false;
    credit.because.clear();
    for (RuleResult &rule : credit.rules) {
        if (rule.amount)
            rule.amount = amount;
        rule.withheld = Money{};
        rule.holds = false;
        rule.capped = false;
    }
    for (Outage &outage : assessment.result.outages)
        if (outage.amount)
            outage.amount = amount;
    if (!own.period.ends)
        credit.dueMonth = own.period.last;
}

// Shares earlier periods with `before` where the terms of time are the same.
void setEarlierPeriods(const JudgingInput &own, ServiceAssessment &assessment,
                       const ServiceAssessment *before)
{
    if (!asksForEarlierPeriods(own.policy))
        return;
    const bool same = before != nullptr && before->earlier != nullptr
        && *before->serviceClass == *assessment.serviceClass
        && before->policy->maintenance == own.policy.maintenance
        && before->policy->exclusions == own.policy.exclusions && before->policy->impact == own.policy.impact;
    if (same) {
        assessment.earlier = before->earlier;
        return;
    }
    std::vector<ServicePart> parts;
    for (const ServiceAssessment *part : assessment.parts())
        parts.push_back(*part);
    assessment.earlier = std::make_shared<EarlierPeriods>(
        own, std::move(parts), assessment.group == nullptr ? assessment.service->life : ServiceLife{});
}

} // namespace

void assessRemedies(const JudgingInput &own, ServiceAssessment &assessment, const ServiceAssessment *before)
{
    assessment.breaches = ticketBreaches(own, assessment);
    setEarlierPeriods(own, assessment, before);
    assessCredit(own, assessment);
    withholdUntilDue(own, assessment);
}

Expected<ServiceAssessment> judgeService(const JudgingInput &input, const Service &service,
                                         const ServiceEvidence &evidence, const JudgedWindows &windows,
                                         const ServiceAssessment *before)
{
    const ServiceClass *kind = input.policy.classNamed(service.serviceClass);
    if (kind == nullptr)
        return refused("service " + service.id + " is of class " + service.serviceClass + ", which policy "
                       + input.policy.id + " does not have");
    ServiceAssessment assessment;
    auto part = partOf(input.policy, *kind, input.contract.zone, service, evidence, windows, before,
                       before != nullptr ? before->policy : nullptr);
    if (!part)
        return tl::unexpected(part.error());
    static_cast<ServicePart &>(assessment) = std::move(*part);
    assessment.policy = &input.policy;
    assessment.result.earnsByGroup = isOfGroup(input, *kind, service);
    assessment.period = judgedPeriodOf(input.contract, kind->period, input.month, service.life);
    const JudgingInput own = input.over(assessment.period);
    assessment.result.fee = feeIn(service, assessment.period);
    if (const auto charged = hasCreditBases(input.policy, service); !charged)
        return tl::unexpected(charged.error());
    takeTime(own, assessment, before);
    fillAvailability(own, assessment);
    judgeMetrics(own, assessment);
    assessRemedies(own, assessment, before);
    return assessment;
}

} // namespace makegood::sla
