// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/evidence/calendar_contents.h"
#include "sla/time/zone.h"
#include "store/store_summary.h"

namespace makegood::cli
{

/// The three lists of a calendar: understood, refused, ignored, with lines in the file. Times are in UTC.
std::string calendarText(const CalendarContents &calendar, const Zone &zone);

/// Writes messages about windows that stay as they were edited, and about events that are older than what is
/// there.
void tellCalendar(const StoreSummary &summary);

} // namespace makegood::cli
