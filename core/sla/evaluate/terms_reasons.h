// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/reason.h"

namespace makegood::sla
{

// Terms of the agreement as reasons, independent of any month.

/// The measure of a class.
Reason reasonOfMeasure(const ServiceClass &serviceClass);

/// The formula of a credit. Not for `negotiated` and `none`. `periodDays`: days of the month, or 0 for no
/// particular month.
Reason reasonOfFormula(const CreditRule &rule, std::int64_t periodDays);

/// Adds the worth of a block, a tier, a row or a flat credit to the facts.
void addWorth(std::vector<Fact> &facts, const Worth &worth, Basis dayBasis, std::int64_t periodDays);

} // namespace makegood::sla
