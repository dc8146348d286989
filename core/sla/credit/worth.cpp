// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/formulas.h"

namespace makegood::sla
{

Fraction valueOf(const Worth &worth, const Fraction &charge, const WorthBasis &basis)
{
    if (worth.percent)
        return charge * worth.percent->ratio;
    if (worth.amount)
        return worth.amount->value * (worth.perUnit ? basis.units : 1);
    if (basis.dayBasis == Basis::Period && basis.periodDays == 0)
        return 0; // the service does not run
    const Fraction day = charge / (basis.dayBasis == Basis::ThirtyDays ? 30 : basis.periodDays);
    return worth.hours ? Fraction(day / 24 * *worth.hours) : Fraction(day * worth.days.value_or(0));
}

} // namespace makegood::sla
