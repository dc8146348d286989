// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/service_assessment.h"
#include "sla/support/support_deadline.h"

namespace makegood::sla
{

/// What a rule pays late answers of this clock for; nothing for status replies, which no rule pays for.
std::optional<Trigger> triggerOf(SupportClock clock);

/// The deadlines that passed in force of the service's tickets opened in the period of `own`, by ticket and
/// deadline, each with the fee of the service in the period (docs/rules.md, section 20). For a group: those
/// of its services, one service after the other. Empty without rules on tickets.
std::vector<TicketBreach> ticketBreaches(const JudgingInput &own, const ServiceAssessment &assessment);

} // namespace makegood::sla
