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

/// `kind = "per-block"` (OPS-3): whole blocks in the credited time; rounding up counts a started block.
std::int64_t blocksIn(Duration credited, Duration block, BlockRounding rounding);

/// Value of a block or a tier in major units: a share of `charge`, or days of it; a day is the charge divided
/// by the days of the period or by 30.
Fraction valueOf(const Worth &worth, const Fraction &charge, Basis dayBasis, std::int64_t periodDays);

/// `kind = "tiers"` (CSG-2): the row with the lowest `below` strictly above the availability. Null: no
/// credit.
const Tier *tierFor(std::span<const Tier> tiers, const Fraction &availability);

/// Admits an outage to credit (SON-9.1 to SON-9.4): the first row that matches cause, service type and the
/// whole outage's length. Null: no match. Without rows every outage is admitted, and this function is not
/// called.
const Scenario *scenarioFor(std::span<const Scenario> rows, Cause cause, const std::string &serviceType,
                            Duration wholeLength);

struct CappedAmount {
    Money amount;
    bool capped = false;
};

/// The sum, limited to the exact cap, a share of the fee (OPS-5c). A capped sum is the cap cut down to the
/// minor unit.
CappedAmount cappedAt(Money sum, const std::optional<Percent> &cap, const Fraction &fee,
                      const Currency &currency);

} // namespace makegood::sla
