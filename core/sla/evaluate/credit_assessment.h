// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/service_assessment.h"

namespace makegood::sla
{

/// The credit side of a service's assessment (docs/rules.md, sections 7 and 15 to 17): settles the rules of
/// its class, and fills `settled`, `failedGates`, `earlier`, the result's credit and what its outages earn.
/// Needs availability, listed outages, credited times, metrics and breaches.
void assessCredit(const JudgingInput &input, ServiceAssessment &assessment);

/// What the rules on outages and availability give otherwise than by outage, paid or withheld.
Money paidForThePeriod(const CreditResult &credit);

/// What the rules on metrics and tickets give, paid or withheld.
Money paidWithoutOutages(const CreditResult &credit);

} // namespace makegood::sla
