// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/exact/money.h"

namespace makegood::sla
{

/// Amounts that are a whole number of times one exact amount, each rounded half up by itself: what
/// roundedAmount() gives of every product, without reducing each to its lowest terms first.
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
