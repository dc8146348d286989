// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/formulas.h"

namespace makegood
{

std::int64_t blocksIn(Duration credited, Duration block, BlockRounding rounding)
{
    const Duration slack = rounding == BlockRounding::Up ? block - Duration(1) : Duration::zero();
    return (credited + slack) / block;
}

Fraction blockValue(const CreditRule &rule, const Fraction &fee, std::int64_t periodDays)
{
    if (rule.percent)
        return fee * rule.percent->ratio;
    const Fraction day = fee / (rule.dayBasis == Basis::ThirtyDays ? 30 : periodDays);
    return day * rule.days.value_or(0);
}

} // namespace makegood
