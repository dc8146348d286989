// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted of a month before it is put into words.
#include "explain/verdict.h"
#include "explain/words.h"

namespace makegood::ui
{

ServiceCount countOf(const Evaluation &evaluation)
{
    ServiceCount out;
    for (const ServiceResult &s : evaluation.services) {
        ++out.all;
        switch (s.state) {
        case ServiceState::Met:
        case ServiceState::OnTrack:
            ++out.met;
            break;
        case ServiceState::AtRisk:
            ++out.atRisk;
            break;
        case ServiceState::Breached:
            ++out.missed;
            break;
        case ServiceState::Undecided:
            ++out.open;
            break;
        case ServiceState::NoData:
            ++out.without;
            break;
        }
    }
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

bool isForfeited(const Evaluation &evaluation)
{
    bool any = false;
    for (const ServiceResult &s : evaluation.services) {
        if (s.credit.amount.value_or(Money{}) == Money{})
            continue;
        if (s.claims.empty())
            return false;
        for (const Claim &claim : s.claims)
            if (claim.state != ClaimState::Expired)
                return false;
        any = true;
    }
    return any;
}

} // namespace makegood::ui
