// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/ical_lines.h"
#include "sla/time/zone.h"

namespace makegood::feeds
{

/// The zone of a VTIMEZONE (RFC 5545, 3.6.5): each STANDARD and DAYLIGHT begins at its DTSTART, its RDATEs
/// and the repetitions of its RRULEs up to a year past `until`, in the local time that its TZOFFSETFROM
/// gives. Before the first of them the TZOFFSETFROM of that one counts. A definition that ends, but whose
/// last change is one of the zone of its name in the time zone database, goes on as that zone does: some
/// programs write the changes round one event only. Every step of a rule decrements `stepsLeft`. Refused,
/// with the line: an offset or a time that cannot be read, a definition without STANDARD and DAYLIGHT, more
/// steps than are left.
Expected<Zone> zoneOfRules(const CalendarComponent &definition, const std::string &name, Instant until,
                           int &stepsLeft);

} // namespace makegood::feeds
