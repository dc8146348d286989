// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/calendar_contents.h"
#include "sla/evidence/case_data.h"
#include "store/workspace.h"

namespace makegood::work
{

/// Reads a case folder as a workspace stores it: calendars are expanded over storedHorizon(). Fails as
/// readCase() does; with `refused`, events of the calendar that cannot be read are left out and listed there.
Checked<CaseData> readCaseToStore(const std::string &folder, Instant now, Errors *refused = nullptr);

/// Reads a case folder to judge months up to `last`: calendars are expanded over judgingHorizon(). Fails as
/// readCase() does.
Checked<CaseData> readCaseToJudge(const std::string &folder, Month last);

/// Reads a calendar file as a workspace stores it. Times without a zone are in the calendar's, else in
/// `zone`. Events that cannot be read are listed and hide no others. Fails when the file is no whole
/// calendar; unreachable when it cannot be read.
Checked<CalendarContents> readCalendarToStore(const std::string &file, const Zone &zone, Instant now);

/// Imports the case into the workspace at `path`. When there is no such file, a new one gets its name once
/// the case is in. Fails as Workspace::open(), NewWorkspace and importCase() do.
Expected<StoreSummary> importInto(const std::string &path, const CaseData &data, const Actor &actor,
                                  const MayCommit &mayCommit = {});

} // namespace makegood::work
