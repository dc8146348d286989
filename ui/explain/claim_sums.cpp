// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claim_sums.h"

#include <algorithm>
#include <utility>

#include "explain/verdict.h"
#include "sla/evaluate/claimed_amount.h"

namespace makegood::ui
{

namespace
{

// Claims of which an earlier part told the month's amount leave it out.
template <typename Which> Money askedTogether(const ServiceResult &service, bool &monthIsTold, Which which)
{
    Money sum;
    bool monthIsHere = false;
    for (const Claim &claim : service.claims) {
        if (!which(claim) || isNeedless(service, claim))
            continue;
        if (!asksForTheMonth(service, claim))
            sum += claimedAmount(service, claim);
        else if (!monthIsTold && !std::exchange(monthIsHere, true))
            sum += claimedAmount(service, claim);
    }
    monthIsTold = monthIsTold || monthIsHere;
    return sum;
}

} // namespace

ClaimSums claimSumsOf(const ServiceResult &service)
{
    Money left = service.credit.amount.value_or(Money{}) + service.credit.withheld;
    bool monthIsTold = false;
    const auto part = [&](auto which) {
        const Money sum = std::min(askedTogether(service, monthIsTold, which), left);
        left = left - sum;
        return sum;
    };
    ClaimSums out;
    out.decided = part([](const Claim &claim) { return isRecorded(claim.state); });
    out.open = part([](const Claim &claim) { return clockRuns(claim.state); });
    // What is withheld could not be requested in time either.
    const bool isWithheld = service.credit.amount.value_or(Money{}) == Money{};
    out.lost = part([&](const Claim &claim) { return claim.state == ClaimState::Expired && !isWithheld; });
    return out;
}

Money claimedIn(const ServiceResult &service, ClaimState state)
{
    bool monthIsTold = false;
    const Money most = service.credit.amount.value_or(Money{}) + service.credit.withheld;
    return std::min(
        askedTogether(service, monthIsTold, [state](const Claim &claim) { return claim.state == state; }),
        most);
}

Money lostOf(const Evaluation &evaluation)
{
    if (isForfeited(evaluation))
        return evaluation.total.amount;
    Money out;
    for (const ServiceResult &s : evaluation.services)
        out += claimSumsOf(s).lost;
    return std::min(out, evaluation.total.amount);
}

} // namespace makegood::ui
