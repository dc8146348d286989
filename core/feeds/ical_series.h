// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "feeds/ical_event.h"
#include "sla/evidence/calendar_contents.h"

namespace makegood::feeds
{

/// All versions of the events of one UID. Among versions with the same RECURRENCE-ID, or without one, the
/// highest SEQUENCE counts, then the latest DTSTAMP. Events that agree in both are no versions of each other:
/// all of them count, but a cancellation cancels the others with its start, or all of them when it has none.
class CalendarSeries
{
public:
    void add(CalendarEvent event) { m_versions.push_back(std::move(event)); }

    /// Appends the instances that meet `horizon`, the events that they are of, and a remark for each older
    /// version. An override replaces its instance wholly, wherever it moves the instance; EXDATE removes an
    /// instance together with its override. A series of whole days goes by dates: a time that names an
    /// instance means its date. A cancellation without times of an event that is not here gives an event that
    /// is bare, and no window. Refused: more than 20,000 instances, a rule of more than `stepsLeft` steps.
    Expected<void> expand(const Interval &horizon, const Zone &contractZone, int &stepsLeft,
                          CalendarContents &into);

private:
    std::vector<CalendarEvent> m_versions;
};

} // namespace makegood::feeds
