// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/credit_assessment.h"

#include <algorithm>

#include "sla/exclude/impact.h"

namespace makegood::sla
{

namespace
{

CreditFacts factsOf(const ServiceAssessment &assessment)
{
    CreditFacts facts;
    facts.serviceType = assessment.service->type;
    for (std::size_t i = 0; i < assessment.result.outages.size(); ++i) {
        const Outage &outage = assessment.result.outages[i];
        facts.outages.push_back(
            {outage.whole, outage.recorded, outage.cause, &assessment.credited[assessment.listed[i]],
             shareOf(assessment.incidents[i], assessment.policy->impact, Purpose::Credit)});
    }
    const auto &rules = assessment.policy->credit.rules;
    const bool byTiers = std::any_of(rules.begin(), rules.end(),
                                     [](const CreditRule &rule) { return rule.kind == CreditKind::Tiers; });
    if (byTiers && assessment.result.availability)
        facts.availability = assessment.result.availability->ratio();
    // Without availability there is no breach.
    facts.missed = assessment.result.met == false;
    facts.budget = assessment.result.budget;
    facts.metrics = assessment.metrics;
    facts.breaches = assessment.breaches;
    return facts;
}

// Rules that look at no outage are worth something for all of the credited time.
bool creditsEveryOutage(const CreditRule &rule)
{
    return rule.kind == CreditKind::Tiers || (rule.kind == CreditKind::Negotiated && rule.scenarios.empty())
        || (rule.kind == CreditKind::Flat && rule.on == Trigger::Breach);
}

void fillOutages(const CreditFacts &facts, ServiceAssessment &assessment)
{
    const ServiceSettlement &settled = assessment.settled;
    const bool all = std::any_of(settled.rules.begin(), settled.rules.end(),
                                 [](const RuleSettlement &one) { return creditsEveryOutage(*one.rule); });
    for (std::size_t i = 0; i < assessment.result.outages.size(); ++i) {
        Outage &outage = assessment.result.outages[i];
        const CreditedTime &time = *facts.outages[i].time;
        const RuledOutage *first = settled.admission(i);
        outage.amount = settled.amountOf(i);
        outage.creditedSet = time.times();
        outage.creditedBefore = time.before;
        outage.creditedAfter = time.after;
        outage.admitted = outage.recorded && (first != nullptr || all);
        if (!outage.admitted)
            continue;
        outage.credited = first != nullptr ? first->left.shown()
                                           : CreditedLength(time.inPeriod(), facts.outages[i].share).shown();
        outage.bridged = time.bridged;
        if (first != nullptr && first->scenario != nullptr) {
            outage.scenario = first->scenario->id;
            outage.clauses.insert(outage.clauses.end(), first->scenario->clauses.begin(),
                                  first->scenario->clauses.end());
        }
    }
}

std::optional<AgreedRemedy> agreedRemedy(const JudgingInput &input, const std::string &service)
{
    std::optional<AgreedRemedy> out;
    for (const AgreedRemedy &remedy : input.evidence.remedies)
        if (remedy.service == service && remedy.month == input.month && (!out || out->at <= remedy.at))
            out = remedy;
    return out;
}

void fillRules(const ServiceSettlement &settled, CreditResult &credit)
{
    for (const RuleSettlement &one : settled.rules) {
        RuleResult rule;
        rule.id = one.rule->id;
        rule.kind = one.rule->kind;
        rule.on = one.rule->on;
        rule.byOutage = one.rule->byOutage();
        rule.holds = one.holds;
        if (rule.kind != CreditKind::Negotiated)
            rule.amount = one.total.amount;
        rule.capped = one.total.capped;
        if (one.tier != nullptr)
            rule.tier = *one.tier;
        if (!credit.tier)
            credit.tier = rule.tier;
        rule.clauses = one.rule->clauses;
        credit.rules.push_back(std::move(rule));
    }
}

void withhold(CreditResult &credit)
{
    std::swap(*credit.amount, credit.withheld);
    for (RuleResult &rule : credit.rules)
        if (rule.amount)
            std::swap(*rule.amount, rule.withheld);
}

// Nothing is due unless enough of the last periods missed the target (docs/rules.md, section 16).
bool isDue(const JudgingInput &input, ServiceAssessment &assessment)
{
    const auto &after = input.policy.credit.after;
    if (!after)
        return true;
    assessment.lastPeriods = lastPeriods(input, assessment, after->within);
    const auto missed = std::count_if(assessment.lastPeriods.begin(), assessment.lastPeriods.end(),
                                      [](const EarlierPeriod &one) { return one.met == false; });
    return missed >= after->months;
}

} // namespace

void assessCredit(const JudgingInput &input, ServiceAssessment &assessment)
{
    const CreditTerms &terms = input.policy.credit;
    CreditResult &credit = assessment.result.credit;
    credit.kind = terms.kind();
    credit.clauses = terms.clauses;
    assessment.failedGates = failedGates(input.policy, input.contract, input.period.when);
    const CreditFacts facts = factsOf(assessment);
    // The named charges of a group are those of its period already.
    const std::int64_t months = assessment.group != nullptr ? 1 : input.period.chargedMonths();
    const Charges charges{assessment.result.fee,   assessment.service,   input.period,
                          input.contract.currency, &input.contract.zone, months};
    assessment.settled = settle(terms, terms.rulesFor(assessment.serviceClass->id), charges, facts);
    fillOutages(facts, assessment);
    fillRules(assessment.settled, credit);
    if (credit.isNegotiated())
        credit.agreed = agreedRemedy(input, assessment.service->id);
    if (credit.kind == CreditKind::Negotiated)
        return;
    credit.amount = assessment.settled.total.amount;
    credit.capped = assessment.settled.total.capped;
    if (assessment.settled.beforeCap == Money{})
        return;
    if (!assessment.failedGates.empty())
        credit.because.push_back(Withholding::Gate);
    if (isUnderLeast(terms, *credit.amount, input.contract.currency))
        credit.because.push_back(Withholding::Least);
    if (!isDue(input, assessment))
        credit.because.push_back(Withholding::NotDue);
    if (!credit.because.empty())
        withhold(credit);
}

bool CreditResult::isNegotiated() const
{
    return std::any_of(rules.begin(), rules.end(),
                       [](const RuleResult &one) { return one.kind == CreditKind::Negotiated; });
}

bool CreditResult::isToBeAgreed() const
{
    return !agreed && std::any_of(rules.begin(), rules.end(), [](const RuleResult &one) {
        return one.kind == CreditKind::Negotiated && one.holds;
    });
}

bool CreditResult::isWithheldFor(Withholding why) const
{
    return std::find(because.begin(), because.end(), why) != because.end();
}

Money paidForThePeriod(const CreditResult &credit)
{
    Money sum;
    for (const RuleResult &one : credit.rules)
        if (!one.byOutage && (one.on == Trigger::Outage || one.on == Trigger::Breach))
            sum += one.worked();
    // A single remedy has the cap of [credit] as its own.
    return credit.kind == CreditKind::Rules
        ? sum
        : std::min(sum, credit.amount.value_or(Money{}) + credit.withheld);
}

Money paidWithoutOutages(const CreditResult &credit)
{
    Money sum;
    for (const RuleResult &one : credit.rules)
        if (one.on != Trigger::Outage && one.on != Trigger::Breach)
            sum += one.worked();
    return sum;
}

} // namespace makegood::sla
