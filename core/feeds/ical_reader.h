// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "sla/evidence/evidence.h"
#include "sla/time/zone.h"

namespace makegood
{

/// Reads maintenance windows from an RFC 5545 calendar (formats.md, A case): recurrences with EXDATE, RDATE
/// and RECURRENCE-ID overrides are expanded to the instances that meet `horizon`, at most 20,000 a series.
/// Local times are converted by our own Zone; the library parses and counts recurrences in wall-clock time
/// alone. Floating times and dates are in `contractZone`. Fails with the UID and property of what cannot be
/// read.
Checked<std::vector<MaintenanceWindow>> readCalendar(std::string_view text, const std::string &file,
                                                     const Zone &contractZone, const Interval &horizon);

} // namespace makegood
