// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <libical/ical.h>

#include "sla/evidence/evidence.h"
#include "sla/time/zone.h"

namespace makegood
{

/// A date or time as a calendar writes it: a wall-clock reading and the zone that it is in.
struct CalendarTime {
    LocalTime local{};
    Zone zone;
    bool isDate = false;

    Instant instant() const { return zone.toInstant(local); }
};

/// One VEVENT, read but not yet expanded.
struct CalendarEvent {
    std::string uid;
    int sequence = 0;
    Instant stamp{};
    std::optional<CalendarTime> recurrenceId;
    CalendarTime start;
    std::optional<CalendarTime> end;
    std::optional<icaldurationtype> duration;
    std::vector<icalrecurrencetype> rules;
    std::vector<CalendarTime> excluded;
    std::vector<CalendarTime> added; ///< RDATE
    std::vector<std::pair<CalendarTime, Instant>> addedPeriods; ///< RDATE;VALUE=PERIOD: start and end
    MaintenanceWindow window; ///< everything but the times
};

/// Reads VEVENTs of one calendar and its time zones.
class CalendarEventReader
{
public:
    CalendarEventReader(icalcomponent *calendar, Zone contractZone, std::string file);

    /// Every VEVENT, or every problem.
    Checked<std::vector<CalendarEvent>> read();

private:
    CalendarEvent readEvent(icalcomponent *component);
    void readProperty(icalproperty *property, CalendarEvent &event);
    void readExtension(icalproperty *property, CalendarEvent &event);
    void readAddedTime(icalproperty *property, CalendarEvent &event);
    std::optional<CalendarTime> readTime(icalproperty *property, const icaltimetype &time);
    std::optional<Zone> zoneOf(const std::string &tzid);
    std::optional<Zone> fixedZone(const std::string &tzid) const;
    void report(const std::string &key, std::string what, std::string found, std::string allowed);

    icalcomponent *m_calendar;
    Zone m_contractZone;
    std::string m_file;
    std::string m_uid; ///< of the event being read
    bool m_cancelled = false;
    std::map<std::string, Zone> m_zones;
    Errors m_errors;
};

} // namespace makegood
