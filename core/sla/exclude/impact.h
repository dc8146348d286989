// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/evidence.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// The share with which an outage counts for the purpose: what the incident that gives it its cause affects
/// (docs/rules.md, section 25). Absent, the whole: without `[impact]`, without an incident or `affected`, and
/// where it affects all.
std::optional<Fraction> shareOf(const Incident *incident, const std::optional<ImpactRule> &rule,
                                Purpose purpose);

} // namespace makegood::sla
