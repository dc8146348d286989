// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/credit/formulas.h"
#include "sla/policy/contract.h"
#include "sla/time/billing_period.h"

namespace makegood::sla
{

/// What the credit of one service and period is a share of.
struct Charges {
    Money fee; ///< of the month
    Money base; ///< tiers: what a share or a day is of
    BillingPeriod period;
    Currency currency;
};

/// The fee of the month, or the named charge that the rule's tiers credit a share of. Refused when the
/// service has no charge of that name.
Expected<Money> creditBase(const Policy &policy, const Service &service, Month month);

/// The amounts of one service and period (docs/rules.md, section 7), before gates are looked at.
struct Settlement {
    std::vector<Money> byOutage; ///< for each outage, where amounts are by outage
    std::vector<std::int64_t> blocks; ///< for each outage; per-block by outage only
    std::int64_t periodBlocks = 0; ///< per-block by period
    const Tier *tier = nullptr; ///< the one that applies
    Money beforeCap;
    CappedAmount total;
};

/// Works out the amounts. `credited` is the credited time of each outage, zero where no scenario admits it;
/// `availability` is absent when nothing was measured; `triggered` is false when a breach is needed and there
/// was none. Not for rules that name no amount (negotiated, none).
Settlement settle(const CreditRule &rule, const Charges &charges, std::span<const Duration> credited,
                  const std::optional<Fraction> &availability, bool triggered);

/// The rows of the contract's standing that meet the period and fail a gate of the policy: with any of them
/// the amount is withheld.
std::vector<const Standing *> failedGates(const Policy &policy, const Contract &contract,
                                          const Interval &period);

} // namespace makegood::sla
