// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/formulas.h"

namespace makegood::sla
{

Fraction proRata(const Fraction &fee, Duration credited, Duration basis, const Fraction &multiplier)
{
    return fee * Fraction(credited.count(), basis.count()) * multiplier;
}

} // namespace makegood::sla
