// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/service_assessment.h"

namespace makegood::sla
{

/// The chain from the availability down to the first and last check of each outage (docs/rules.md, section
/// 10).
Reason whyAvailability(const JudgingInput &input, const ServiceAssessment &assessment);

/// The chain from the credit down to fee, formula, outages, cap, gates and claims. Needs the claims in the
/// result.
Reason whyCredit(const JudgingInput &input, const ServiceAssessment &assessment);

/// The outermost failed checks of an outage as reasons.
std::vector<Reason> whyChecks(const Outage &outage);

/// Why the clocks of a ticket stand as they do: its severities with clause and targets, what happened, what
/// was missed and what still runs.
Reason whyTicket(const JudgingInput &input, const Ticket &ticket, const TicketClocks &clocks);

/// Why an obligation is kept, broken, unknown or not due: its rule, and each thing that was judged.
Reason whyObligation(const Obligation &obligation, const ObligationResult &result);

} // namespace makegood::sla
