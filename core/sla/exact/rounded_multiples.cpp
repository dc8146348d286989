// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exact/rounded_multiples.h"

#include <limits>

namespace makegood::sla
{

RoundedMultiples::RoundedMultiples(const Fraction &each, const Currency &currency)
{
    const Fraction minor = each / exactAmount(Money{1}, currency);
    m_twiceNumerator = 2 * numerator(minor);
    m_denominator = denominator(minor);
    m_twiceDenominator = 2 * m_denominator;
}

Money RoundedMultiples::times(std::int64_t count) const
{
    // Half up: the whole part of the product and a half.
    const Integer whole = (m_twiceNumerator * count + m_denominator) / m_twiceDenominator;
    constexpr auto limit = std::numeric_limits<std::int64_t>::max();
    return {whole > limit ? limit : static_cast<std::int64_t>(whole)};
}

} // namespace makegood::sla
