// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claim_row.h"

#include "explain/claim_draft.h"

namespace makegood::ui
{

std::vector<ClaimRow> claimRows(const Evaluation &evaluation, const ServiceResult &service, Instant now,
                                const std::vector<StoredClaim> &stored)
{
    std::vector<ClaimRow> rows;
    for (const Claim &claim : service.claims) {
        rows.push_back({claim, evaluation.zone, now, evaluation.currency, claimedAmount(service, claim), {}});
        for (const StoredClaim &one : stored)
            if (one.service == service.service && one.outageStart == claim.outage.start
                && one.forPeriod == claim.forPeriod) {
                rows.back().stored = one;
                rows.back().amount = one.amount;
            }
    }
    return rows;
}

} // namespace makegood::ui
