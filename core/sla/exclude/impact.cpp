// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/impact.h"

namespace makegood::sla
{

Fraction shareOf(const Incident *incident, const std::optional<ImpactRule> &rule, Purpose purpose)
{
    const bool weighs
        = rule && (purpose == Purpose::Availability ? rule->weighsAvailability : rule->weighsCredit);
    return weighs && incident != nullptr && incident->affected ? incident->affected->ratio : Fraction(1);
}

} // namespace makegood::sla
