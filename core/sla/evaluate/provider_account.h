// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sla/evidence/by_service.h"
#include "sla/policy/policy.h"
#include "sla/time/interval.h"

namespace makegood::sla
{

/// The probe of a provider's own account (docs/rules.md, section 11).
inline constexpr std::string_view providerProbe = "provider";

/// A stretch of time that the provider itself calls down.
struct ToldOutage {
    Interval whole{}; ///< not clipped to the period; one that lasts ends with `as_of`
    std::string detail; ///< the provider's words as it began
};

/// What the provider itself tells of a service in a period. Stands beside our figures and decides none.
struct ProviderAccount {
    Duration downtime{}; ///< in the period, before `as_of`
    Duration told{}; ///< of the period, before `as_of`: time that it calls up or down
    std::vector<ToldOutage> outages; ///< that meet the period, in time order
};

/// The account of one service; nothing where there is none, and where the class judges by it.
std::optional<ProviderAccount> providerAccount(const ServiceEvidence &evidence, const ServiceClass &kind,
                                               const Interval &period, Instant asOf);

} // namespace makegood::sla
