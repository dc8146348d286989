// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/policy/policy_values.h"

namespace makegood::sla
{

/// `[impact]`: an outage counts by the share of what its incident affects (docs/rules.md, section 25).
struct ImpactRule {
    bool weighsAvailability = false;
    bool weighsCredit = false;
    Clauses clauses;

    bool operator==(const ImpactRule &) const = default;
};

} // namespace makegood::sla
