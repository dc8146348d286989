// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/service_assessment.h"

#include <algorithm>

#include "sla/evaluate/credit_assessment.h"
#include "sla/evaluate/ticket_breaches.h"
#include "sla/exclude/causes.h"

namespace makegood::sla
{

namespace
{

Verdict verdictOf(const JudgingInput &input, const ServiceAssessment &assessment)
{
    const Measure &measure = assessment.serviceClass->measure;
    std::optional<bool> met;
    for (const NoData noData : {NoData::Up, NoData::Down, NoData::Excluded}) {
        const Figures figures = noData == measure.noData
            ? assessment.figures
            : countTime(input, measure, noData, *assessment.measured, assessment.accepted,
                        assessment.excludedForAvailability);
        if (!figures.num)
            return Verdict::Undecided;
        const bool now = figures.meets(assessment.serviceClass->target);
        if (met && *met != now)
            return Verdict::Undecided;
        met = now;
        if (assessment.measured->unknown.empty())
            break;
    }
    return *met ? Verdict::Met : Verdict::Breached;
}

void fillAvailability(const JudgingInput &input, ServiceAssessment &assessment)
{
    ServiceResult &r = assessment.result;
    r.isMeasured = assessment.serviceClass->isMeasured;
    r.service = assessment.service->id;
    r.serviceClass = assessment.serviceClass->id;
    r.target = assessment.serviceClass->target;
    if (assessment.figures.num) {
        r.availability = Availability{*assessment.figures.num, assessment.figures.den};
        r.met = assessment.figures.meets(r.target);
    }
    r.verdict = verdictOf(input, assessment);
    r.downtime = assessment.figures.downtime.length();
    r.measured = assessment.figures.measured.length();
    r.unknown = assessment.measured->unknown.length();
    r.elapsed = Interval{input.period.when.start, std::min(input.period.when.end, input.asOf)}.length();
    r.coveredElapsed = r.elapsed - assessment.measured->uncovered.length();
    r.excludedMaintenance = assessment.figures.maintenance.length();
    r.excludedCauses = assessment.figures.causes.length();
    const Fraction budget = Fraction(r.measured.count()) * (1 - r.target.ratio);
    r.budget = Duration(static_cast<std::int64_t>(floorOf(budget)));
    r.budgetLeft = r.budget - r.downtime;
    r.measuredSet = assessment.figures.measured;
    r.downtimeSet = assessment.figures.downtime;
    r.maintenanceSet = assessment.figures.maintenance;
    r.causesSet = assessment.figures.causes;
    r.unknownSet = assessment.measured->unknown;
}

void judgeMetrics(const JudgingInput &input, ServiceAssessment &assessment)
{
    for (const Metric &metric : assessment.serviceClass->metrics) {
        std::vector<const ValueSeries *> series;
        for (const std::string &probe : metric.probes)
            series.push_back(assessment.evidence->valuesOf(probe));
        MetricResult result{metric, {}, {}};
        // Accepted windows drop samples whatever they take out of availability.
        result.figure = metricFigure(metric, series, input.period.when,
                                     {assessment.accepted, assessment.excludedForAvailability});
        if (result.figure.value)
            result.met = keepsLimit(metric, *result.figure.value);
        assessment.result.metrics.push_back(std::move(result));
    }
}

// Of a class that promises nothing else.
Verdict verdictOfMetrics(const std::vector<MetricResult> &metrics)
{
    const auto some = [&](bool met) {
        return std::ranges::any_of(metrics, [&](const MetricResult &metric) { return metric.met == met; });
    };
    return some(false) ? Verdict::Breached : some(true) ? Verdict::Met : Verdict::Undecided;
}

void listOutages(const JudgingInput &input, ServiceAssessment &assessment)
{
    for (std::size_t i = 0; i < assessment.measured->outages.size(); ++i) {
        const MeasuredOutage &measured = assessment.measured->outages[i];
        if (!measured.whole.meets(input.period.when))
            continue;
        assessment.listed.push_back(i);
        Outage outage;
        outage.whole = measured.whole;
        outage.recorded = measured.recorded;
        outage.firstFailed = measured.firstFailed;
        outage.lastFailed = measured.lastFailed;
        outage.clauses = assessment.serviceClass->clauses;
        const Incident *incident = incidentOf(measured.whole, assessment.evidence->incidents);
        assessment.incidents.push_back(incident);
        if (incident != nullptr) {
            outage.cause = incident->cause;
            outage.incident = incident->id;
        }
        if (measured.recorded)
            outage.counted = IntervalSet(measured.whole).intersected(assessment.figures.downtime).length();
        assessment.result.outages.push_back(std::move(outage));
    }
}

std::shared_ptr<const Measured> measured(const JudgingInput &input, const ServiceAssessment &assessment,
                                         const ServiceAssessment *before)
{
    const Measure &measure = assessment.serviceClass->measure;
    const bool same = before != nullptr && before->serviceClass->isMeasured
        && before->serviceClass->measure == measure
        && (measure.kind != MeasureKind::IntervalMean
            || (before->accepted == assessment.accepted
                && before->excludedForAvailability == assessment.excludedForAvailability));
    if (same)
        return before->measured;
    return std::make_shared<const Measured>(
        measureService(input, *assessment.serviceClass, assessment.service->id, *assessment.evidence,
                       assessment.accepted.united(assessment.excludedForAvailability)));
}

} // namespace

Expected<ServiceAssessment> judgeService(const JudgingInput &input, const Service &service,
                                         const ServiceEvidence &evidence,
                                         std::span<const JudgedWindow *const> windows,
                                         const ServiceAssessment *before)
{
    ServiceAssessment assessment;
    assessment.service = &service;
    assessment.evidence = &evidence;
    assessment.windows = windows;
    assessment.serviceClass = input.policy.classNamed(service.serviceClass);
    if (assessment.serviceClass == nullptr)
        return refused("service " + service.id + " is of class " + service.serviceClass + ", which policy "
                       + input.policy.id + " does not have");
    assessment.result.fee = service.fee(input.month);
    if (const auto charged = hasCreditBases(input.policy, service); !charged)
        return tl::unexpected(charged.error());
    assessment.breaches = ticketBreaches(input, service, assessment.result.fee);
    assessment.accepted = acceptedIn(windows);
    assessment.policy = &input.policy;
    if (before != nullptr && before->policy->exclusions == input.policy.exclusions) {
        assessment.excludedForAvailability = before->excludedForAvailability;
        assessment.excludedForCredit = before->excludedForCredit;
    } else {
        assessment.excludedForAvailability
            = excludedTime(evidence.incidents, input.policy.exclusions, Purpose::Availability);
        assessment.excludedForCredit
            = excludedTime(evidence.incidents, input.policy.exclusions, Purpose::Credit);
    }
    if (!assessment.serviceClass->isMeasured) {
        // Values alone are promised: nothing is measured, and no time is counted.
        assessment.measured = std::make_shared<const Measured>();
        fillAvailability(input, assessment);
        judgeMetrics(input, assessment);
        assessment.result.verdict = verdictOfMetrics(assessment.result.metrics);
        assessCredit(input, assessment);
        return assessment;
    }
    assessment.measured = measured(input, assessment, before);
    assessment.figures
        = countTime(input, assessment.serviceClass->measure, assessment.serviceClass->measure.noData,
                    *assessment.measured, assessment.accepted, assessment.excludedForAvailability);
    assessment.credited = creditedTimes(
        assessment.measured->outages, evidence.bridges, input.period.when,
        {assessment.figures.maintenance, assessment.accepted, assessment.excludedForCredit, IntervalSet()});
    fillAvailability(input, assessment);
    judgeMetrics(input, assessment);
    listOutages(input, assessment);
    assessCredit(input, assessment);
    return assessment;
}

} // namespace makegood::sla
