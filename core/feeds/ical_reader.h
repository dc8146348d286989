// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "sla/evidence/calendar_contents.h"
#include "sla/time/zone.h"

namespace makegood::feeds
{

/// What becomes of a cancellation without times of an event that the calendar does not have.
enum class BareCancellation {
    Kept, ///< for a workspace, which may have the event
    Refused
};

/// Reads maintenance windows from an RFC 5545 calendar (docs/formats.md, "Case folder"): recurrences with
/// EXDATE, RDATE and RECURRENCE-ID overrides are expanded to the instances that meet `horizon`, sorted by
/// time, then UID. Only Zone turns wall-clock times into instants. Floating times are in the calendar's
/// X-WR-TIMEZONE, else in `contractZone`; dates are in that one.
///
/// An event that cannot be read, or would be read wrongly (EXRULE, RANGE=THISANDFUTURE, more than 20,000
/// instances), is refused with its line and property, and all events of its UID with it: the rest of a series
/// would say something else than its calendar. The others are read. Fails when the text is no whole calendar,
/// or has more than 200,000 windows.
Checked<CalendarContents> readCalendarContents(std::string_view text, const std::string &file,
                                               const Zone &contractZone, const Interval &horizon,
                                               BareCancellation bare = BareCancellation::Kept);

/// The same for a calendar of which every event is needed. Fails with all that is refused.
Checked<CalendarContents> readWholeCalendar(std::string_view text, const std::string &file,
                                            const Zone &contractZone, const Interval &horizon);

/// Its windows alone.
Checked<std::vector<MaintenanceWindow>> readCalendar(std::string_view text, const std::string &file,
                                                     const Zone &contractZone, const Interval &horizon);

} // namespace makegood::feeds
