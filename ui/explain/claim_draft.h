// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/evidence.h"

namespace makegood::ui
{

/// What is asked for by this claim: the outage's amount where credit is by outage, else the service's.
Money claimedAmount(const ServiceResult &service, const Claim &claim);

/// The failed connection tests that prove the outage, known when the month was judged (OPS-4).
std::vector<ProofRow> proofsOf(const Evaluation &evaluation, const ServiceResult &service, const Claim &claim,
                               const Evidence &evidence);

/// A claim ready to be handed in.
struct ClaimPapers {
    QString subject;
    QString text; ///< for a ticket: plain text
    QByteArray proof; ///< CSV as evidence.csv has it, without formulas; empty where nothing proves the outage
    QString fileName; ///< to be suggested, without an ending
};

/// The text of a claim with everything that the agreement requires, each item met or missing: service, time
/// of the outage in the customer's zone and in UTC, its length, the amount with its formula in words and its
/// clauses, the deadline, and the failed tests that prove it, which come along as CSV.
ClaimPapers claimPapers(const Evaluation &evaluation, const ServiceResult &service, const Claim &claim,
                        const Policy &policy, const Evidence &evidence);

} // namespace makegood::ui
