// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/case_data.h"
#include "store/workspace.h"

namespace makegood::work
{

/// Reads a case folder as a workspace stores it: calendars are expanded over storedHorizon(). Fails as
/// readCase() does.
Checked<CaseData> readCaseToStore(const std::string &folder, Instant now);

/// Reads a case folder to judge the months from `first` to `last`: calendars are expanded over
/// judgingHorizon(). Fails as readCase() does.
Checked<CaseData> readCaseToJudge(const std::string &folder, Month first, Month last);

/// Reads a calendar file as a workspace stores it. Times without a zone are in `zone`. Fails with every
/// problem of the file; unreachable when it cannot be read.
Checked<std::vector<MaintenanceWindow>> readCalendarToStore(const std::string &file, const Zone &zone,
                                                            Instant now);

/// Imports the case into the workspace at `path`, which is created when there is no such file. A workspace
/// that was created for an import that fails is removed. Fails as Workspace::open(), create() and
/// importCase() do.
Expected<StoreSummary> importInto(const std::string &path, const CaseData &data, const Actor &actor);

} // namespace makegood::work
