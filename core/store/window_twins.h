// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/review.h"
#include "store/database.h"

namespace makegood::store
{

/// Refused: an edit would put a second window to a UID and start that has one, and no calendar has two there.
/// Putting back what was removed or moved here is none: the calendar had both. `before`: the stored windows.
Expected<void> checkTwins(Database &database, const std::string &contract,
                          const std::vector<Edit<MaintenanceWindow>> &edits,
                          const std::vector<MaintenanceWindow> &before);

} // namespace makegood::store
