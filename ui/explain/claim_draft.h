// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/evidence.h"
#include "sla/evaluate/claimed_amount.h"

namespace makegood::ui
{

/// Failed connection tests inside the outage that were known at `as_of` (OPS-4).
std::vector<ProofRow> proofsOf(const Evaluation &evaluation, const ServiceResult &service, const Claim &claim,
                               const Evidence &evidence);

/// A claim ready to be filed.
struct ClaimPapers {
    QString subject;
    QString text; ///< plain text, for a ticket
    QByteArray proof; ///< CSV in the columns of evidence.csv; empty: nothing proves the outage
    QString fileName; ///< suggestion, without extension
    QString recipient = {}; ///< mail address; empty: not known
    QString sender = {}; ///< mail address; empty: the mail program sets it
};

/// Drafts a claim with every required item, met or missing: service, time of the outage in the customer's
/// zone and in UTC, length, amount with formula and clauses, deadline, and the failed tests as CSV.
ClaimPapers claimPapers(const Evaluation &evaluation, const ServiceResult &service, const Claim &claim,
                        const Policy &policy, const Evidence &evidence);

} // namespace makegood::ui
