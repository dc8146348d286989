// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/exclude/contract_calendar.h"

namespace makegood::sla
{

/// What of a planned window counts as downtime of a service that is down for all of it. The parts are
/// disjoint and make up the window's part in the period.
struct MaintenanceForecast {
    IntervalSet leftOut; ///< accepted, and within the allowance where there is one
    IntervalSet refused; ///< not accepted
    IntervalSet over; ///< accepted, and past what is left of the month's allowance

    IntervalSet counts() const { return refused.united(over); }
};

/// Forecasts `window`, judged, for one service in one period. `accepted` is the accepted time of the
/// service's other windows of the period: with an allowance (SON-6.4) their downtime uses it too, oldest
/// first, and we take it that the service is down in all of it, save for the time before `knownUntil`, of
/// which `knownDown` says when it was.
MaintenanceForecast forecast(const JudgedWindow &window, const std::optional<MaintenanceRule> &rule,
                             const IntervalSet &accepted, const Interval &period,
                             const IntervalSet &knownDown, Instant knownUntil);

} // namespace makegood::sla
