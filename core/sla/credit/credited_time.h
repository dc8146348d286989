// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/evidence/evidence.h"
#include "sla/measure/measured_outage.h"
#include "sla/time/interval_set.h"

namespace makegood::sla
{

/// A part of a reviewer's bridge, credited to one outage.
struct BridgedPart {
    const Bridge *bridge = nullptr;
    Interval when{};
};

/// Credited time of one recorded outage, before scenarios are applied.
struct CreditedTime {
    Duration own{}; ///< its part in the period, less maintenance, less time excluded for credit
    Duration bridged{}; ///< each instant once
    std::vector<BridgedPart> bridges; ///< the parts of `bridged`
};

/// Credited time of each outage, in the given order; zero for unrecorded outages (docs/rules.md, section 7;
/// SON-10i). A bridge is clipped to the period, less all recorded outages, and credited to the last recorded
/// outage that starts before it; maintenance and exclusions do not reduce it, and outside service hours it
/// earns nothing. `leftOut` is maintenance and time outside service hours.
std::vector<CreditedTime> creditedTimes(std::span<const MeasuredOutage> outages,
                                        std::span<const Bridge *const> bridges, const Interval &period,
                                        const IntervalSet &leftOut, const IntervalSet &excludedForCredit,
                                        const IntervalSet &outsideHours);

} // namespace makegood::sla
