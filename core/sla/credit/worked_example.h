// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/credit/formulas.h"

namespace makegood::sla
{

/// What one outage would earn in a month of 30 days, for people to follow a formula.
struct WorkedExample {
    static constexpr std::int64_t days = 30;
    Money fee; ///< of the month; for tiers with a base of their own, that charge
    Duration outage{}; ///< credited in full, the month's only downtime
    std::int64_t blocks = 0; ///< per-block
    std::string percent; ///< the availability that it leaves, three decimals, cut
    Money amount; ///< after the cap
    bool capped = false;
};

/// By the formulas that judge real months (docs/rules.md, section 7). Where a credit needs a breach, one is
/// taken for granted. Nothing for `negotiated` and `none`, which have no formula.
std::optional<WorkedExample> workedExample(const CreditRule &rule, Money fee, Duration outage,
                                           const Currency &currency);

} // namespace makegood::sla
