// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/formulas.h"

namespace makegood::sla
{

Fraction valueOf(const Worth &worth, const Fraction &charge, Basis dayBasis, std::int64_t periodDays)
{
    if (worth.percent)
        return charge * worth.percent->ratio;
    const Fraction day = charge / (dayBasis == Basis::ThirtyDays ? 30 : periodDays);
    return day * worth.days.value_or(0);
}

} // namespace makegood::sla
