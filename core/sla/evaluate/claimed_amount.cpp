// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/claimed_amount.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

// Its outage, where that has an amount of its own.
const Outage *paidOutage(const ServiceResult &service, const Claim &claim)
{
    const auto &outages = service.outages;
    const auto at = std::find_if(outages.begin(), outages.end(), [&](const Outage &outage) {
        return outage.whole == claim.outage && outage.amount;
    });
    return claim.forPeriod || at == outages.end() ? nullptr : &*at;
}

bool isNoDowntime(const ServiceResult &service, const Claim &claim)
{
    return !claim.forPeriod
        && std::none_of(service.outages.begin(), service.outages.end(), [&](const Outage &outage) {
               return outage.whole == claim.outage && outage.counted > Duration::zero();
           });
}

} // namespace

Money claimedAmount(const ServiceResult &service, const Claim &claim)
{
    const Money all = service.credit.amount.value_or(Money{}) + service.credit.withheld;
    if (const Outage *outage = paidOutage(service, claim))
        return service.credit.amount ? std::min(*outage->amount, all) : *outage->amount;
    // What belongs to no outage: all of it, where nothing is paid by outage.
    Money rest = all;
    for (const Outage &outage : service.outages)
        rest = rest - outage.amount.value_or(Money{});
    return std::max(rest, Money{});
}

bool asksForTheMonth(const ServiceResult &service, const Claim &claim)
{
    return paidOutage(service, claim) == nullptr;
}

bool isNeedless(const ServiceResult &service, const Claim &claim)
{
    return !isRecorded(claim.state) && asksForTheMonth(service, claim) && isNoDowntime(service, claim)
        && !paysByLength(service.credit)
        && std::any_of(service.outages.begin(), service.outages.end(), [](const Outage &outage) {
               return outage.counted > Duration::zero() && outage.credited > Duration::zero();
           });
}

bool paysByLength(const CreditResult &credit)
{
    return std::any_of(credit.rules.begin(), credit.rules.end(), [](const RuleResult &rule) {
        const bool byAvailability = rule.kind == CreditKind::Tiers || rule.kind == CreditKind::Negotiated
            || (rule.kind == CreditKind::Flat && rule.on == Trigger::Breach);
        return !byAvailability && rule.worked() > Money{};
    });
}

} // namespace makegood::sla
