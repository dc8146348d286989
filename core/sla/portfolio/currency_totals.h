// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "sla/portfolio/month_figures.h"

namespace makegood::sla
{

/// One service of a total; the pointers do not own. Services of one contract share their `month`.
struct TotalledService {
    const MonthFigures *month = nullptr;
    const ServiceFigures *service = nullptr; ///< inside `month`
};

/// Total over services of one currency.
struct CurrencyTotal {
    Currency currency;
    CreditTotal credit;
    Money withheld;
    int services = 0;
    int negotiated = 0; ///< services without an amount, counted as zero
};

/// A total for each currency, by its code: amounts of different currencies are never added. A reading is
/// chosen once for a contract, as in its Evaluation's total: lowest and highest are those of the contracts'
/// sums over the given services, added up.
std::vector<CurrencyTotal> totalsByCurrency(const std::vector<TotalledService> &services);

} // namespace makegood::sla
