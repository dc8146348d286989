// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/exact/money.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// `kind = "pro-rata"` (docs/rules.md, section 7; SON-10): fee x credited / basis x multiplier, in major
/// units, exact. `basis` is above zero.
Fraction proRata(const Fraction &fee, Duration credited, Duration basis, const Fraction &multiplier);

/// `kind = "per-block"` (OPS-3): whole blocks in the credited time, a started one counted when rounding up.
std::int64_t blocksIn(Duration credited, Duration block, BlockRounding rounding);

/// What a block or a tier is worth in major units: a share of `charge`, or days of it, a day being the charge
/// divided by the days of the period or by 30.
Fraction valueOf(const Worth &worth, const Fraction &charge, Basis dayBasis, std::int64_t periodDays);

/// `kind = "tiers"` (CSG-2): of the rows whose `below` is strictly above the availability, the one with the
/// lowest. Null: no credit.
const Tier *tierFor(std::span<const Tier> tiers, const Fraction &availability);

/// Admits an outage to credit (SON-9.1 to SON-9.4): the first row that fits cause, service type and the whole
/// outage's length. Null: none fits. Not asked when there are no rows.
const Scenario *scenarioFor(std::span<const Scenario> rows, Cause cause, const std::string &serviceType,
                            Duration wholeLength);

struct CappedAmount {
    Money amount;
    bool capped = false;
};

/// The sum compared with the exact cap, a share of the fee (OPS-5c); above it the cap, cut down to the minor
/// unit.
CappedAmount cappedAt(Money sum, const std::optional<Percent> &cap, const Fraction &fee,
                      const Currency &currency);

} // namespace makegood::sla
