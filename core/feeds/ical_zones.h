// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include "feeds/ical_lines.h"
#include "sla/time/zone.h"

namespace makegood::feeds
{

/// The time zones that one calendar names by TZID. A VTIMEZONE of the calendar counts before the name,
/// whatever the name is. Without one, names of the time zone database, with a path in front
/// (`/freeassociation.sourceforge.net/America/Denver`) or not, Windows names (`Mountain Standard Time`),
/// offsets and `tzone://Microsoft/Utc` are known.
class CalendarZones
{
public:
    /// `calendar` outlives the zones, which are right up to `until`. Rules of a VTIMEZONE take their steps
    /// from `stepsLeft`.
    CalendarZones(const CalendarComponent &calendar, Instant until, int &stepsLeft);

    Expected<Zone> named(std::string_view tzid);

    /// X-WR-TIMEZONE, the zone of times that name none; empty when the calendar has none. Fails with its line
    /// when it names no zone.
    Expected<std::optional<Zone>> ofFloatingTimes();

    /// The local date that an instant in UTC means for an event of whole days. Outlook and others name such
    /// days by their midnight (or last second) in the author's zone: that of a VTIMEZONE or X-WR-TIMEZONE. In
    /// a calendar without zones it is the day whose midnight in any zone from -10:00 to +13:45 is nearest.
    LocalDate dayOf(Instant utc);

private:
    Expected<Zone> find(std::string_view tzid);
    const std::vector<Zone> &homes();

    const CalendarComponent &m_calendar;
    const Instant m_until;
    int &m_stepsLeft;
    std::map<std::string, const CalendarComponent *, std::less<>> m_definitions;
    std::map<std::string, Expected<Zone>, std::less<>> m_known;
    std::optional<std::vector<Zone>> m_homes; ///< zones in which the author may live
};

} // namespace makegood::feeds
