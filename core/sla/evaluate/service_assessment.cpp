// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/service_assessment.h"

#include <algorithm>

#include "sla/credit/formulas.h"
#include "sla/exclude/causes.h"

namespace makegood::sla
{

namespace
{

Verdict verdictOf(const JudgingInput &input, const ServiceAssessment &j)
{
    const Measure &measure = j.serviceClass->measure;
    std::optional<bool> met;
    for (const NoData noData : {NoData::Up, NoData::Down, NoData::Excluded}) {
        const Figures figures = noData == measure.noData
            ? j.figures
            : countTime(input, measure, noData, *j.measured, j.accepted, j.excludedForAvailability);
        if (!figures.num)
            return Verdict::Undecided;
        const bool now = figures.meets(j.serviceClass->target);
        if (met && *met != now)
            return Verdict::Undecided;
        met = now;
        if (j.measured->unknown.empty())
            break;
    }
    return *met ? Verdict::Met : Verdict::Breached;
}

void fillAvailability(const JudgingInput &input, ServiceAssessment &j)
{
    ServiceResult &r = j.result;
    r.service = j.service->id;
    r.serviceClass = j.serviceClass->id;
    r.target = j.serviceClass->target;
    if (j.figures.num) {
        r.availability = Availability{*j.figures.num, j.figures.den};
        r.met = j.figures.meets(r.target);
    }
    r.verdict = verdictOf(input, j);
    r.downtime = j.figures.downtime.length();
    r.measured = j.figures.measured.length();
    r.unknown = j.measured->unknown.length();
    r.elapsed = Interval{input.period.when.start, std::min(input.period.when.end, input.asOf)}.length();
    r.coveredElapsed = r.elapsed - r.unknown;
    r.excludedMaintenance = j.figures.maintenance.length();
    r.excludedCauses = j.figures.causes.length();
    const Fraction budget = Fraction(r.measured.count()) * (1 - r.target.ratio);
    r.budget = Duration(static_cast<std::int64_t>(floorOf(budget)));
    r.budgetLeft = r.budget - r.downtime;
    r.measuredSet = j.figures.measured;
    r.downtimeSet = j.figures.downtime;
    r.maintenanceSet = j.figures.maintenance;
    r.causesSet = j.figures.causes;
    r.unknownSet = j.measured->unknown;
}

void listOutages(const JudgingInput &input, ServiceAssessment &j)
{
    const auto &rows = input.policy.credit.scenarios;
    const bool askScenarios = !rows.empty() && input.policy.credit.kind != CreditKind::Tiers;
    for (std::size_t i = 0; i < j.measured->outages.size(); ++i) {
        const MeasuredOutage &measured = j.measured->outages[i];
        if (!measured.whole.meets(input.period.when))
            continue;
        j.listed.push_back(i);
        Outage outage;
        outage.whole = measured.whole;
        outage.recorded = measured.recorded;
        outage.firstFailed = measured.firstFailed;
        outage.lastFailed = measured.lastFailed;
        outage.clauses = j.serviceClass->clauses;
        const Incident *incident = incidentOf(measured.whole, j.evidence->incidents);
        j.incidents.push_back(incident);
        if (incident != nullptr) {
            outage.cause = incident->cause;
            outage.incident = incident->id;
        }
        const Scenario *scenario = askScenarios
            ? scenarioFor(rows, outage.cause, j.service->type, measured.whole.length())
            : nullptr;
        if (measured.recorded) {
            outage.counted = IntervalSet(measured.whole).intersected(j.figures.downtime).length();
            outage.admitted = !askScenarios || scenario != nullptr;
        }
        if (outage.admitted) {
            outage.bridged = j.credited[i].bridged;
            outage.credited = j.credited[i].own + outage.bridged;
        }
        if (outage.admitted && scenario != nullptr) {
            outage.scenario = scenario->id;
            outage.clauses.insert(outage.clauses.end(), scenario->clauses.begin(), scenario->clauses.end());
        }
        j.result.outages.push_back(std::move(outage));
    }
}

void fillCredit(const JudgingInput &input, ServiceAssessment &j)
{
    const CreditRule &rule = input.policy.credit;
    CreditResult &credit = j.result.credit;
    credit.kind = rule.kind;
    credit.clauses = rule.clauses;
    j.failedGates = failedGates(input.policy, input.contract, input.period.when);
    // With no availability nothing is breached.
    j.triggered = rule.trigger == Trigger::Outage || j.result.met == false;
    if (rule.kind == CreditKind::Negotiated) {
        for (const AgreedRemedy &remedy : input.evidence.remedies)
            if (remedy.service == j.service->id && remedy.month == input.month
                && (!credit.agreed || credit.agreed->at <= remedy.at))
                credit.agreed = remedy;
        return;
    }
    credit.amount = Money{};
    if (rule.kind == CreditKind::None)
        return;
    std::vector<Duration> credited;
    for (const Outage &outage : j.result.outages)
        credited.push_back(outage.credited);
    std::optional<Fraction> availability;
    if (j.result.availability)
        availability = j.result.availability->ratio();
    j.settled = settle(rule, {j.result.fee, j.base, input.period, input.contract.currency}, credited,
                       availability, j.triggered);
    for (std::size_t i = 0; i < j.settled.byOutage.size(); ++i)
        j.result.outages[i].amount = j.settled.byOutage[i];
    if (j.settled.tier != nullptr)
        credit.tier = *j.settled.tier;
    credit.capped = j.settled.total.capped;
    (j.failedGates.empty() ? *credit.amount : credit.withheld) = j.settled.total.amount;
}

std::shared_ptr<const Measured> measured(const JudgingInput &input, const ServiceAssessment &j,
                                         const ServiceAssessment *before)
{
    const Measure &measure = j.serviceClass->measure;
    const bool same = before != nullptr && before->serviceClass->measure == measure
        && (measure.kind != MeasureKind::IntervalMean
            || (before->accepted == j.accepted
                && before->excludedForAvailability == j.excludedForAvailability));
    if (same)
        return before->measured;
    return std::make_shared<const Measured>(measureService(input, *j.serviceClass, j.service->id, *j.evidence,
                                                           j.accepted.united(j.excludedForAvailability)));
}

} // namespace

Expected<ServiceAssessment> judgeService(const JudgingInput &input, const Service &service,
                                         const ServiceEvidence &evidence,
                                         std::span<const JudgedWindow *const> windows,
                                         const ServiceAssessment *before)
{
    ServiceAssessment j;
    j.service = &service;
    j.evidence = &evidence;
    j.windows = windows;
    j.serviceClass = input.policy.classNamed(service.serviceClass);
    if (j.serviceClass == nullptr)
        return refused("service " + service.id + " is of class " + service.serviceClass + ", which policy "
                       + input.policy.id + " does not have");
    j.result.fee = service.fee(input.month);
    const auto base = creditBase(input.policy, service, input.month);
    if (!base)
        return tl::unexpected(base.error());
    j.base = *base;
    j.accepted = acceptedIn(windows);
    j.policy = &input.policy;
    if (before != nullptr && before->policy->exclusions == input.policy.exclusions) {
        j.excludedForAvailability = before->excludedForAvailability;
        j.excludedForCredit = before->excludedForCredit;
    } else {
        j.excludedForAvailability
            = excludedTime(evidence.incidents, input.policy.exclusions, Purpose::Availability);
        j.excludedForCredit = excludedTime(evidence.incidents, input.policy.exclusions, Purpose::Credit);
    }
    j.measured = measured(input, j, before);
    j.figures = countTime(input, j.serviceClass->measure, j.serviceClass->measure.noData, *j.measured,
                          j.accepted, j.excludedForAvailability);
    j.credited = creditedTimes(j.measured->outages, evidence.bridges, input.period.when,
                               j.figures.maintenance, j.excludedForCredit);
    fillAvailability(input, j);
    listOutages(input, j);
    fillCredit(input, j);
    return j;
}

} // namespace makegood::sla
