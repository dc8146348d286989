// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/service_assessment.h"

#include <algorithm>

#include "sla/credit/formulas.h"
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
    const Interval past{input.period.when.start, std::min(input.period.when.end, input.asOf)};
    const auto &hours = assessment.measured->hours;
    r.elapsed = hours ? hours->intersected(past).length() : past.length();
    r.coveredElapsed = r.elapsed - assessment.measured->uncovered.length();
    r.excludedMaintenance = assessment.figures.maintenance.length();
    r.excludedCauses = assessment.figures.causes.length();
    if (hours)
        r.excludedHours = assessment.figures.outsideHours.length();
    const Fraction base(assessment.serviceClass->measure.denominator.value_or(r.measured).count());
    const auto cut = [](const Fraction &ms) { return Duration(static_cast<std::int64_t>(floorOf(ms))); };
    r.budget = cut(base * (1 - r.target.ratio));
    // Its sign agrees with the verdict for every kind of measure.
    r.budgetLeft
        = r.availability ? cut(base * (r.availability->ratio() - r.target.ratio)) : r.budget - r.downtime;
    r.measuredSet = assessment.figures.measured;
    r.downtimeSet = assessment.figures.downtime;
    r.maintenanceSet = assessment.figures.maintenance;
    r.causesSet = assessment.figures.causes;
    r.outsideHoursSet = assessment.figures.outsideHours;
    r.unknownSet = assessment.measured->unknown;
}

void listOutages(const JudgingInput &input, ServiceAssessment &assessment)
{
    const auto &rows = input.policy.credit.scenarios;
    const bool askScenarios = !rows.empty() && input.policy.credit.kind != CreditKind::Tiers;
    for (std::size_t i = 0; i < assessment.measured->outages.size(); ++i) {
        const MeasuredOutage &measured = assessment.measured->outages[i];
        if (!measured.whole.meets(input.period.when))
            continue;
        assessment.listed.push_back(i);
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
        const Incident *incident = measured.incident;
        assessment.incidents.push_back(incident);
        if (incident != nullptr) {
            outage.cause = incident->cause;
            outage.incident = incident->id;
        }
        const Scenario *scenario = askScenarios
            ? scenarioFor(rows, outage.cause, assessment.service->type, measured.whole.length())
            : nullptr;
        if (measured.recorded()) {
            outage.counted = IntervalSet(measured.whole).intersected(assessment.figures.downtime).length();
            outage.admitted = !askScenarios || scenario != nullptr;
        }
        if (outage.admitted) {
            outage.bridged = assessment.credited[i].bridged;
            outage.credited = assessment.credited[i].own + outage.bridged;
        }
        if (outage.admitted && scenario != nullptr) {
            outage.scenario = scenario->id;
            outage.clauses.insert(outage.clauses.end(), scenario->clauses.begin(), scenario->clauses.end());
        }
        assessment.result.outages.push_back(std::move(outage));
    }
}

void fillCredit(const JudgingInput &input, ServiceAssessment &assessment)
{
    const CreditRule &rule = input.policy.credit;
    CreditResult &credit = assessment.result.credit;
    credit.kind = rule.kind;
    credit.clauses = rule.clauses;
    assessment.failedGates = failedGates(input.policy, input.contract, input.period.when);
    // Without availability there is no breach.
    assessment.triggered = rule.trigger == Trigger::Outage || assessment.result.met == false;
    if (rule.kind == CreditKind::Negotiated) {
        for (const AgreedRemedy &remedy : input.evidence.remedies)
            if (remedy.service == assessment.service->id && remedy.month == input.month
                && (!credit.agreed || credit.agreed->at <= remedy.at))
                credit.agreed = remedy;
        return;
    }
    credit.amount = Money{};
    if (rule.kind == CreditKind::None)
        return;
    std::vector<Duration> credited;
    for (const Outage &outage : assessment.result.outages)
        credited.push_back(outage.credited);
    std::optional<Fraction> availability;
    if (assessment.result.availability)
        availability = assessment.result.availability->ratio();
    assessment.settled
        = settle(rule, {assessment.result.fee, assessment.base, input.period, input.contract.currency},
                 credited, availability, assessment.triggered);
    for (std::size_t i = 0; i < assessment.settled.byOutage.size(); ++i)
        assessment.result.outages[i].amount = assessment.settled.byOutage[i];
    if (assessment.settled.tier != nullptr)
        credit.tier = *assessment.settled.tier;
    credit.capped = assessment.settled.total.capped;
    (assessment.failedGates.empty() ? *credit.amount : credit.withheld) = assessment.settled.total.amount;
}

std::shared_ptr<const Measured> measured(const JudgingInput &input, const ServiceAssessment &assessment,
                                         const ServiceHours &hours, const ServiceAssessment *before)
{
    const Measure &measure = assessment.serviceClass->measure;
    // Terms that leave out samples before buckets are judged.
    const auto sameLeftOut = [&] {
        return before->accepted == assessment.accepted
            && before->excludedForAvailability == assessment.excludedForAvailability
            && before->policy->maintenance == assessment.policy->maintenance;
    };
    const bool same = before != nullptr && before->serviceClass->measure == measure
        && before->serviceClass->serviceHours == assessment.serviceClass->serviceHours
        && (measure.kind == MeasureKind::Runs || sameLeftOut());
    if (same)
        return before->measured;
    return std::make_shared<const Measured>(
        measureService(input, *assessment.serviceClass, assessment.service->id, *assessment.evidence,
                       {assessment.accepted, assessment.excludedForAvailability, hours}));
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
    const auto base = creditBase(input.policy, service, input.month);
    if (!base)
        return tl::unexpected(base.error());
    assessment.base = *base;
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
    const auto hours = ServiceHours::of(*assessment.serviceClass, input.contract.zone);
    if (!hours)
        return tl::unexpected(hours.error());
    assessment.measured = measured(input, assessment, *hours, before);
    assessment.figures
        = countTime(input, assessment.serviceClass->measure, assessment.serviceClass->measure.noData,
                    *assessment.measured, assessment.accepted, assessment.excludedForAvailability);
    assessment.credited
        = creditedTimes(assessment.measured->outages, evidence.bridges, input.period.when,
                        assessment.figures.maintenance.united(assessment.figures.outsideHours),
                        assessment.excludedForCredit, assessment.figures.outsideHours);
    fillAvailability(input, assessment);
    listOutages(input, assessment);
    fillCredit(input, assessment);
    return assessment;
}

} // namespace makegood::sla
