// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/evidence/by_service.h"
#include "sla/policy/policy.h"
#include "sla/time/interval_set.h"

namespace makegood::sla
{

/// Whether the agreement excludes the cause for the purpose.
bool isExcluded(Cause cause, std::span<const Exclusion> exclusions, Purpose purpose);

/// Whether it matters to anything why a service was down: a cause is excluded, or a remedy looks at it.
bool causesMatter(const Policy &policy);

/// The clauses that exclude the cause; empty when none does.
Clauses excludingClauses(Cause cause, std::span<const Exclusion> exclusions, Purpose purpose);

/// Time that the agreement excludes for the purpose: covered by at least one of the service's incidents, and
/// every incident that covers it has an excluded cause (docs/rules.md, section 5; SON-6.3, CSG-4.1 to
/// CSG-4.5, PRO-1x).
IntervalSet excludedTime(const IncidentList &incidents, std::span<const Exclusion> exclusions,
                         Purpose purpose);

/// The incident that covers most of the whole outage, each incident taken by itself; of equals the incident
/// with the lowest id by code point (docs/rules.md, section 7). Null when none meets the outage.
const Incident *incidentOf(const Interval &outage, const IncidentList &incidents);

} // namespace makegood::sla
