// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "sla/evidence/evidence.h"
#include "sla/evidence/review.h"
#include "store/calendar_change.h"
#include "store/database.h"
#include "store/store_summary.h"

namespace makegood::store
{

/// Counts of an import of maintenance windows.
struct WindowsWritten {
    std::int64_t changed = 0; ///< rows
    std::int64_t kept = 0; ///< instances edited or removed here that their calendar has otherwise
    bool keptIsNew = false; ///< whether the calendar says of one of them what it did not say before
    std::int64_t outdated = 0; ///< events that are older than what is there, and changed nothing
};

/// Adds or refreshes the windows of a calendar by the rules of windowsAfter(). An instance that was edited
/// here stays as edited, and one that was removed here stays away, until that is undone: the calendar's
/// version is stored beside it. Instances that the calendar has otherwise are added to `kept`. Inside the
/// caller's transaction.
Expected<WindowsWritten> importWindows(Database &database, const std::string &contract,
                                       const std::vector<MaintenanceWindow> &windows,
                                       const std::vector<EventVersion> &events, std::vector<KeptRow> &kept);

/// Writes the windows that a reviewer's step edited and stores the calendar's version of each beside it.
/// `after`: every window of the contract once the step was applied. Returns the number of changed rows.
/// Inside the caller's transaction.
Expected<std::int64_t> writeEditedWindows(Database &database, const std::string &contract,
                                          const std::vector<Edit<MaintenanceWindow>> &edits,
                                          const std::vector<MaintenanceWindow> &after);

Expected<void> readWindows(Database &database, const std::string &contract,
                           std::vector<MaintenanceWindow> &into);

/// Reads what is stored of these UIDs.
Expected<CalendarState> readCalendarState(Database &database, const std::string &contract,
                                          const std::set<std::string> &uids);
/// Puts `state` in the place of all that is stored of these UIDs. Returns the number of changed rows.
/// Inside the caller's transaction.
Expected<std::int64_t> writeCalendarState(Database &database, const std::string &contract,
                                          const std::set<std::string> &uids, const CalendarState &state);

} // namespace makegood::store
