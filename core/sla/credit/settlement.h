// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/credit/formulas.h"
#include "sla/policy/judged_period.h"

namespace makegood::sla
{

/// Charges on which the credit of one service and period is based.
struct Charges {
    Money fee; ///< of the month
    Money base; ///< tiers: charge of a share or a day
    BillingPeriod period;
    Currency currency;
};

/// The fee of the period, or the charge that the tiers name as base, once for each of its months. Refused
/// when the service has no charge of that name.
Expected<Money> creditBase(const Policy &policy, const Service &service, const JudgedPeriod &period);

/// Credit amounts of one service and period (docs/rules.md, section 7), before gates are applied.
struct CreditAmounts {
    std::vector<Money> byOutage; ///< for each outage, where amounts are by outage
    std::vector<std::int64_t> blocks; ///< for each outage; per-block by outage only
    std::int64_t periodBlocks = 0; ///< per-block by period
    const Tier *tier = nullptr; ///< the row that applies
    Money beforeCap;
    CappedAmount total;
};

/// Computes the amounts. `credited` is the credited time of each outage, zero where no scenario admits it;
/// `availability` is absent when nothing was measured; `triggered` is false when the rule requires a breach
/// and there was none. Not for rules without a formula (negotiated, none).
CreditAmounts settle(const CreditRule &rule, const Charges &charges, std::span<const Duration> credited,
                     const std::optional<Fraction> &availability, bool triggered);

/// The standing rows of the contract that meet the period and name a gate of the policy: any of them
/// withholds the amount.
std::vector<const Standing *> failedGates(const Policy &policy, const Contract &contract,
                                          const Interval &period);

} // namespace makegood::sla
