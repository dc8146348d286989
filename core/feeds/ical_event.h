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

/// An RRULE and, when it has an UNTIL, the last date of a series of whole days.
struct EventRule {
    RecurrenceRule rule;
    std::optional<LocalDate> lastDay;
};

/// Times of an event, recurrences not yet expanded.
struct EventTimes {
    std::optional<CalendarTime> start;
    std::optional<CalendarTime> end;
    std::optional<CalendarSpan> duration;
    std::vector<EventRule> rules;
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
    std::optional<Instant> stamp; ///< DTSTAMP
    std::optional<CalendarTime> recurrenceId;
    EventTimes times;
    bool isFloating = false; ///< one of its times names no zone
    MaintenanceWindow window; ///< everything but `when`
};

/// Reads a VEVENT; adds its errors to `errors`, with line and property. `cancelled`: the calendar's METHOD is
/// CANCEL. Times without a zone are in the calendar's zone, else in `contractZone`; dates always in that one.
CalendarEvent readCalendarEvent(const CalendarComponent &component, bool cancelled, const Zone &contractZone,
                                CalendarZones &zones, const std::string &file, Errors &errors);

} // namespace makegood::feeds
