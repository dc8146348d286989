// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "feeds/ical_event.h"
#include "sla/evidence/calendar_contents.h"

namespace makegood::feeds
{

/// The events that count among those with one UID and RECURRENCE-ID (RFC 5546, 2.1.5): those of the highest
/// SEQUENCE and the latest DTSTAMP. A cancellation among them takes the place of the events with its start;
/// one without times gets those of the events that it cancels, of an older version if need be, and stays
/// alone without times when there is none. Each older version gives a remark.
std::vector<CalendarEvent> newestOf(std::vector<CalendarEvent> versions,
                                    std::vector<CalendarRemark> &ignored);

} // namespace makegood::feeds
