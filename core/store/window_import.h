// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sla/evidence/evidence.h"

namespace makegood::store
{

/// Names an event of a calendar: its UID, and the instance that it is about.
using EventKey = std::pair<std::string, std::optional<Instant>>;
using EventVersions = std::map<EventKey, EventVersion>;

/// What an import makes of a workspace's calendar.
struct WindowsAfterImport {
    std::set<std::string> uids; ///< the events that it is about
    std::vector<MaintenanceWindow> windows; ///< every window of these UIDs, as the calendar has them now
    EventVersions versions; ///< of these UIDs
    std::int64_t outdated = 0; ///< events of the import that are older than what is there
};

/// Puts what a calendar says by now together with what it said before (docs/maintenance.md, "When the
/// calendar comes again"). A whole series or single event takes the place of what had its UID; one instance
/// or cancellation touches that instance alone. An event older than the stored version of the same one (lower
/// SEQUENCE, or the same and an older DTSTAMP) changes nothing. Between a series and one of its instances,
/// which have no common SEQUENCE, the later DTSTAMP counts. Windows of a UID without `events` take the place
/// of all that had it.
WindowsAfterImport windowsAfter(const std::vector<MaintenanceWindow> &before, const EventVersions &versions,
                                const std::vector<MaintenanceWindow> &windows,
                                const std::vector<EventVersion> &events);

} // namespace makegood::store
