// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/credit/credit_facts.h"
#include "sla/credit/credited_length.h"

namespace makegood::sla
{

/// `kind = "pro-rata"` (docs/rules.md, section 7; SON-10): fee x credited / basis x multiplier, in major
/// units, exact. `basis` is above zero.
Fraction proRata(const Fraction &fee, Duration credited, Duration basis, const Fraction &multiplier);

/// `kind = "per-block"` (OPS-3): whole blocks in the credited time; rounding up counts a started block.
std::int64_t blocksIn(Duration credited, Duration block, BlockRounding rounding);

/// By what a worth is counted.
struct WorthBasis {
    Basis dayBasis = Basis::Period; ///< a day is the charge divided by the days of the period or by 30
    std::int64_t periodDays = 0;
    std::int64_t units = 1; ///< of the service
};

/// Value of a block, a tier, a row or a flat credit in major units: a share of `charge`, days or hours of it,
/// or an amount.
Fraction valueOf(const Worth &worth, const Fraction &charge, const WorthBasis &basis);

/// `kind = "tiers"` (CSG-2): of the rows that apply the one with the lowest bound, at one bound `below`
/// before `at_or_below`. Null: no credit.
const Tier *tierFor(std::span<const Tier> tiers, const Fraction &availability);

/// Tiers of a metric: of the rows that the statistic is strictly beyond, the farthest. Null: none, or no
/// sample.
const Tier *tierBeyond(std::span<const Tier> tiers, const MetricOutcome &metric);

/// `kind = "table"` (docs/rules.md, section 17): the row with the greatest bound that the length reaches, at
/// one bound `over` before `from`. Null: none, or no time.
const LengthRow *rowFor(std::span<const LengthRow> rows, const CreditedLength &length);

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
