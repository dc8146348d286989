// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// What the order by risk looks at.
struct RiskKey {
    ServiceState state = ServiceState::NoData;
    std::optional<Instant> deadline; ///< earliest deadline of a claim; absent: none
    Duration downtime{};
    Duration budget{}; ///< zero: no downtime is allowed
};

/// Negative: `a` needs attention before `b`; zero: as much. Breached, at risk, no data, incomplete data, then
/// on track or met; inside, the earliest claim deadline, then the downtime over the budget as a share of the
/// budget, the largest first, and last, by their downtime, services that are allowed none.
int compareRisk(const RiskKey &a, const RiskKey &b);

} // namespace makegood::sla
