// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/credit/formulas.h"

namespace makegood::sla
{

/// Credit of one outage in a month of 30 days, as an example of a formula.
struct WorkedExample {
    static constexpr std::int64_t days = 30;
    Money fee; ///< of the month; for tiers with another base, that charge
    Duration outage{}; ///< credited in full, the month's only downtime
    std::int64_t blocks = 0; ///< per-block
    std::string percent; ///< resulting availability, three decimals, cut
    Money amount; ///< after the cap
    bool capped = false;
};

/// Uses the formulas of judged months (docs/rules.md, section 7), and assumes that the outage is admitted,
/// that the target is missed, and for tickets a delay as long as the outage. `target`: its error budget earns
/// nothing where the rule says so. Nothing for `negotiated` and `none`, which have no formula, and for
/// metrics.
std::optional<WorkedExample> workedExample(const CreditRule &rule, Money fee, Duration outage,
                                           const Currency &currency, const Percent *target = nullptr);

} // namespace makegood::sla
