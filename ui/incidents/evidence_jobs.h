// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "charts/time_lanes.h"
#include "session/session.h"

namespace makegood::ui
{

class JobTracker;

// What is large and read in the background: single checks, and the files kept with incidents. Each hands its
// result to `done` on the tracker's thread, unless the job was cancelled or another took its lane.

/// Every check of the service that may lie in `range`.
void readChecks(JobTracker &jobs, const WorkspaceOpener &opener, const std::string &contract,
                const std::string &service, const Interval &range,
                const std::function<void(Expected<CheckIndexes>)> &done);

/// A file of the disk, to be kept with the incident. Refused: it is too large; unreachable: it cannot be
/// read.
void readFile(JobTracker &jobs, const QString &path, std::shared_ptr<const CaseData> data,
              const std::string &incident, const Actor &actor,
              const std::function<void(Expected<Attachment>)> &done);

/// The attachment with its bytes.
void fetchAttached(JobTracker &jobs, const WorkspaceOpener &opener, const std::string &contract,
                   const Attachment &attachment, const std::function<void(Expected<Attachment>)> &done);

/// Writes the attachment, whose bytes are at hand, beside `path` and renames it. Gives the path.
void writeAttached(JobTracker &jobs, const Attachment &attachment, const QString &path,
                   const std::function<void(Expected<QString>)> &done);

} // namespace makegood::ui
