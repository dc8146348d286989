// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "feeds/ical_lines.h"
#include "sla/time/zone.h"

namespace makegood::feeds
{

/// The time zones that one calendar names by TZID. IANA names follow the system's rules, whatever the
/// calendar's VTIMEZONE says; they may have a path in front
/// (`/freeassociation.sourceforge.net/America/Denver`) or be Windows names
/// (`Mountain Standard Time`). Any other name needs a VTIMEZONE with a single offset.
class CalendarZones
{
public:
    explicit CalendarZones(const CalendarComponent &calendar)
        : m_calendar(calendar)
    {
    }

    Expected<Zone> named(std::string_view tzid);

private:
    Expected<Zone> find(std::string_view tzid) const;
    const CalendarComponent *definition(std::string_view tzid) const;

    const CalendarComponent &m_calendar;
    std::map<std::string, Expected<Zone>, std::less<>> m_known;
};

} // namespace makegood::feeds
