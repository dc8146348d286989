// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted of a month before it is put into words.
#include <algorithm>

#include "explain/verdict.h"
#include "explain/words.h"
#include "sla/evaluate/claimed_amount.h"

namespace makegood::ui
{

void ServiceCount::add(ServiceState state)
{
    ++all;
    switch (state) {
    case ServiceState::Met:
    case ServiceState::OnTrack:
        ++met;
        break;
    case ServiceState::AtRisk:
        ++atRisk;
        break;
    case ServiceState::Breached:
        ++missed;
        break;
    case ServiceState::Undecided:
        ++open;
        break;
    case ServiceState::NoData:
        ++without;
        break;
    }
}

ServiceCount countOf(const Evaluation &evaluation)
{
    ServiceCount out;
    for (const ServiceResult &s : evaluation.services)
        out.add(s.state);
    return out;
}

OtherPromises otherPromisesOf(const Evaluation &evaluation)
{
    OtherPromises out;
    for (const TicketResult &t : evaluation.support) {
        out.lateReplies += (t.clocks.breached ? 1 : 0)
            + static_cast<int>(t.clocks.updateBreaches + t.clocks.statusBreaches);
        out.lateResolutions += t.clocks.resolutionBreached ? 1 : 0;
    }
    for (const ObligationResult &o : evaluation.obligations)
        if (o.state == ObligationState::Broken)
            out.broken << words::obligation(o);
    return out;
}

int unclassifiedOf(const Evaluation &evaluation)
{
    int out = 0;
    for (const ServiceResult &s : evaluation.services)
        out += unclassifiedOf(s);
    return out;
}

int unclassifiedOf(const ServiceResult &service)
{
    const auto isOne
        = [](const Outage &o) { return o.recorded && o.service.empty() && o.cause == Cause::Unclassified; };
    return static_cast<int>(std::count_if(service.outages.begin(), service.outages.end(), isOne));
}

namespace
{

bool isForTickets(const RuleResult &rule)
{
    return rule.on == Trigger::Response || rule.on == Trigger::Update || rule.on == Trigger::Resolution;
}

} // namespace

Money supportCreditOf(const Evaluation &evaluation)
{
    Money out;
    for (const ServiceResult &s : evaluation.services) {
        Money sum;
        for (const RuleResult &rule : s.credit.rules)
            if (isForTickets(rule))
                sum += rule.amount.value_or(Money{});
        out += std::min(sum, s.credit.amount.value_or(Money{})); // the service has a limit of its own
    }
    return out;
}

bool paysForSupport(const Evaluation &evaluation)
{
    return std::any_of(evaluation.services.begin(), evaluation.services.end(), [](const ServiceResult &s) {
        return std::any_of(s.credit.rules.begin(), s.credit.rules.end(), isForTickets);
    });
}

const std::string &providerOf(const Policy &policy)
{
    return policy.provider.empty() ? policy.name : policy.provider;
}

Status monthStatus(const Evaluation &evaluation)
{
    const ServiceCount count = countOf(evaluation);
    if (count.missed > 0)
        return Status::Breached;
    if (count.atRisk > 0)
        return Status::AtRisk;
    if (count.all == 0)
        return Status::None;
    if (count.without == count.all)
        return Status::NoData;
    if (count.open + count.without > 0)
        return Status::Undecided;
    return evaluation.isRunning() ? Status::OnTrack : Status::Met;
}

bool isForfeited(const Evaluation &evaluation)
{
    bool any = false;
    for (const ServiceResult &s : evaluation.services) {
        if (s.credit.amount.value_or(Money{}) == Money{})
            continue;
        if (s.claims.empty())
            return false;
        for (const Claim &claim : s.claims)
            if (claim.state != ClaimState::Expired && !isNeedless(s, claim))
                return false;
        any = true;
    }
    return any;
}

} // namespace makegood::ui
