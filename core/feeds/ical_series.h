// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "feeds/ical_event.h"

namespace makegood::feeds
{

/// All versions of the events of one UID. Among versions with the same RECURRENCE-ID, or without one, the
/// highest SEQUENCE counts, then the latest DTSTAMP, then the later line.
class CalendarSeries
{
public:
    void add(CalendarEvent event) { m_versions.push_back(std::move(event)); }

    /// Appends the instances that meet `horizon`. An override replaces its instance wholly, wherever it moves
    /// the instance; EXDATE removes an instance together with its override. Refused: more than 20,000
    /// instances, a rule of more than `stepsLeft` steps, a cancellation without times of an event that is not
    /// known.
    Expected<void> expand(const Interval &horizon, int &stepsLeft, std::vector<MaintenanceWindow> &into);

private:
    std::vector<CalendarEvent> m_versions;
};

} // namespace makegood::feeds
