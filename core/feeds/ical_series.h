// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "feeds/ical_event.h"

namespace makegood::feeds
{

/// All versions of the events of one UID. Of those with the same RECURRENCE-ID, or without one, the highest
/// SEQUENCE counts, then the latest DTSTAMP, then the one that stands later.
class CalendarSeries
{
public:
    void add(CalendarEvent event) { m_versions.push_back(std::move(event)); }

    /// Appends the instances that meet `horizon`. An override replaces its instance wholly, wherever it is
    /// moved to; EXDATE takes out an instance together with its override. Refused: more than 20,000
    /// instances, a series whose rule takes more than `stepsLeft` steps, and a cancellation without times
    /// that cancels nothing known.
    Expected<void> expand(const Interval &horizon, int &stepsLeft, std::vector<MaintenanceWindow> &into);

private:
    std::vector<CalendarEvent> m_versions;
};

} // namespace makegood::feeds
