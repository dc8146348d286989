// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/formulas.h"

namespace makegood::sla
{

CappedAmount cappedAt(Money sum, const std::optional<Percent> &cap, const Fraction &fee,
                      const Currency &currency)
{
    if (!cap)
        return {sum, false};
    const Fraction limit = fee * cap->ratio;
    if (exactAmount(sum, currency) <= limit)
        return {sum, false};
    return {roundedAmount(limit, currency, Rounding::Down), true};
}

} // namespace makegood::sla
