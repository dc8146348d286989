// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/service_judgement.h"

#include <algorithm>

#include "sla/credit/formulas.h"
#include "sla/exact/rounded_multiples.h"
#include "sla/exclude/causes.h"

namespace makegood
{

namespace
{

constexpr Duration thirtyDays = std::chrono::days(30);

Verdict verdictOf(const Question &ask, const Judgement &j)
{
    const Measure &measure = j.serviceClass->measure;
    std::optional<bool> met;
    for (const NoData noData : {NoData::Up, NoData::Down, NoData::Excluded}) {
        const Figures figures = noData == measure.noData
            ? j.figures
            : countTime(ask, measure, noData, *j.measured, j.accepted, j.excludedForAvailability);
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

void fillAvailability(const Question &ask, Judgement &j)
{
    ServiceResult &r = j.result;
    r.service = j.service->id;
    r.serviceClass = j.serviceClass->id;
    r.target = j.serviceClass->target;
    if (j.figures.num) {
        r.availability = Availability{*j.figures.num, j.figures.den};
        r.met = j.figures.meets(r.target);
    }
    r.verdict = verdictOf(ask, j);
    r.downtime = j.figures.downtime.length();
    r.measured = j.figures.measured;
    r.unknown = j.measured->unknown.length();
    r.elapsed = Interval{ask.period.when.start, std::min(ask.period.when.end, ask.asOf)}.length();
    r.coveredElapsed = r.elapsed - r.unknown;
    r.excludedMaintenance = j.figures.maintenance.length();
    r.excludedCauses = j.figures.causes.length();
    const Fraction budget = Fraction(r.measured.count()) * (1 - r.target.ratio);
    r.budget = Duration(static_cast<std::int64_t>(floorOf(budget)));
    r.budgetLeft = r.budget - r.downtime;
    r.downtimeSet = j.figures.downtime;
    r.maintenanceSet = j.figures.maintenance;
    r.causesSet = j.figures.causes;
    r.unknownSet = j.measured->unknown;
}

void listOutages(const Question &ask, Judgement &j)
{
    const auto &rows = ask.policy.credit.scenarios;
    const bool askScenarios = !rows.empty() && ask.policy.credit.kind != CreditKind::Tiers;
    for (std::size_t i = 0; i < j.measured->outages.size(); ++i) {
        const MeasuredOutage &measured = j.measured->outages[i];
        if (!measured.whole.meets(ask.period.when))
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

Duration creditedTotal(const ServiceResult &result)
{
    Duration sum{};
    for (const Outage &outage : result.outages)
        sum += outage.credited;
    return sum;
}

// Amounts by outage, each rounded by itself; their sum.
Money amountsByOutage(const Question &ask, Judgement &j, const Fraction &fee)
{
    const CreditRule &rule = ask.policy.credit;
    const bool proRated = rule.kind == CreditKind::ProRata;
    const Duration basis = rule.basis == Basis::ThirtyDays ? thirtyDays : ask.period.when.length();
    // Of one millisecond, or of one block.
    const RoundedMultiples amounts(proRated ? proRata(fee, Duration(1), basis, rule.multiplier)
                                            : valueOf(rule.worth, fee, rule.dayBasis, ask.period.days),
                                   ask.contract.currency);
    Money sum;
    for (Outage &outage : j.result.outages) {
        std::int64_t count = outage.credited.count();
        if (!proRated) {
            count = blocksIn(outage.credited, rule.block, rule.rounding);
            j.blocks.push_back(count);
        }
        outage.amount = j.triggered ? amounts.times(count) : Money{};
        sum += *outage.amount;
    }
    return sum;
}

// Amounts that are worked out once for the whole period.
Money amountOfPeriod(const Question &ask, Judgement &j, const Fraction &fee)
{
    const CreditRule &rule = ask.policy.credit;
    Fraction exact = 0;
    if (rule.kind == CreditKind::PerBlock) {
        j.periodBlocks = blocksIn(creditedTotal(j.result), rule.block, rule.rounding);
        exact = valueOf(rule.worth, fee, rule.dayBasis, ask.period.days) * j.periodBlocks;
    } else if (rule.kind == CreditKind::Tiers && j.figures.num) {
        j.tier = tierFor(rule.tiers, Fraction(*j.figures.num, j.figures.den));
        if (j.tier != nullptr) {
            j.result.credit.tier = *j.tier;
            exact = valueOf(j.tier->worth, exactAmount(j.base, ask.contract.currency), rule.dayBasis,
                            ask.period.days);
        }
    }
    return j.triggered ? roundedAmount(exact, ask.contract.currency, Rounding::HalfUp) : Money{};
}

void findFailedGates(const Question &ask, Judgement &j)
{
    for (const Standing &row : ask.contract.standing) {
        const bool known = std::any_of(ask.policy.gates.begin(), ask.policy.gates.end(),
                                       [&](const Gate &gate) { return gate.id == row.gate; });
        if (known && row.when().meets(ask.period.when))
            j.failedGates.push_back(&row);
    }
}

void fillCredit(const Question &ask, Judgement &j)
{
    const CreditRule &rule = ask.policy.credit;
    CreditResult &credit = j.result.credit;
    const Fraction fee = exactAmount(j.result.fee, ask.contract.currency);
    credit.kind = rule.kind;
    credit.clauses = rule.clauses;
    findFailedGates(ask, j);
    // With no availability nothing is breached.
    j.triggered = rule.trigger == Trigger::Outage || j.result.met == false;
    if (rule.kind == CreditKind::Negotiated) {
        for (const AgreedRemedy &remedy : ask.evidence.remedies)
            if (remedy.service == j.service->id && remedy.month == ask.month
                && (!credit.agreed || credit.agreed->at <= remedy.at))
                credit.agreed = remedy;
        return;
    }
    credit.amount = Money{};
    if (rule.kind == CreditKind::None)
        return;
    j.beforeCap = rule.byOutage() ? amountsByOutage(ask, j, fee) : amountOfPeriod(ask, j, fee);
    const CappedAmount capped = cappedAt(j.beforeCap, rule.cap, fee, ask.contract.currency);
    credit.capped = capped.capped;
    (j.failedGates.empty() ? *credit.amount : credit.withheld) = capped.amount;
}

std::shared_ptr<const Measured> measured(const Question &ask, const Judgement &j, const Judgement *before)
{
    const Measure &measure = j.serviceClass->measure;
    const bool same = before != nullptr && before->serviceClass->measure == measure
        && (measure.kind != MeasureKind::IntervalMean
            || (before->accepted == j.accepted
                && before->excludedForAvailability == j.excludedForAvailability));
    if (same)
        return before->measured;
    return std::make_shared<const Measured>(measureService(ask, *j.serviceClass, j.service->id, *j.evidence,
                                                           j.accepted.united(j.excludedForAvailability)));
}

} // namespace

Expected<Judgement> judgeService(const Question &ask, const Service &service, const ServiceEvidence &evidence,
                                 std::span<const JudgedWindow *const> windows, const Judgement *before)
{
    Judgement j;
    j.service = &service;
    j.evidence = &evidence;
    j.windows = windows;
    j.serviceClass = ask.policy.classNamed(service.serviceClass);
    if (j.serviceClass == nullptr)
        return refused("service " + service.id + " is of class " + service.serviceClass + ", which policy "
                       + ask.policy.id + " does not have");
    j.result.fee = service.fee(ask.month);
    j.base = j.result.fee;
    if (ask.policy.credit.kind == CreditKind::Tiers && ask.policy.credit.base != "fee") {
        const auto charge = service.namedCharges.find(ask.policy.credit.base);
        if (charge == service.namedCharges.end())
            return refused("service " + service.id + " has no charge named " + ask.policy.credit.base
                           + ", of which policy " + ask.policy.id + " credits a share");
        j.base = charge->second;
    }
    j.accepted = acceptedIn(windows);
    j.policy = &ask.policy;
    if (before != nullptr && before->policy->exclusions == ask.policy.exclusions) {
        j.excludedForAvailability = before->excludedForAvailability;
        j.excludedForCredit = before->excludedForCredit;
    } else {
        j.excludedForAvailability
            = excludedTime(evidence.incidents, ask.policy.exclusions, Purpose::Availability);
        j.excludedForCredit = excludedTime(evidence.incidents, ask.policy.exclusions, Purpose::Credit);
    }
    j.measured = measured(ask, j, before);
    j.figures = countTime(ask, j.serviceClass->measure, j.serviceClass->measure.noData, *j.measured,
                          j.accepted, j.excludedForAvailability);
    j.credited = creditedTimes(j.measured->outages, evidence.bridges, ask.period.when, j.figures.maintenance,
                               j.excludedForCredit);
    fillAvailability(ask, j);
    listOutages(ask, j);
    fillCredit(ask, j);
    return j;
}

} // namespace makegood
