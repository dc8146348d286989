// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claim_row.h"

#include <algorithm>

#include "explain/claim_draft.h"

namespace makegood::ui
{

namespace
{

const StoredClaim *recordOf(const ServiceResult &service, const Claim &claim,
                            const std::vector<StoredClaim> &stored)
{
    const auto at = std::find_if(stored.begin(), stored.end(), [&](const StoredClaim &one) {
        return one.service == service.service && one.outageStart == claim.outage.start
            && one.forPeriod == claim.forPeriod;
    });
    return at == stored.end() ? nullptr : &*at;
}

} // namespace

std::vector<ClaimRow> claimRows(const Evaluation &evaluation, const ServiceResult &service, Instant now,
                                const std::vector<StoredClaim> &stored)
{
    std::vector<ClaimRow> rows;
    for (const Claim &claim : service.claims) {
        rows.push_back({claim, evaluation.zone, now, evaluation.currency, claimedAmount(service, claim), {}});
        if (const StoredClaim *one = recordOf(service, claim, stored)) {
            rows.back().stored = *one;
            rows.back().amount = one->amount;
        }
    }
    // What belongs to no outage is asked for once: what one claim has asked for, the others leave out.
    Money asked;
    for (const ClaimRow &row : rows)
        if (row.stored && row.stored->state != wordOf(ClaimState::Refused)
            && asksForTheMonth(service, row.claim))
            asked += row.amount;
    for (ClaimRow &row : rows)
        if (!row.stored && asksForTheMonth(service, row.claim))
            row.amount = std::max(row.amount - asked, Money{});
    return rows;
}

} // namespace makegood::ui
