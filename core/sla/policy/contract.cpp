// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/contract.h"

#include <algorithm>

#include "sla/time/billing_period.h"

namespace makegood::sla
{

Money Service::fee(Month month) const
{
    const auto charged = charges.find(month);
    return charged == charges.end() ? price : charged->second;
}

const Service *Contract::serviceNamed(const std::string &wanted) const
{
    const auto found = std::find_if(services.begin(), services.end(),
                                    [&](const Service &one) { return one.id == wanted; });
    return found == services.end() ? nullptr : &*found;
}

std::size_t Contract::termsOf(Month month) const
{
    const LocalDate first = std::max(billingDate(month, billingDay), start);
    const auto later
        = std::find_if(terms.begin(), terms.end(), [&](const DatedTerms &one) { return one.from > first; });
    return static_cast<std::size_t>(later - terms.begin());
}

} // namespace makegood::sla
