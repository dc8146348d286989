// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/policy.h"

#include <algorithm>

namespace makegood::sla
{

const ServiceClass *Policy::classNamed(const std::string &wanted) const
{
    const auto found = std::find_if(classes.begin(), classes.end(),
                                    [&](const ServiceClass &one) { return one.id == wanted; });
    return found == classes.end() ? nullptr : &*found;
}

const Severity *Policy::severityNamed(const std::string &wanted) const
{
    if (!support)
        return nullptr;
    const auto found = std::find_if(support->severities.begin(), support->severities.end(),
                                    [&](const Severity &one) { return one.id == wanted; });
    return found == support->severities.end() ? nullptr : &*found;
}

} // namespace makegood::sla
