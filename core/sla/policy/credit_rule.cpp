// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/credit_rule.h"

#include <algorithm>

namespace makegood::sla
{

bool CreditRule::admitsOutages() const
{
    if (on != Trigger::Outage && on != Trigger::Breach)
        return false;
    return isByTime() || (kind == CreditKind::Flat && on == Trigger::Outage);
}

bool CreditRule::isByTime() const
{
    return !isForTickets()
        && (kind == CreditKind::ProRata || kind == CreditKind::PerBlock || kind == CreditKind::Table);
}

bool CreditRule::byOutage() const
{
    return isByTime() && (kind == CreditKind::ProRata || (aggregate == Aggregate::Outage && !calendarDays));
}

bool CreditRule::appliesTo(const std::string &serviceClass) const
{
    return classes.empty() || std::find(classes.begin(), classes.end(), serviceClass) != classes.end();
}

CreditKind CreditTerms::kind() const
{
    if (byRules)
        return CreditKind::Rules;
    return rules.empty() ? CreditKind::None : rules.front().kind;
}

const CreditRule *CreditTerms::only() const
{
    return byRules || rules.empty() ? nullptr : &rules.front();
}

std::vector<const CreditRule *> CreditTerms::rulesFor(const std::string &serviceClass) const
{
    std::vector<const CreditRule *> out;
    for (const CreditRule &rule : rules)
        if (rule.appliesTo(serviceClass))
            out.push_back(&rule);
    return out;
}

bool CreditTerms::isClaimable(const std::string &serviceClass) const
{
    return std::any_of(rules.begin(), rules.end(), [&](const CreditRule &rule) {
        return rule.namesAmounts() && rule.appliesTo(serviceClass);
    });
}

bool CreditTerms::isClaimable() const
{
    return std::any_of(rules.begin(), rules.end(),
                       [](const CreditRule &rule) { return rule.namesAmounts(); });
}

bool CreditTerms::isNegotiated(const std::string &serviceClass) const
{
    return std::any_of(rules.begin(), rules.end(), [&](const CreditRule &rule) {
        return rule.kind == CreditKind::Negotiated && rule.appliesTo(serviceClass);
    });
}

} // namespace makegood::sla
