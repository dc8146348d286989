// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/reason.h"

namespace makegood::sla
{

// What the agreement says, apart from any month: links of the chains of reasons, and the agreement's page.

/// How a class is measured.
Reason reasonOfMeasure(const ServiceClass &serviceClass);

/// How a credit is worked out. Not for `negotiated` and `none`. `periodDays`: days of the month where one is
/// meant, else 0.
Reason reasonOfFormula(const CreditRule &rule, std::int64_t periodDays);

/// What a block or a tier is worth, as facts of a formula or a tier.
void addWorth(std::vector<Fact> &facts, const Worth &worth, Basis dayBasis, std::int64_t periodDays);

} // namespace makegood::sla
