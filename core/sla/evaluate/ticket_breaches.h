// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/credit/credit_facts.h"
#include "sla/evidence/judging_input.h"
#include "sla/support/support_deadline.h"

namespace makegood::sla
{

/// What a rule pays late answers of this clock for; nothing for status replies, which no rule pays for.
std::optional<Trigger> triggerOf(SupportClock clock);

/// The deadlines that passed in force of the service's tickets opened in the period, by ticket and deadline
/// (docs/rules.md, section 20). `fee` is the service's in the period. Empty without rules on tickets.
std::vector<TicketBreach> ticketBreaches(const JudgingInput &input, const Service &service, Money fee);

} // namespace makegood::sla
