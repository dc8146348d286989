// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "feeds/ical_lines.h"
#include "feeds/ical_recurrence.h"
#include "feeds/ical_values.h"
#include "feeds/ical_zones.h"
#include "sla/evidence/evidence.h"

namespace makegood::feeds
{

/// Times of an event, recurrences not yet expanded.
struct EventTimes {
    std::optional<CalendarTime> start;
    std::optional<CalendarTime> end;
    std::optional<CalendarSpan> duration;
    std::vector<RecurrenceRule> rules;
    std::vector<CalendarTime> excluded; ///< EXDATE
    std::vector<CalendarTime> added; ///< RDATE
    std::vector<std::pair<CalendarTime, Instant>> addedPeriods; ///< RDATE;VALUE=PERIOD: start and end

    /// End of the instance that begins at `at`. DTEND keeps its exact distance from DTSTART; days of a
    /// DURATION and of dates are local days (RFC 5545, 3.8.5.3 and 3.3.6). Requires a start.
    Instant endOf(const CalendarTime &at) const;
};

/// One version of one VEVENT.
struct CalendarEvent {
    int line = 0; ///< of its BEGIN
    int sequence = 0;
    Instant stamp{};
    std::optional<CalendarTime> recurrenceId;
    EventTimes times;
    MaintenanceWindow window; ///< everything but `when`
};

/// Reads a VEVENT; adds its errors to `errors`, with line and property. `cancelled`: the calendar's METHOD is
/// CANCEL.
CalendarEvent readCalendarEvent(const CalendarComponent &component, bool cancelled, const Zone &contractZone,
                                CalendarZones &zones, const std::string &file, Errors &errors);

} // namespace makegood::feeds
