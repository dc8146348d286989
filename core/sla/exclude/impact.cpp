// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/impact.h"

namespace makegood::sla
{

std::optional<Fraction> shareOf(const Incident *incident, const std::optional<ImpactRule> &rule,
                                Purpose purpose)
{
    const bool weighs
        = rule && (purpose == Purpose::Availability ? rule->weighsAvailability : rule->weighsCredit);
    if (!weighs || incident == nullptr || !incident->affected || incident->affected->ratio == 1)
        return std::nullopt;
    return incident->affected->ratio;
}

} // namespace makegood::sla
