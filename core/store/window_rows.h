// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "sla/evidence/evidence.h"
#include "sla/evidence/review.h"
#include "store/database.h"

namespace makegood::store
{

/// What an import did with maintenance windows.
struct WindowsWritten {
    std::int64_t changed = 0; ///< rows
    std::int64_t kept = 0; ///< instances that a person had edited here, and that the calendar changed since
};

/// Adds or refreshes the windows of a calendar. An instance that the calendar's series no longer has is taken
/// away. What a person edited stands until the person takes it back: the calendar's word on such an instance
/// is remembered beside it and does not take its place. Inside the caller's transaction.
Expected<WindowsWritten> importWindows(Database &database, const std::string &contract,
                                       const std::vector<MaintenanceWindow> &windows);

/// Writes what a reviewer's step made of the windows: `after` is all of the contract's once it was applied.
/// Remembers of each edited one how its calendar has it. How many rows changed.
Expected<std::int64_t> writeEditedWindows(Database &database, const std::string &contract,
                                          const std::vector<Edit<MaintenanceWindow>> &edits,
                                          const std::vector<MaintenanceWindow> &after);

Expected<void> readWindows(Database &database, const std::string &contract,
                           std::vector<MaintenanceWindow> &into);

} // namespace makegood::store
