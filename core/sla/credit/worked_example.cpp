// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/worked_example.h"

#include "sla/credit/settlement.h"

namespace makegood::sla
{

std::optional<WorkedExample> workedExample(const CreditRule &rule, Money fee, Duration outage,
                                           const Currency &currency, const Percent *target)
{
    if (!rule.namesAmounts() || rule.on == Trigger::Metric)
        return std::nullopt;
    const Interval month{Instant{}, Instant{} + std::chrono::days(WorkedExample::days)};
    const Integer up = (month.length() - outage).count();
    WorkedExample out{fee, outage, 0, percentCut(up, month.length().count()), {}, false};

    CreditedTime time;
    const Interval when{month.start, month.start + outage};
    time.own = outage;
    time.ownTimes = IntervalSet(when);
    const TicketBreach breach{rule.on, {}, {}, outage, fee, 1};
    CreditFacts facts;
    facts.outages = {{when, true, Cause::Unclassified, &time, 1}};
    facts.availability = Fraction(up, month.length().count());
    facts.missed = true;
    facts.breaches = std::span(&breach, 1);
    if (target != nullptr)
        facts.budget
            = Duration(static_cast<std::int64_t>(floorOf((1 - target->ratio) * month.length().count())));
    // The example is of an outage that the rule admits.
    CreditRule open = rule;
    open.scenarios.clear();
    open.base = "fee";
    const CreditRule *const rules[] = {&open};
    const Zone utc;
    const ServiceSettlement settled
        = settle(CreditTerms(), rules, {fee, nullptr, {month, WorkedExample::days}, currency, &utc}, facts);
    const RuleSettlement &one = settled.rules.front();
    out.blocks = one.periodBlocks;
    if (!one.outages.empty())
        out.blocks += one.outages.front().blocks;
    if (!one.breaches.empty())
        out.blocks = one.breaches.front().blocks;
    out.amount = one.total.amount;
    out.capped = one.total.capped;
    return out;
}

} // namespace makegood::sla
