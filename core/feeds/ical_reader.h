// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "sla/evidence/evidence.h"
#include "sla/time/zone.h"

namespace makegood::feeds
{

/// Reads maintenance windows from an RFC 5545 calendar (docs/formats.md, "Case folder"): recurrences with
/// EXDATE, RDATE and RECURRENCE-ID overrides are expanded to the instances that meet `horizon`, sorted by
/// time, then UID. Only Zone turns wall-clock times into instants. Floating times and dates are in
/// `contractZone`. Fails with the line and property of everything that cannot be read, or would be read
/// wrongly: EXRULE, RANGE=THISANDFUTURE, more than 20,000 instances a series.
Checked<std::vector<MaintenanceWindow>> readCalendar(std::string_view text, const std::string &file,
                                                     const Zone &contractZone, const Interval &horizon);

} // namespace makegood::feeds
