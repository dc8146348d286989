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

/// Credited time of one recorded outage, before scenarios are applied and anything of it is free.
struct CreditedTime {
    Duration own{}; ///< its part in the period, less maintenance, less time excluded for credit
    Duration bridged{}; ///< each instant once
    std::vector<BridgedPart> bridges; ///< the parts of `bridged`
    IntervalSet ownTimes; ///< the instants of `own`
    Duration before{}; ///< of the whole credited length, what lies before the period
    Duration after{}; ///< and after it

    Duration inPeriod() const { return own + bridged; }
    IntervalSet times() const; ///< all credited instants in the period
};

/// What no outage earns for, whatever the scenarios.
struct UncreditedTime {
    const IntervalSet &maintenance; ///< in the period: accepted, or the downtime that an allowance removed
    const IntervalSet &accepted; ///< accepted windows, outside the period too
    const IntervalSet &causes; ///< excluded for credit
    const IntervalSet &closed; ///< outside service hours, in and outside the period
};

/// Credited time of each outage, in the given order; zero for unrecorded outages (docs/rules.md, section 7;
/// SON-10i). A bridge is clipped to the period, less all recorded outages, and credited to the last recorded
/// outage that starts before it; maintenance and exclusions do not reduce it, service hours do.
std::vector<CreditedTime> creditedTimes(std::span<const MeasuredOutage> outages,
                                        std::span<const Bridge *const> bridges, const Interval &period,
                                        const UncreditedTime &uncredited);

} // namespace makegood::sla
