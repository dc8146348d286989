// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/admission.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

// Without rules, scenarios of `negotiated` and `none` admit too: they decide what counts as credited time.
bool looksAtOutages(const CreditRule &rule)
{
    return rule.admitsOutages() || (rule.id.empty() && !rule.namesAmounts());
}

} // namespace

void admitOutages(std::vector<RuleSettlement> &rules, const CreditFacts &facts)
{
    std::vector<bool> taken(facts.outages.size(), false);
    for (RuleSettlement &settled : rules) {
        const CreditRule &rule = *settled.rule;
        if (!looksAtOutages(rule))
            continue;
        settled.outages.resize(facts.outages.size());
        for (std::size_t i = 0; i < facts.outages.size(); ++i) {
            const OutageFacts &outage = facts.outages[i];
            RuledOutage &ruled = settled.outages[i];
            if (!outage.recorded)
                continue;
            ruled.takenBefore = taken[i] && !rule.adds;
            if (ruled.takenBefore)
                continue;
            if (!rule.scenarios.empty())
                ruled.scenario
                    = scenarioFor(rule.scenarios, outage.cause, facts.serviceType, outage.whole.length());
            ruled.admitted = rule.scenarios.empty() || ruled.scenario != nullptr;
            taken[i] = taken[i] || ruled.admitted;
        }
    }
}

void takeFreeTime(RuleSettlement &settled, const CreditFacts &facts)
{
    const Duration free = settled.rule->free.value_or(Duration::zero());
    CreditedLength budget(settled.rule->beyondTarget ? facts.budget : Duration::zero());
    for (std::size_t i = 0; i < settled.outages.size(); ++i) {
        RuledOutage &ruled = settled.outages[i];
        if (!ruled.admitted)
            continue;
        const OutageFacts &outage = facts.outages[i];
        // The first of the whole credited length: what lies before the period goes first.
        const Duration before = std::min(free, outage.time->before);
        const Duration inPeriod = outage.time->inPeriod();
        ruled.free = std::min(free - before, inPeriod);
        const Duration after = std::min(free - before - ruled.free, outage.time->after);
        ruled.left = CreditedLength(inPeriod - ruled.free, outage.share);
        if (settled.rule->beyondTarget) {
            ruled.budget = ruled.left.take(budget);
            budget.take(ruled.budget);
        }
        ruled.lookedUp = ruled.left;
        const Duration outside = outage.time->before - before + outage.time->after - after;
        if (outside > Duration::zero())
            ruled.lookedUp += CreditedLength(outside, outage.share);
        settled.credited += ruled.left;
    }
}

std::int64_t calendarDaysOf(const RuleSettlement &settled, const CreditFacts &facts, const Zone &zone)
{
    std::vector<LocalDate> days;
    for (std::size_t i = 0; i < settled.outages.size(); ++i) {
        const RuledOutage &ruled = settled.outages[i];
        if (!ruled.admitted || ruled.left.isZero())
            continue;
        // What the budget took of weighed time is longer in time; a started millisecond still counts.
        const auto budget = floorOf(ruled.budget.exact() / facts.outages[i].share.value_or(Fraction(1)));
        const IntervalSet times = facts.outages[i].time->times();
        const IntervalSet left
            = times.without(times.oldest(ruled.free + Duration(static_cast<std::int64_t>(budget))));
        for (const Interval &part : left.intervals()) {
            const LocalDate last = zone.dateOf(part.end - Duration(1));
            for (LocalDate day = zone.dateOf(part.start); day <= last; day += std::chrono::days(1))
                days.push_back(day);
        }
    }
    std::sort(days.begin(), days.end());
    return std::unique(days.begin(), days.end()) - days.begin();
}

} // namespace makegood::sla
