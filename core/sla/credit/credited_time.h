// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/evidence/evidence.h"
#include "sla/measure/measured_outage.h"
#include "sla/time/interval_set.h"

namespace makegood::sla
{

/// A part of a reviewer's bridge and the outage that takes it.
struct BridgedPart {
    const Bridge *bridge = nullptr;
    Interval when{};
};

/// Credited time of one recorded outage, whether or not a scenario admits it.
struct CreditedTime {
    Duration own{}; ///< its part in the period, less maintenance, less time excluded for credit
    Duration bridged{}; ///< each instant once
    std::vector<BridgedPart> bridges; ///< where `bridged` comes from
};

/// Credited time of each outage, in the order given; nothing for outages that are not recorded
/// (docs/rules.md, section 7; SON-10i). A bridge is clipped to the period, less all recorded outages; the
/// last recorded outage that starts before it takes it; maintenance and exclusions do not reduce it.
std::vector<CreditedTime> creditedTimes(std::span<const MeasuredOutage> outages,
                                        std::span<const Bridge *const> bridges, const Interval &period,
                                        const IntervalSet &maintenance, const IntervalSet &excludedForCredit);

} // namespace makegood::sla
