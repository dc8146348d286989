// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/raw_series.h"
#include "feeds/source/source_connection.h"
#include "sla/evidence/calendar_contents.h"

namespace makegood::feeds
{

/// A calendar as a source's page. The labels of a window are `uid`, `summary`, `provider` (of MAINTNOTE), and
/// one of `service` (CATEGORIES, X-MAKEGOOD-SERVICE) and `object` (of MAINTNOTE): a window with several of
/// these is given once for each. What is refused becomes remarks of the page; what is ignored is not told at
/// every sync.
SourcePage pageOf(const CalendarContents &calendar);

/// The labels in a calendar, each with the last start before `until`.
std::vector<DiscoveredSeries> labelsIn(const CalendarContents &calendar, Instant until);

/// The end of the time for which recurring windows are expanded: that of the year after next, seen from
/// `now`.
Instant calendarHorizon(Instant now);

} // namespace makegood::feeds
