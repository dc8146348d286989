// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/ledger/claim_overlap.h"

#include <algorithm>

namespace makegood::sla
{

const LedgerClaim *claimOnSameTime(const std::vector<LedgerClaim> &claims, const std::string &service,
                                   const Interval &outage)
{
    const auto at = std::find_if(claims.begin(), claims.end(), [&](const LedgerClaim &claim) {
        const Interval covered{claim.outage.start,
                               std::max(claim.outage.end, claim.outage.start + Duration(1))};
        return claim.service == service && claim.outage.start != outage.start && covered.meets(outage);
    });
    return at == claims.end() ? nullptr : &*at;
}

} // namespace makegood::sla
