// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/error.h"
#include "sla/evidence/evidence.h"

namespace makegood::sla
{

/// Something that a calendar has and that is no window, or a word about how it was read.
struct CalendarRemark {
    int line = 0; ///< 1-based; 0: the calendar as a whole
    std::string what;

    bool operator==(const CalendarRemark &) const = default;
};

/// What was read from a calendar file.
struct CalendarContents {
    std::vector<MaintenanceWindow> windows; ///< understood, recurrences expanded, by start, then UID
    std::vector<EventVersion>
        events; ///< the events that they are instances of, and cancellations without times
    Errors refused; ///< events that cannot be read, or would be read wrongly: none of their windows is above
    std::vector<CalendarRemark> ignored; ///< what is no maintenance, and older versions
    std::vector<CalendarRemark> said; ///< how it was read: `times without a zone are in Europe/Berlin`
};

} // namespace makegood::sla
