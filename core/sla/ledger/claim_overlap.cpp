// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/ledger/claim_overlap.h"

#include <algorithm>

namespace makegood::sla
{

const LedgerClaim *claimOnSameTime(const std::vector<LedgerClaim> &claims, const LedgerClaim &claim)
{
    const auto at = std::find_if(claims.begin(), claims.end(), [&](const LedgerClaim &other) {
        const Interval covered{other.outage.start,
                               std::max(other.outage.end, other.outage.start + Duration(1))};
        return other.service == claim.service && other.forPeriod == claim.forPeriod
            && other.outage.start != claim.outage.start && covered.meets(claim.outage);
    });
    return at == claims.end() ? nullptr : &*at;
}

} // namespace makegood::sla
