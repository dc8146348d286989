// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "sla/credit/settlement.h"

namespace makegood::sla
{

/// Which outages each rule admits, in file order: one that a rule admitted is not admitted by a later one
/// that does not add (docs/rules.md, section 15). Fills `outages` of each settlement whose rule looks at
/// outages.
void admitOutages(std::vector<RuleSettlement> &rules, const CreditFacts &facts);

/// Takes from the admitted credited time what earns nothing: `free` of each outage, then the error budget
/// (docs/rules.md, section 16). Fills `free`, `budget`, `left`, `lookedUp` and the sum.
void takeFreeTime(RuleSettlement &settled, const CreditFacts &facts);

/// The local days that the credited time of the rule touches, after what earns nothing was taken.
std::int64_t calendarDaysOf(const RuleSettlement &settled, const CreditFacts &facts, const Zone &zone);

} // namespace makegood::sla
