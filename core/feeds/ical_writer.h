// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "sla/evidence/evidence.h"

namespace makegood::feeds
{

/// Maintenance windows as an RFC 5545 calendar that readCalendar() reads back unchanged: instants in UTC;
/// services, notice and channel in X-MAKEGOOD properties; MAINTNOTE properties of windows that came with
/// them. X-MAINTNOTE-STATUS agrees with STATUS: CANCELLED and TENTATIVE as stored, else the provider's finer
/// word (IN-PROCESS, COMPLETED, RE-SCHEDULED), else CONFIRMED. Windows of one UID become overrides of one
/// series. `stamp` is the DTSTAMP of all. Calendars have whole seconds: a start is rounded down, an end up.
/// Control characters in texts become blanks.
std::string writeCalendar(std::span<const MaintenanceWindow> windows, Instant stamp);

} // namespace makegood::feeds
