// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/contract.h"

#include <algorithm>

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

} // namespace makegood::sla
