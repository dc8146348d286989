// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/exact/money.h"

namespace makegood::sla
{

/// Whole multiples of one exact amount, each rounded half up by itself: equal to roundedAmount() of every
/// product, without reducing each product to its lowest terms.
class RoundedMultiples
{
public:
    /// `each` in the currency's major unit, not negative.
    RoundedMultiples(const Fraction &each, const Currency &currency);

    /// `count` times the amount; not negative.
    Money times(std::int64_t count) const;

private:
    Integer m_twiceNumerator; ///< of the amount in minor units
    Integer m_denominator;
    Integer m_twiceDenominator;
};

} // namespace makegood::sla
