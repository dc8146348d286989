// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/formulas.h"

namespace makegood::sla
{

Fraction proRata(const Fraction &fee, Duration credited, Duration basis, const Fraction &multiplier)
{
    // Reduced once, and not after each step.
    return Fraction(numerator(fee) * numerator(multiplier) * credited.count(),
                    denominator(fee) * denominator(multiplier) * basis.count());
}

} // namespace makegood::sla
