// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/evidence.h"

namespace makegood
{

/// What is asked for by this claim: the outage's amount where credit is by outage, else the service's.
Money claimedAmount(const ServiceResult &service, const Claim &claim);

/// The text of a claim with everything that the agreement requires: service, time and length of the outage,
/// the amount with its clauses, the failed tests that prove it, and what is still missing. Plain text, ready
/// for a ticket.
QString claimDraft(const Evaluation &evaluation, const ServiceResult &service, const Claim &claim,
                   const Policy &policy, const Evidence &evidence);

} // namespace makegood
