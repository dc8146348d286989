// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/exclude/contract_calendar.h"

namespace makegood::sla
{

/// The parts of a planned window that count as downtime, and that do not, of a service that is down
/// throughout. The parts are disjoint and add up to the window's part in the period.
struct MaintenanceForecast {
    IntervalSet leftOut; ///< accepted, and within the allowance if there is one
    IntervalSet refused; ///< not accepted
    IntervalSet over; ///< accepted, and beyond the rest of the month's allowance

    IntervalSet counts() const { return refused.united(over); }
};

/// Forecasts a judged window for one service in one period. `accepted` is the accepted time of the service's
/// other windows of the period: with an allowance (SON-6.4) their downtime uses it too, oldest first. Before
/// `knownUntil` that downtime is `knownDown`; after it the service is assumed to be down throughout
/// `accepted`.
MaintenanceForecast forecast(const JudgedWindow &window, const std::optional<MaintenanceRule> &rule,
                             const IntervalSet &accepted, const Interval &period,
                             const IntervalSet &knownDown, Instant knownUntil);

} // namespace makegood::sla
