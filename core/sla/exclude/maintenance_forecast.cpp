// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/maintenance_forecast.h"

namespace makegood::sla
{

MaintenanceForecast forecast(const JudgedWindow &window, const std::optional<MaintenanceRule> &rule,
                             const IntervalSet &accepted, const Interval &period,
                             const IntervalSet &knownDown, Instant knownUntil)
{
    const IntervalSet whole(window.window.when.clippedTo(period));
    const IntervalSet mine = window.accepted.intersected(whole);
    MaintenanceForecast out;
    out.refused = whole.without(mine);
    out.leftOut = mine;
    if (!rule || rule->excludes != Excludes::Unavailability || !rule->allowance)
        return out;
    const IntervalSet known(Interval{period.start, std::max(period.start, knownUntil)});
    const IntervalSet others = accepted.intersected(period);
    // The service counts as down throughout the window, also in its past part.
    const IntervalSet down
        = mine.united(others.intersected(known).intersected(knownDown)).united(others.without(known));
    out.leftOut = down.oldest(*rule->allowance).intersected(mine);
    out.over = mine.without(out.leftOut);
    return out;
}

} // namespace makegood::sla
